package org.wiredesk.text;

/** Says that an article used up its {@link WorkBudget}. */
public final class WorkBudgetExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkBudgetExceededException(String message) {
        super(message);
    }
}
