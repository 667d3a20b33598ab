package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/** Replaces the controls U+0080 to U+009F by what their bytes mean in Windows-1252, for no news text uses them. */
final class WindowsControls implements RepairStep {
    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        MappedText.Editor editor = text.edit();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                char meant = CodePages.character(c, 0);
                editor.replace(i, i + 1, meant == c ? "" : String.valueOf(meant), "c1-control");
            }
        }
        return editor.done();
    }
}
