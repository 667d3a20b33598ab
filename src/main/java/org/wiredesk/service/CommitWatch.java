package org.wiredesk.service;

import java.time.Duration;

/** Tells for how long records have waited without any commit. Thread-safe. */
final class CommitWatch {
    private double commits = -1;
    private long lastMoveMillis;
    private long nowMillis;

    /**
     * Takes note of a reading.
     *
     * @param millis  of a clock that does not go back
     * @param newCommits grows with every commit
     * @param lag     records that wait
     */
    synchronized void note(long millis, double newCommits, long lag) {
        nowMillis = millis;
        if (newCommits != commits || lag == 0) {
            commits = newCommits;
            lastMoveMillis = millis;
        }
    }

    /** The time without a commit while records waited, as of the last reading. */
    synchronized Duration stalled() {
        return Duration.ofMillis(nowMillis - lastMoveMillis);
    }
}
