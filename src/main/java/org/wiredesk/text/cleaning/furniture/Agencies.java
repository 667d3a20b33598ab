package org.wiredesk.text.cleaning.furniture;

import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Knows the names of news agencies. */
final class Agencies {
    /** Up to this length a name is an acronym, which is no word only when it is written as one. */
    private static final int LONGEST_ACRONYM = 5;

    private static final int SHORTEST_SMALL = 3;

    private Agencies() {}

    /** Where an agency's name that begins at an offset of a text ends, in any case; -1 when none does. */
    static int end(String text, int from) {
        Found found = Lexicon.standard().find(Kind.AGENCY, text, from);
        return found == null ? -1 : found.end();
    }

    /** Whether a whole text names an agency. */
    static boolean isAgency(String text) {
        return end(text, 0) == text.length();
    }

    /**
     * Where an agency's name ends that is written like one.
     *
     * @param small whether acronyms in small letters will do, as in brackets
     */
    static int nameEnd(String text, int from, boolean small) {
        Found found = Lexicon.standard().find(Kind.AGENCY, text, from);
        if (found == null) {
            return -1;
        }
        int end = found.end();
        if (found.phrase().written().contentEquals(text.subSequence(from, end))) {
            return found.phrase().written().equals(found.phrase().folded()) && !small ? -1 : end;
        }
        int letters = 0;
        int smallLetters = 0;
        for (int i = from; i < end; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            smallLetters += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        boolean acronym = letters <= LONGEST_ACRONYM;
        boolean fits = acronym
                ? smallLetters == 0 || (small && smallLetters == letters && letters >= SHORTEST_SMALL)
                : !Character.isLowerCase(text.charAt(from));
        return fits ? end : -1;
    }
}
