package org.wiredesk.text;

import java.time.Duration;

/**
 * Limits the work spent on one article, so that no article can hold up the stream.
 *
 * <p>Work is counted in units of about one character visited by one pass: the same article costs the same on every
 * machine, and so either always passes or never does. The wall clock is only a backstop, for faults of the code
 * itself. Not thread-safe: one budget serves one article.
 */
public final class WorkBudget {
    /** Enough for every stage to visit each character of a 4 MiB article a hundred times. */
    public static final long DEFAULT_UNITS = 400_000_000L;

    /** How much work passes between two looks at the clock. */
    private static final long CLOCK_INTERVAL = 100_000L;

    private final long limit;
    private final long deadlineNanos;
    private final Duration backstop;
    private long spent;
    private long nextClockCheck = CLOCK_INTERVAL;

    private WorkBudget(long limit, Duration backstop) {
        if (limit <= 0) {
            throw new IllegalArgumentException("a work budget is positive, this is " + limit);
        }
        this.limit = limit;
        this.backstop = backstop;
        this.deadlineNanos = backstop.isZero() ? 0 : System.nanoTime() + backstop.toNanos();
    }

    /** A budget of so many units; a zero backstop means that the clock is not looked at. */
    public static WorkBudget of(long units, Duration backstop) {
        return new WorkBudget(units, backstop);
    }

    /** The default number of units, without a look at the clock. */
    public static WorkBudget standard() {
        return new WorkBudget(DEFAULT_UNITS, Duration.ZERO);
    }

    /**
     * Counts work before it is done.
     *
     * @throws WorkBudgetExceededException when the budget is used up
     */
    public void spend(long units) {
        spent += units;
        if (spent > limit) {
            throw new WorkBudgetExceededException("the article needs more than " + limit + " units of work");
        }
        if (deadlineNanos != 0 && spent >= nextClockCheck) {
            nextClockCheck = spent + CLOCK_INTERVAL;
            if (System.nanoTime() - deadlineNanos > 0) {
                throw new WorkBudgetExceededException("the article took longer than " + backstop.toMillis() + " ms");
            }
        }
    }

    /** The units spent so far. */
    public long spent() {
        return spent;
    }
}
