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
    private static final List<RepairStep> STEPS =
            List.of(new WindowsControls(), new SpacingAccents(), new InvisibleCharacters(), new ComposedForm());

    private static final RepairStep MOJIBAKE = new Mojibake();

    /** Where letters end and marks begin that may join with what stands before them. */
    private static final char FIRST_MARK = '\u0300';

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
            after = decoded(after, budget);
            for (RepairStep step : STEPS) {
                budget.spend(after.length());
                after = step.apply(after, budget);
            }
        } while (after != before);
        return after;
    }

    /** Decoded until nothing more decodes, for text may have been read wrongly several times. */
    private static MappedText decoded(MappedText text, WorkBudget budget) {
        MappedText before;
        MappedText after = text;
        do {
            before = after;
            budget.spend(after.length());
            after = MOJIBAKE.apply(after, budget);
        } while (after != before);
        return after;
    }

    /**
     * Text that no step would change: printable Latin-1 in which no letter can be the first half of another character,
     * common punctuation, line ends. Everything else is looked at.
     */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '~') {
                if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                    return false;
                }
            } else if (c >= 0xC2 && c <= 0xF4) {
                if (c == 'Â' || c == 'Ã' || (i + 1 < text.length() && text.charAt(i + 1) > '~')) {
                    return false;
                }
            } else if (c < 0xA0 || c == '´' || c == 0xAD || (c >= FIRST_MARK && !isPunctuation(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPunctuation(char c) {
        return (c >= '–' && c <= '…') || c == 0x202F || c == '€';
    }
}
