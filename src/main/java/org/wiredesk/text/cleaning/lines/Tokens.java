package org.wiredesk.text.cleaning.lines;

/** Walks over the words of a text: runs of letters, digits and marks. Not thread-safe. */
final class Tokens {
    private final String text;
    private int start;
    private int end;

    Tokens(String text) {
        this.text = text;
    }

    /** Goes to the next word; false when there is none. */
    boolean next() {
        start = end;
        while (start < text.length() && !isWord(text.charAt(start))) {
            start++;
        }
        end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return start < end;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether a character belongs to a word; halves of surrogate pairs do. */
    static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (c < 0x2000) {
            int type = Character.getType(c);
            return Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }
        return c >= 0x3005 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }
}
