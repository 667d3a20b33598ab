package org.wiredesk.text.cleaning.repair;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/** Brings text into Unicode normal form C, one base character with its marks at a time. */
final class ComposedForm implements RepairStep {
    private static final String RULE = "nfc";
    /** Everything below is in normal form C and does not join with what stands before it. */
    private static final char FIRST_MARK = '\u0300';
    /** Marks of one base character beyond this number cost their square: sorting them does. */
    private static final int MANY_MARKS = 64;

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        if (!mayDiffer(s, budget) || Normalizer.isNormalized(s, Form.NFC)) {
            return text;
        }
        MappedText.Editor editor = text.edit();
        int start = 0;
        while (start < s.length()) {
            int end = segmentEnd(s, start);
            if (end - start > 1 || s.charAt(start) >= FIRST_MARK) {
                String segment = s.substring(start, end);
                String composed = Normalizer.normalize(segment, Form.NFC);
                if (!composed.equals(segment)) {
                    editor.replace(start, end, composed, RULE);
                }
            }
            start = end;
        }
        MappedText result = editor.done();
        if (Normalizer.isNormalized(result.text(), Form.NFC)) {
            return result;
        }
        return text.edit()
                .replace(0, s.length(), Normalizer.normalize(s, Form.NFC), RULE)
                .done();
    }

    private static boolean mayDiffer(String s, WorkBudget budget) {
        boolean may = false;
        int marks = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < FIRST_MARK) {
                marks = 0;
                continue;
            }
            may = true;
            if (Character.isLowSurrogate(c)) {
                continue;
            }
            marks = joins(s.codePointAt(i)) ? marks + 1 : 0;
            if (marks > MANY_MARKS) {
                budget.spend(marks);
            }
        }
        return may;
    }

    private static int segmentEnd(String s, int start) {
        int end = start + Character.charCount(s.codePointAt(start));
        while (end < s.length() && s.charAt(end) >= FIRST_MARK) {
            int next = s.codePointAt(end);
            if (!joins(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Whether a code point may join with what stands before it: marks, and the later parts of Hangul syllables. */
    static boolean joins(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (codePoint >= 0x1160 && codePoint <= 0x11FF)
                || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }
}
