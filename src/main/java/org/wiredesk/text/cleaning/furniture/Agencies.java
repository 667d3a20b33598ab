package org.wiredesk.text.cleaning.furniture;

import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Knows the names of news agencies. */
final class Agencies {
    private Agencies() {}

    /** Where an agency's name that begins at an offset of folded text ends; -1 when none does. */
    static int end(String folded, int from) {
        Lexicon.Found found = Lexicon.standard().find(Kind.AGENCY, folded, from);
        return found == null ? -1 : found.end();
    }

    /** Whether a whole text names an agency. */
    static boolean isAgency(String text) {
        return end(Fold.of(text), 0) == text.length();
    }
}
