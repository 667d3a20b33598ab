package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** A copyright notice with its year as the last words of a block near the end. */
final class CopyrightInside implements SentenceRule {
    private static final int LONGEST = 250;

    @Override
    public long kinds() {
        return Kind.COPYRIGHT.bit();
    }

    @Override
    public @Nullable Cut apply(Line line, Found found, int done, Place place, Findings findings) {
        int start = found.start();
        boolean last = place.fromEnd() <= 2
                && start > done
                && line.length() - start <= LONGEST
                && Sentences.startsAt(line.text(), start);
        Copyright notice = last ? Copyright.at(line, start) : null;
        if (notice == null) {
            return null;
        }
        String pointer = findings.copyright(line.text().substring(start).strip(), notice.holder());
        return new Cut(start, line.length(), "rights-notice", "copyright-line", pointer, 0.95);
    }
}
