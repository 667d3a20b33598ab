package org.wiredesk.stream;

/**
 * Told what happens to records in each step of the flow. A record that is processed again after an aborted transaction is
 * counted again. Called by stream threads: implementations are thread-safe and quick, and don't throw.
 */
public interface StageObserver {
    /** An observer that does nothing. */
    StageObserver NONE = new StageObserver() {
        @Override
        public void passed(String stage, long nanos) {}

        @Override
        public void failed(String stage, String failure, long nanos) {}
    };

    /**
     * A record passed a step.
     *
     * @param stage {@code guard}, {@code cleaning}, {@code language}, {@code entities} or {@code write}
     */
    void passed(String stage, long nanos);

    /**
     * A record became a dead letter.
     *
     * @param failure a word out of a small set, as in the header {@code wiredesk.error.class}
     */
    void failed(String stage, String failure, long nanos);
}
