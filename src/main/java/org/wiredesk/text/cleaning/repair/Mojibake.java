package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Decodes UTF-8 that was read as Windows-1252 or Latin-1, one character at a time, wherever {@link MojibakeGate} finds
 * that good text would not look so.
 */
final class Mojibake implements RepairStep {
    private static final String RULE = "mojibake";

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        MappedText.Editor editor = text.edit();
        // A lone capital is evidence only in a line that holds a whole wrongly decoded character.
        int evidenceUntil = -1;
        boolean evidence = false;
        int lastEnd = -1;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < 0xC2 || c > 0xF4) {
                continue;
            }
            Utf8Sequence sequence = Utf8Sequence.at(s, i);
            if (sequence != null) {
                boolean inRun = lastEnd == i || Utf8Sequence.at(s, i + sequence.length()) != null;
                lastEnd = i + sequence.length();
                if (MojibakeGate.isBad(s, i, sequence, inRun)) {
                    editor.replace(i, lastEnd, Character.toString(sequence.codePoint()), RULE);
                    i = lastEnd - 1;
                }
            } else if (c == 'Ã' && i + 1 < s.length() && s.charAt(i + 1) == ' ') {
                if (i > evidenceUntil) {
                    evidenceUntil = lineEnd(s, i);
                    evidence = hasEvidence(s, i, evidenceUntil);
                }
                if (evidence) {
                    i = grave(s, i, editor);
                }
            } else if (c == 'Â' && isHalfSpace(s, i)) {
                boolean beforeSpace = i + 1 < s.length() && s.charAt(i + 1) == ' ';
                editor.replace(i, beforeSpace ? i + 2 : i + 1, beforeSpace ? "\u00A0" : "", RULE);
                i = beforeSpace ? i + 1 : i;
            }
        }
        return editor.done();
    }

    /** "à", its second half having become a plain space. Returns the index of the last character dealt with. */
    private static int grave(String s, int at, MappedText.Editor editor) {
        boolean startsWord = at == 0 || !Character.isLetter(s.charAt(at - 1));
        if (!startsWord || at + 2 >= s.length() || !Character.isLowerCase(s.charAt(at + 2))) {
            return at;
        }
        boolean plural = s.startsWith("s ", at + 2);
        editor.replace(at, plural ? at + 2 : at + 1, "à", RULE);
        return plural ? at + 1 : at;
    }

    /** Whether a "Â" is what is left of a no-break space: behind a word or a mark, before a space or a mark. */
    private static boolean isHalfSpace(String s, int at) {
        if (at == 0) {
            return false;
        }
        char before = s.charAt(at - 1);
        boolean behindWord = Character.isLowerCase(before)
                || Character.isDigit(before)
                || (before != ' ' && before < 0x80 && !Character.isLetter(before) && !isLineEnd(before));
        if (!behindWord || before == '(' || before == '"' || before == '\'' || before == '-' || before == '/') {
            return false;
        }
        return at + 1 == s.length() || " ;:!?»%€\n\r".indexOf(s.charAt(at + 1)) >= 0;
    }

    private static boolean hasEvidence(String s, int from, int to) {
        int start = from;
        while (start > 0 && !isLineEnd(s.charAt(start - 1))) {
            start--;
        }
        for (int i = start; i < to; i++) {
            char c = s.charAt(i);
            if (c >= 0xC2 && c <= 0xF4) {
                Utf8Sequence sequence = Utf8Sequence.at(s, i);
                if (sequence != null && MojibakeGate.isBad(s, i, sequence, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int lineEnd(String s, int from) {
        int end = from;
        while (end < s.length() && !isLineEnd(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
