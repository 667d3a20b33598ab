package org.wiredesk.text.cleaning.furniture;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Recognises what is written like the name of a person: two to five capitalised words, small particles between them. */
final class Names {
    private static final int MOST_WORDS = 5;
    private static final Set<String> COUNTRIES = countries();

    private Names() {}

    /** Where the names that begin at an offset end; -1 when there is no name. Several are joined by a comma or "and". */
    static int end(String text, int from) {
        int end = oneEnd(text, from);
        while (end >= 0) {
            int next = nextName(text, end);
            int nextEnd = next < 0 ? -1 : oneEnd(text, next);
            if (nextEnd < 0) {
                return end;
            }
            end = nextEnd;
        }
        return -1;
    }

    /** Whether a whole text is one name, and not that of a country or of a body. */
    static boolean isName(String text) {
        return oneEnd(text, 0) == text.length()
                && !COUNTRIES.contains(Fold.of(text))
                && !Lexicon.standard().contains(Kind.NOT_NAME, text, 0, text.length());
    }

    /**
     * Where the words of a script without capitals that may be a name end: two to four words of letters up to a mark or
     * the end; -1 when there are more or fewer.
     */
    static int caselessEnd(String text, int from) {
        int words = 0;
        boolean inWord = false;
        int i = from;
        for (; i < text.length() && ",،|/(-–—:.\n".indexOf(text.charAt(i)) < 0; i++) {
            char c = text.charAt(i);
            boolean letter = Character.getType(c) == Character.OTHER_LETTER || Fold.isSkipped(c);
            if (!letter && !MappedText.isSpace(c)) {
                return -1;
            }
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words >= 2 && words <= 4 ? i : -1;
    }

    private static int nextName(String text, int at) {
        if (text.startsWith(", ", at)) {
            return at + 2;
        }
        if (at < text.length() && text.charAt(at) == ' ') {
            Found and = Lexicon.standard().find(Kind.AND, text, at + 1);
            if (and != null && and.end() < text.length() && text.charAt(and.end()) == ' ') {
                return and.end() + 1;
            }
        }
        return -1;
    }

    private static int oneEnd(String text, int from) {
        int words = 0;
        int i = from;
        int end = -1;
        while (i < text.length() && words < MOST_WORDS) {
            int wordEnd = i;
            while (wordEnd < text.length()
                    && !MappedText.isSpace(text.charAt(wordEnd))
                    && text.charAt(wordEnd) != ',') {
                wordEnd++;
            }
            if (isNameWord(text, i, wordEnd)) {
                words++;
                end = wordEnd;
            } else {
                Found particle = words == 0 ? null : Lexicon.standard().find(Kind.PARTICLE, text, i);
                if (particle == null || particle.end() != wordEnd) {
                    break;
                }
            }
            if (wordEnd >= text.length() || text.charAt(wordEnd) == ',') {
                break;
            }
            i = wordEnd + 1;
        }
        return words >= 2 ? end : -1;
    }

    private static boolean isNameWord(String text, int from, int to) {
        if (to - from < 2 || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean fits = Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '-'
                    || c == '\''
                    || c == '’'
                    || (c == '.' && to - from <= 3);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            for (String language : new String[] {"en", "fr", "es", "pt", "de", "it", "pl", "ru", "tr"}) {
                Locale reader = Locale.forLanguageTag(language);
                names.add(
                        Fold.of(new Locale.Builder().setRegion(country).build().getDisplayCountry(reader)));
            }
        }
        return Set.copyOf(names);
    }
}
