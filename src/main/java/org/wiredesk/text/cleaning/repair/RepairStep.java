package org.wiredesk.text.cleaning.repair;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/** One kind of repair. Stateless. */
interface RepairStep {
    /**
     * The repaired text; the same object when nothing was wrong.
     *
     * @param budget for work beyond one visit of each character, which is counted already
     */
    MappedText apply(MappedText text, WorkBudget budget);
}
