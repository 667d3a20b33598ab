package org.wiredesk.text.cleaning.furniture;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Tells where sentences begin and end, well enough to take one out. */
final class Sentences {
    private static final Signs OPENERS = Signs.of("\"“«„'‘([");
    private static final Signs CLOSERS = Signs.of("\"”»’')]");
    private static final Signs ENDS = Signs.of(".!?…。؟।።");
    private static final int LONGEST_ABBREVIATION = 6;

    private Sentences() {}

    /** Whether the text ends as sentences do. */
    static boolean endsWhole(String text) {
        int i = text.length() - 1;
        while (i > 0 && (CLOSERS.has(text.charAt(i)) || MappedText.isSpace(text.charAt(i)))) {
            i--;
        }
        return i >= 0 && ENDS.has(text.charAt(i));
    }

    /** Whether a sentence may begin at an offset: at the start, behind the end of another one, or behind a bracket. */
    static boolean startsAt(String text, int at) {
        int i = at - 1;
        if (i > 0 && isWordChar(text.charAt(i))) {
            return false;
        }
        while (i >= 0 && OPENERS.has(text.charAt(i))) {
            i--;
        }
        if (i < 0 || i < at - 1) {
            return true;
        }
        if (!MappedText.isSpace(text.charAt(i))) {
            return text.charAt(i) == '|' || text.charAt(i) == '>' || text.charAt(i) == '*';
        }
        while (i >= 0 && MappedText.isSpace(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            i--;
        }
        return i < 0 || ".!?…:\"”»)]؟|>*•".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether an opening quotation mark stands right before an offset. */
    static boolean isQuoted(String text, int at) {
        return at > 0 && "\"“«„'‘".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** One past the end of the sentence that holds an offset, its closing signs included; the limit when none ends. */
    static int end(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
            if (ENDS.has(text.charAt(i)) && isEnd(text, i)) {
                int end = i + 1;
                while (end < limit && ENDS.has(text.charAt(end))) {
                    end++;
                }
                while (end < limit && CLOSERS.has(text.charAt(end)) && !opens(text, end)) {
                    end++;
                }
                return end;
            }
        }
        return limit;
    }

    /** Whether a sentence ends inside a stretch and another one begins there. */
    static boolean breaksInside(String text, int from, int to) {
        int end = end(text, from, to);
        return end < to && !text.substring(end, to).isBlank();
    }

    /** Where the last sentence of a text begins. */
    static int lastStart(String text) {
        int i = text.length() - 1;
        while (i > 0
                && (CLOSERS.has(text.charAt(i)) || ENDS.has(text.charAt(i)) || MappedText.isSpace(text.charAt(i)))) {
            i--;
        }
        for (; i > 0; i--) {
            if (text.charAt(i) == '\n' || (ENDS.has(text.charAt(i)) && isEnd(text, i))) {
                int start = i + 1;
                while (start < text.length()
                        && (MappedText.isSpace(text.charAt(start))
                                || (CLOSERS.has(text.charAt(start)) && !opens(text, start)))) {
                    start++;
                }
                return start;
            }
        }
        return 0;
    }

    /** Whether a sign that may open or close stands before a word. */
    private static boolean opens(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && (at == 0 || MappedText.isSpace(text.charAt(at - 1)));
    }

    /** Whether the mark at an offset ends a sentence. */
    private static boolean isEnd(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (ENDS.has(text.charAt(next)) || CLOSERS.has(text.charAt(next)))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        boolean point = text.charAt(at) == '.';
        boolean wordBefore = at > 1 && Character.isLowerCase(text.charAt(at - 1));
        if (!MappedText.isSpace(text.charAt(next))) {
            // Glued: "end?Next", "end.Next".
            boolean glued = next == at + 1 && Character.isUpperCase(text.charAt(next));
            boolean goesOn = next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
            boolean words = wordBefore && Character.isLowerCase(text.charAt(at - 2));
            boolean asked = !point && at > 0 && MappedText.isSpace(text.charAt(at - 1));
            return glued && goesOn && (words || asked);
        }
        while (next < text.length() && (MappedText.isSpace(text.charAt(next)) || OPENERS.has(text.charAt(next)))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        boolean small = Character.isLowerCase(text.charAt(next));
        return !small && !(point && isAbbreviation(text, at));
    }

    private static boolean isAbbreviation(String text, int point) {
        int start = point;
        while (start > 0 && point - start <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = point - start;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(start));
        }
        if (length == 0 || length > LONGEST_ABBREVIATION) {
            return false;
        }
        Found found = Lexicon.standard().find(Kind.ABBREVIATION, text, start);
        return found != null && found.end() == point;
    }

    /** Letters and digits of the common scripts, without a look at the tables. */
    private static boolean isWordChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'À' && c < '\u1680');
    }
}
