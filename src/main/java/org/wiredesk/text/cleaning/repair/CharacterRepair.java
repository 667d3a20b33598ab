package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Repairs the characters of a text until there is nothing left to repair: a second repair changes nothing. Line ends
 * stay as they are; those that were written as escapes become some. A text without fault costs one fast look. Stateless.
 */
public final class CharacterRepair {
    private static final RepairStep MOJIBAKE = new Mojibake();
    private static final RepairStep REFERENCES = new CharacterReferences();
    private static final RepairStep ESCAPES = new EscapedLineEnds();
    private static final RepairStep CONTROLS = new StrayControls();
    private static final RepairStep ACCENTS = new SpacingAccents();
    private static final RepairStep INVISIBLE = new InvisibleCharacters();
    private static final RepairStep FORM = new ComposedForm();

    private CharacterRepair() {}

    /** The repaired text; the same object when nothing was wrong. */
    public static MappedText repair(MappedText text, WorkBudget budget) {
        MappedText before;
        MappedText after = text;
        do {
            before = after;
            budget.spend(after.length());
            int doubts = Doubts.about(after.text());
            if (doubts != 0) {
                after = pass(after, doubts, budget);
            }
        } while (after != before);
        return after;
    }

    /**
     * Whether there is nothing in a repaired text that a repair of a part of it could concern. Its form is settled: the
     * parts of a text in normal form C are in that form.
     */
    public static boolean isBeyondDoubt(MappedText repaired, WorkBudget budget) {
        budget.spend(repaired.length());
        return (Doubts.about(repaired.text()) & ~Doubts.FORM) == 0;
    }

    /**
     * One repair of each kind. Mojibake goes first, and again until nothing more decodes: a soft hyphen or a control may
     * be one byte of a character, and text may have been read wrongly several times.
     */
    private static MappedText pass(MappedText text, int doubts, WorkBudget budget) {
        if ((doubts & Doubts.MOJIBAKE) != 0) {
            MappedText decoded = apply(MOJIBAKE, text, budget);
            if (decoded != text) {
                return decoded;
            }
        }
        MappedText result = (doubts & Doubts.REFERENCES) == 0 ? text : apply(REFERENCES, text, budget);
        result = (doubts & Doubts.ESCAPES) == 0 ? result : apply(ESCAPES, result, budget);
        result = (doubts & Doubts.CONTROLS) == 0 ? result : apply(CONTROLS, result, budget);
        result = (doubts & Doubts.ACCENTS) == 0 ? result : apply(ACCENTS, result, budget);
        result = (doubts & Doubts.INVISIBLE) == 0 ? result : apply(INVISIBLE, result, budget);
        return (doubts & Doubts.FORM) == 0 ? result : apply(FORM, result, budget);
    }

    private static MappedText apply(RepairStep step, MappedText text, WorkBudget budget) {
        budget.spend(text.length());
        return step.apply(text, budget);
    }
}
