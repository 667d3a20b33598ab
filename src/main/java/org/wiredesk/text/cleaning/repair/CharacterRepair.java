package org.wiredesk.text.cleaning.repair;

import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Repairs the characters of a text, line by line, until there is nothing left to repair: a second repair changes
 * nothing. Line ends stay as they are. Stateless.
 */
public final class CharacterRepair {
    /** In this order: a soft hyphen or a control may be one half of a character that was decoded wrongly. */
    private static final List<RepairStep> STEPS = List.of(
            new Mojibake(), new WindowsControls(), new SpacingAccents(), new InvisibleCharacters(), new ComposedForm());

    private CharacterRepair() {}

    /** The repaired text; the same object when nothing was wrong. */
    public static MappedText repair(MappedText text, WorkBudget budget) {
        if (isPlain(text.text())) {
            budget.spend(text.length());
            return text;
        }
        MappedText before;
        MappedText after = text;
        do {
            before = after;
            for (RepairStep step : STEPS) {
                budget.spend(after.length());
                after = step.apply(after, budget);
            }
        } while (after != before);
        return after;
    }

    /** Printable ASCII and line ends need no look; the accent signs of ASCII count as accents only beside others. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return false;
            }
        }
        return true;
    }
}
