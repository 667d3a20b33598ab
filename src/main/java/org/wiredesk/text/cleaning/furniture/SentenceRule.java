package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;

/** Recognises one kind of furniture inside a block, where a phrase gives it away. Stateless. */
interface SentenceRule {
    /** The bits of the kinds of phrases that call this rule. */
    long kinds();

    /**
     * What goes around a phrase; null when the rule has nothing to say. White space at the ends of the stretch goes as
     * well.
     *
     * @param done how far the block is decided already; the stretch begins there or later
     */
    @Nullable
    Cut apply(Line line, Found found, int done, Place place, Findings findings);
}
