package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Words;
import org.wiredesk.text.Edit;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.repair.Whitespace;

/** A kept block as the rules look at it. */
final class Line {
    private static final String OPENERS = "\"“«„'‘([";

    private final Piece.Kept block;
    private final String text;
    private final String folded;

    Line(Piece.Kept block) {
        this.block = block;
        this.text = block.text().text();
        this.folded = Fold.of(text);
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }

    Piece.Kept block() {
        return block;
    }

    int length() {
        return text.length();
    }

    int words() {
        return Words.count(text);
    }

    /** Where the first letter, digit or copyright sign stands; the length when there is none. */
    int firstWord() {
        return firstWord(0);
    }

    /** Where the first letter, digit or copyright sign from an offset on stands; the length when there is none. */
    int firstWord(int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '©') {
            i++;
        }
        return i;
    }

    /** The offset of the first character from {@code from} on that is no space. */
    int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && MappedText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean is(int at, String oneOf) {
        return at < text.length() && oneOf.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the text ends as sentences do. */
    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && ("\"”»’')]".indexOf(text.charAt(i)) >= 0 || MappedText.isSpace(text.charAt(i)))) {
            i--;
        }
        return i >= 0 && ".!?…。؟।።".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a sentence may begin at an offset: at the start, behind the end of another one, or behind a bracket. */
    boolean startsSentence(int at) {
        int i = at - 1;
        while (i >= 0 && OPENERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0 || i < at - 1) {
            return true;
        }
        if (!MappedText.isSpace(text.charAt(i))) {
            return false;
        }
        while (i >= 0 && MappedText.isSpace(text.charAt(i))) {
            i--;
        }
        return i < 0 || ".!?…:\"”»)]؟".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a sentence ends inside a stretch and another one begins there. */
    boolean hasSentenceBreak(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (".!?…".indexOf(text.charAt(i)) >= 0
                    && MappedText.isSpace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2))
                    && i > from + 2
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i - 2))) {
                return true;
            }
        }
        return false;
    }

    /** The stretch without white space, brackets left open and separators at its ends; null when nothing is left. */
    @Nullable
    String trimmed(int from, int to) {
        String part = text.substring(from, to).strip();
        int end = part.length();
        if (end > 0 && part.charAt(end - 1) == ')' && part.indexOf('(') < 0) {
            end--;
        }
        int start = 0;
        while (start < end && (":>|–—-".indexOf(part.charAt(start)) >= 0 || MappedText.isSpace(part.charAt(start)))) {
            start++;
        }
        String result = part.substring(start, end).strip();
        return result.isEmpty() ? null : result;
    }

    Piece removed(String category, String rule, @Nullable String movedTo, double confidence) {
        return block.removed(category, rule, movedTo, confidence);
    }

    /** The block without a stretch and the white space around it; removed as a whole when nothing else is there. */
    Piece without(int from, int to, String category, String rule, @Nullable String movedTo, double confidence) {
        int end = skipSpaces(to);
        int start = from;
        if (end == text.length()) {
            while (start > 0 && MappedText.isSpace(text.charAt(start - 1))) {
                start--;
            }
        }
        if (start == 0 && end == text.length()) {
            return removed(category, rule, movedTo, confidence);
        }
        MappedText cut = block.text()
                .edit()
                .remove(start, end, rule, new Edit.Cut(category, movedTo, confidence))
                .done();
        return block.withText(Whitespace.even(cut, true));
    }
}
