package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;

/**
 * Evens out the white space inside one block: runs become one space, line ends inside become one LF with no space
 * around. Typographic spaces (no-break, narrow, thin, ideographic) stay when they stand alone. The ends of the block
 * are the caller's: see {@link MappedText#strip()}.
 */
public final class Whitespace {
    private static final String RULE = "whitespace";

    private Whitespace() {}

    /**
     * The text with even white space; the same object when it was even.
     *
     * @param keepTabs whether TAB is a cell border and stays
     */
    public static MappedText even(MappedText text, boolean keepTabs) {
        String s = text.text();
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
