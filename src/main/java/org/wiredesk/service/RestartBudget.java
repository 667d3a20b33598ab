package org.wiredesk.service;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Decides how often a failed thread is replaced, and after which pause: the pause doubles with every failure within the
 * window, and after so many failures there is no replacement any more. Thread-safe.
 */
final class RestartBudget {
    private final int budget;
    private final Duration window;
    private final Duration backoff;
    private final Duration maxBackoff;
    private final Deque<Long> failures = new ArrayDeque<>();

    RestartBudget(int budget, Duration window, Duration backoff, Duration maxBackoff) {
        this.budget = budget;
        this.window = window;
        this.backoff = backoff;
        this.maxBackoff = maxBackoff;
    }

    /**
     * Counts a failure.
     *
     * @param nowMillis of a clock that does not go back
     * @return the pause before the replacement; empty when the budget is used up
     */
    synchronized Optional<Duration> afterFailure(long nowMillis) {
        while (!failures.isEmpty() && nowMillis - failures.getFirst() > window.toMillis()) {
            failures.removeFirst();
        }
        failures.addLast(nowMillis);
        int count = failures.size();
        if (count > budget) {
            return Optional.empty();
        }
        // Sixteen doublings of a millisecond are a minute: more only overflow.
        Duration pause = backoff.multipliedBy(1L << Math.min(count - 1, 16));
        return Optional.of(pause.compareTo(maxBackoff) > 0 ? maxBackoff : pause);
    }
}
