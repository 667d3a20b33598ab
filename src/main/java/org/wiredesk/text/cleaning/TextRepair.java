package org.wiredesk.text.cleaning;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.repair.CharacterRepair;

/**
 * Repairs the characters of a text and nothing else: wrongly decoded characters, accents typed beside their letters,
 * invisible characters, normal form C. Words, lines and quotation marks stay. Thread-safe.
 */
public final class TextRepair {
    private TextRepair() {}

    /**
     * The repaired text. Repairing it again changes nothing.
     *
     * @throws org.wiredesk.text.WorkBudgetExceededException if the text is built to be costly
     */
    public static String repair(String text) {
        return CharacterRepair.repair(MappedText.of(text), WorkBudget.standard())
                .text();
    }
}
