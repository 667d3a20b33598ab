package org.wiredesk.text.cleaning.repair;

import java.text.Normalizer;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Puts accents that were typed behind their letters ({@code re´flexe}, {@code Me^me}) on them. The same signs serve as
 * apostrophes elsewhere ({@code qu´il}, {@code Ankara´da}), so a line must show that it types accents.
 */
final class SpacingAccents implements RepairStep {
    private static final String SIGNS = "´`^¨¸";
    private static final String MARKS = "\u0301\u0300\u0302\u0308\u0327";
    private static final String VOWELS = "aeiouAEIOU";

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        if (s.indexOf('´') < 0) {
            return text;
        }
        MappedText.Editor editor = text.edit();
        int start = 0;
        while (start < s.length()) {
            int end = s.indexOf('\n', start);
            end = end < 0 ? s.length() : end;
            if (typesAccents(s, start, end)) {
                compose(s, start, end, editor);
            }
            start = end + 1;
        }
        return editor.done();
    }

    private static boolean typesAccents(String s, int from, int to) {
        int acutes = 0;
        int inSmallWords = 0;
        int circumflexes = 0;
        for (int i = from + 1; i < to; i++) {
            char sign = s.charAt(i);
            if (sign == '´') {
                if (VOWELS.indexOf(s.charAt(i - 1)) < 0 || isAfterQ(s, i)) {
                    return false;
                }
                acutes++;
                inSmallWords += Character.isLowerCase(s.charAt(wordStart(s, from, i))) ? 1 : 0;
            } else if (sign == '^' && i + 1 < to && composed(s, i) != 0 && Character.isLowerCase(s.charAt(i + 1))) {
                circumflexes++;
            }
        }
        return (acutes >= 2 && inSmallWords * 2 >= acutes) || (acutes >= 1 && circumflexes >= 1);
    }

    private static void compose(String s, int from, int to, MappedText.Editor editor) {
        for (int i = from + 1; i < to; i++) {
            char composed = composed(s, i);
            boolean doubled = i + 1 < to && SIGNS.indexOf(s.charAt(i + 1)) >= 0;
            if (composed != 0 && !isAfterQ(s, i) && !doubled) {
                editor.replace(i - 1, i + 1, String.valueOf(composed), "spacing-accent");
            }
        }
    }

    /** The letter before a sign with that sign on it; NUL when it is no accent, or no Latin-1 letter comes out. */
    private static char composed(String s, int at) {
        int sign = SIGNS.indexOf(s.charAt(at));
        if (sign < 0 || s.charAt(at - 1) > 'z') {
            return 0;
        }
        String letter = Normalizer.normalize("" + s.charAt(at - 1) + MARKS.charAt(sign), Normalizer.Form.NFC);
        return letter.length() == 1 && letter.charAt(0) <= 'ÿ' ? letter.charAt(0) : 0;
    }

    private static boolean isAfterQ(String s, int at) {
        return at >= 2 && (s.charAt(at - 1) == 'u' || s.charAt(at - 1) == 'U') && "qQ".indexOf(s.charAt(at - 2)) >= 0;
    }

    private static int wordStart(String s, int from, int at) {
        int start = at;
        while (start > from && (Character.isLetter(s.charAt(start - 1)) || SIGNS.indexOf(s.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }
}
