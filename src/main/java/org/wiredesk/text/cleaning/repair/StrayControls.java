package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Replaces the controls U+0080 to U+009F by what their bytes mean in Windows-1252, for no news text uses them; in lines
 * where that makes no words, by what they mean in Mac OS Roman, which has letters there.
 */
final class StrayControls implements RepairStep {
    private static final String RULE = "c1-control";
    private static final char WINDOWS_APOSTROPHE = '\u0092';
    /** Between consonants an apostrophe stands before a shorter end than this: {@code it's}, {@code they'll}. */
    private static final int LONG_END = 3;

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        MappedText.Editor editor = text.edit();
        int lineEnd = -1;
        int page = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!isControl(c)) {
                continue;
            }
            if (i > lineEnd) {
                lineEnd = s.indexOf('\n', i);
                lineEnd = lineEnd < 0 ? s.length() : lineEnd;
                page = isMacintosh(s, i, lineEnd) ? CodePages.MAC_ROMAN : 0;
            }
            char meant = CodePages.character(c, page);
            editor.replace(i, i + 1, meant == c ? "" : String.valueOf(meant), RULE);
        }
        return editor.done();
    }

    /** Whether a control stands inside a word where only a letter can, and none stands where only a mark can. */
    private static boolean isMacintosh(String s, int from, int to) {
        boolean letters = false;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (!isControl(c)) {
                continue;
            }
            boolean behindWord = isSmall(s, i - 1);
            boolean beforeWord = isSmall(s, i + 1);
            if (!(behindWord || beforeWord) || !Character.isLowerCase(CodePages.character(c, CodePages.MAC_ROMAN))) {
                return false;
            }
            char windows = CodePages.character(c, 0);
            boolean apostrophe = c == WINDOWS_APOSTROPHE && !isBetweenConsonants(s, i);
            boolean fits = Character.isLowerCase(windows) || apostrophe || "–—".indexOf(windows) >= 0;
            letters |= behindWord && (beforeWord ? !fits : Character.isUpperCase(windows));
        }
        return letters;
    }

    private static boolean isBetweenConsonants(String s, int at) {
        int end = at + 1;
        while (end < s.length() && end <= at + LONG_END && isSmall(s, end)) {
            end++;
        }
        return end - at > LONG_END
                && isSmall(s, at - 2)
                && "aeiouyh".indexOf(s.charAt(at - 1)) < 0
                && "aeiouyh".indexOf(s.charAt(at + 1)) < 0;
    }

    private static boolean isSmall(String s, int i) {
        return i >= 0 && i < s.length() && s.charAt(i) >= 'a' && s.charAt(i) <= 'z';
    }

    private static boolean isControl(char c) {
        return c >= 0x80 && c < 0xA0;
    }
}
