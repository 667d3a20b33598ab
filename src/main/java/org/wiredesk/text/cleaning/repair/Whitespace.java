package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;

/**
 * Evens out the white space inside one block: runs become one space, line ends inside become one LF with no space
 * around. Typographic spaces (no-break, narrow, thin, ideographic) stay when they stand alone. The ends of the block
 * are the caller's: see {@link MappedText#strip()}.
 */
public final class Whitespace {
    /** The bit of all white space inside a line. */
    public static final int SPACE = 1;
    /** The bit of white space that is never even, TAB for one, and of controls. */
    public static final int ODD = 1 << 1;
    /** The bit of what ends a line. */
    public static final int LINE_END = 1 << 2;

    private static final String RULE = "whitespace";

    private static final byte[] KINDS = kinds();

    private Whitespace() {}

    /**
     * The text with even white space; the same object when it was even.
     *
     * @param keepTabs whether TAB is a cell border and stays
     */
    public static MappedText even(MappedText text, boolean keepTabs) {
        String s = text.text();
        if (isEven(s)) {
            return text;
        }
        MappedText.Editor editor = null;
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if ((c > ' ' && c < '\u0085') || !MappedText.isSpace(c)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < s.length() && MappedText.isSpace(s.charAt(end))) {
                end++;
            }
            if (end > i + 1 || c != ' ') {
                String wanted = wanted(s, i, end, keepTabs);
                if (!s.regionMatches(i, wanted, 0, Math.max(wanted.length(), end - i))) {
                    editor = editor == null ? text.edit() : editor;
                    editor.replace(i, end, wanted, RULE);
                }
            }
            i = end;
        }
        return editor == null ? text : editor.done();
    }

    /** Whether all white space of a text stands alone, and none is odd or ends a line. */
    private static boolean isEven(String s) {
        int uneven = 0;
        int last = 0;
        char[] chars = s.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int kind = KINDS[chars[i]];
            uneven |= kind & (last | ODD | LINE_END);
            last = kind & SPACE;
        }
        return uneven == 0;
    }

    /** What a character is: the bits {@link #SPACE}, {@link #ODD} and {@link #LINE_END}; 0 when it is none of them. */
    public static int kind(char c) {
        return KINDS[c];
    }

    private static byte[] kinds() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            char c = (char) i;
            if (isLineEnd(c)) {
                table[i] = LINE_END;
            } else if (c <= ' ' || MappedText.isSpace(c)) {
                table[i] = (byte) (Character.isSpaceChar(c) ? SPACE : SPACE | ODD);
            }
        }
        return table;
    }

    private static String wanted(String s, int from, int to, boolean keepTabs) {
        boolean same = true;
        boolean tab = false;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (isLineEnd(c)) {
                return "\n";
            }
            same &= c == s.charAt(from);
            tab |= c == '\t';
        }
        if (tab && keepTabs) {
            return "\t";
        }
        boolean typographic = same && Character.isSpaceChar(s.charAt(from));
        return typographic ? String.valueOf(s.charAt(from)) : " ";
    }

    /** Whether a character ends a line, in any of the conventions. */
    public static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
