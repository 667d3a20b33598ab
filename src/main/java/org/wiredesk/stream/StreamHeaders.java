package org.wiredesk.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The headers that the stream reads and writes, and how foreign ones pass. */
final class StreamHeaders {
    static final String CONTENT_TYPE = "content-type";

    /** Headers of this project; those of an input are never trusted and never passed on. */
    static final String OWN = "wiredesk.";

    /** Set by {@link UsableTimestamp}: the record's own timestamp, which could not be used. */
    static final String REPLACED_TIMESTAMP = OWN + "timestamp.replaced";

    /** Set by a redrive: how often the record is tried with this one. */
    static final String ATTEMPT = OWN + "attempt";

    static final String ERROR = OWN + "error.";
    static final String STAGE = ERROR + "stage";
    static final String CLASS = ERROR + "class";
    static final String MESSAGE = ERROR + "message";
    static final String TRACE = ERROR + "trace";
    static final String TOPIC = ERROR + "topic";
    static final String PARTITION = ERROR + "partition";
    static final String OFFSET = ERROR + "offset";
    /** The record's own timestamp: the dead-letter topic keeps the time of the failure, or old records would expire at once. */
    static final String TIMESTAMP = ERROR + "timestamp";

    static final String APPLICATION = ERROR + "application";
    static final String ERROR_ATTEMPT = ERROR + "attempt";

    /** What was left out for size, comma-separated: {@code value}, {@code headers}, {@code key}. */
    static final String TRUNCATED = ERROR + "truncated";

    static final String SIZE = ERROR + "size";
    static final String SHA256 = ERROR + "sha256";

    private StreamHeaders() {}

    /** The last value of a header as text; null when it is not there or has no value. */
    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Adds a header. */
    static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy without the project's own headers. */
    static Headers foreign(Headers headers) {
        Headers copy = new RecordHeaders();
        for (Header header : headers) {
            if (!header.key().startsWith(OWN)) {
                copy.add(header);
            }
        }
        return copy;
    }

    /** The headers of an output made from a record with the given ones. */
    static Headers ofOutput(Headers input) {
        Headers output = foreign(input);
        output.remove(CONTENT_TYPE);
        add(output, CONTENT_TYPE, "application/json");
        return output;
    }
}
