package org.wiredesk.intake;

/** Takes what a reader finds, in the order of the input. */
public interface Sink {
    /** One article or failure. */
    void entry(Entry entry);

    /** A record that cannot be an article, with the reason in a few words; by default it is ignored. */
    default void skipped(String place, String reason) {}
}
