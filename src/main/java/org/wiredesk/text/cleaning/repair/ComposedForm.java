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
        MappedText.Editor editor = text.edit();
        int done = 0;
        for (int i = nextDoubt(s, 0); i < s.length(); i = nextDoubt(s, done)) {
            int start = segmentStart(s, i, done);
            done = segmentEnd(s, start);
            if (isOneMark(s, start, done)) {
                continue;
            }
            spend(done - start, budget);
            String segment = s.substring(start, done);
            if (!Normalizer.isNormalized(segment, Form.NFC)) {
                editor.replace(start, done, Normalizer.normalize(segment, Form.NFC), RULE);
            }
        }
        MappedText result = editor.done();
        if (result == text || Normalizer.isNormalized(result.text(), Form.NFC)) {
            return result;
        }
        return text.edit()
                .replace(0, s.length(), Normalizer.normalize(s, Form.NFC), RULE)
                .done();
    }

    private static int nextDoubt(String s, int from) {
        int i = from;
        while (i < s.length() && !Doubts.mayHaveOtherForm(s.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the base character of what stands at an offset begins. */
    private static int segmentStart(String s, int at, int from) {
        int start = at;
        while (start > from && joins(s.codePointAt(start))) {
            start -= Character.charCount(s.codePointBefore(start));
        }
        return start;
    }

    /** Whether a segment is a whole character and one mark that only has an order among marks: it has one form. */
    private static boolean isOneMark(String s, int start, int end) {
        char mark = s.charAt(end - 1);
        return end - start == 2
                && !Doubts.mayHaveOtherForm(s.charAt(start))
                && !Doubts.composes(mark)
                && Character.getType(mark) == Character.NON_SPACING_MARK;
    }

    private static void spend(long length, WorkBudget budget) {
        if (length > MANY_MARKS) {
            budget.spend(length * length / 2);
        }
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
