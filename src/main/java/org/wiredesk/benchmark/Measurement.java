package org.wiredesk.benchmark;

import java.util.Locale;

/**
 * What one benchmark measured.
 *
 * @param name     of the thing measured
 * @param articles that went through in the measured time
 * @param bytes    of raw content in them, UTF-8
 * @param nanos    the measured time
 */
public record Measurement(String name, long articles, long bytes, long nanos) {
    /** Articles per second. */
    public double articlesPerSecond() {
        return articles * 1e9 / nanos;
    }

    /** Megabytes (10^6) of raw content per second. */
    public double megabytesPerSecond() {
        return bytes * 1e3 / nanos;
    }

    /** One line of a table, with the rate relative to another measurement. */
    public String row(Measurement reference) {
        return String.format(
                Locale.ROOT,
                "%-22s %10.0f articles/s %9.2f MB/s %8.2f x",
                name,
                articlesPerSecond(),
                megabytesPerSecond(),
                articlesPerSecond() / reference.articlesPerSecond());
    }
}
