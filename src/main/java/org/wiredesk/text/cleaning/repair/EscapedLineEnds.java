package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Replaces line ends that a program wrote as a backslash and an n by line ends: "By Ann Lee\nPolitical editor". One at
 * least must stand where something ends before it and something begins behind, so that a path like {@code C:\news} stays.
 * A text with signs of mark-up or of a program's source is left alone.
 */
final class EscapedLineEnds implements RepairStep {
    private static final String RULE = "escaped-line-end";
    private static final String ESCAPE = "\\n";
    private static final String OF_PROGRAMS = "<{}`=#";
    private static final String OPENERS = "\"'“«‘(•";

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        int first = s.indexOf(ESCAPE);
        if (first < 0 || isOfProgram(s) || !isLineEnd(s, first)) {
            return text;
        }
        MappedText.Editor editor = text.edit();
        for (int i = first; i >= 0; i = s.indexOf(ESCAPE, i + ESCAPE.length())) {
            editor.replace(i, i + ESCAPE.length(), "\n", RULE);
        }
        return editor.done();
    }

    /** Whether one of the escapes from the first one on is sure to be a line end. */
    private static boolean isLineEnd(String s, int first) {
        for (int i = first; i >= 0; i = s.indexOf(ESCAPE, i + ESCAPE.length())) {
            if (endsBefore(s, i) && beginsAt(s, i + ESCAPE.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfProgram(String s) {
        return s.contains("(\"") || s.chars().anyMatch(c -> OF_PROGRAMS.indexOf(c) >= 0);
    }

    private static boolean endsBefore(String s, int at) {
        return at > 0 && s.charAt(at - 1) != '\\' && s.charAt(at - 1) != ':' && !MappedText.isSpace(s.charAt(at - 1));
    }

    /** Whether a sentence, a number or a name begins behind the signs that may open one. */
    private static boolean beginsAt(String s, int from) {
        int i = from;
        while (i < s.length() && (OPENERS.indexOf(s.charAt(i)) >= 0 || s.charAt(i) == ' ')) {
            i++;
        }
        if (i == s.length()) {
            return false;
        }
        int first = s.codePointAt(i);
        return Character.isDigit(first) || (Character.isLetter(first) && !Character.isLowerCase(first));
    }
}
