package org.wiredesk.stream;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Sha256;

/**
 * Makes the dead letter of a failed record: raw bytes, key, timestamp and foreign headers as they came, and headers that
 * say what failed where. What does not fit is left out, named in {@code wiredesk.error.truncated}, and can be read again
 * from the source topic. Immutable and thread-safe.
 */
final class DeadLetterForm {
    private static final int MAX_MESSAGE_BYTES = 1024;
    private static final int MAX_TRACE_BYTES = 8192;

    private final String application;
    private final SizeLimits limits;

    DeadLetterForm(String application, SizeLimits limits) {
        this.application = application;
        this.limits = limits;
    }

    Record<byte[], byte[]> of(SourceRecord source, String stage, Throwable error) {
        Headers errors = errorHeaders(source, stage, error);
        Headers foreign = StreamHeaders.foreign(source.headers());
        byte[] key = source.key();
        boolean tooLarge = Failure.of(error) == Failure.INPUT_TOO_LARGE;
        Headers headers = concat(foreign, errors);
        if (!tooLarge && limits.fits(key, source.value(), headers)) {
            return record(source, key, source.value(), headers);
        }
        return truncated(source, key, foreign, errors, "value");
    }

    private Record<byte[], byte[]> truncated(
            SourceRecord source, byte @Nullable [] key, Headers foreign, Headers errors, String what) {
        Headers headers = concat(foreign, errors);
        StreamHeaders.add(headers, StreamHeaders.TRUNCATED, what);
        byte[] value = source.value();
        if (value != null) {
            StreamHeaders.add(headers, StreamHeaders.SIZE, Integer.toString(value.length));
            StreamHeaders.add(headers, StreamHeaders.SHA256, Sha256.of(value));
        }
        if (limits.fits(key, null, headers)) {
            return record(source, key, null, headers);
        }
        return what.equals("value")
                ? truncated(source, key, new RecordHeaders(), errors, "value,headers")
                : truncated(source, null, new RecordHeaders(), errors, "value,headers,key");
    }

    private Headers errorHeaders(SourceRecord source, String stage, Throwable error) {
        String message = error.getMessage() == null ? error.getClass().getName() : error.getMessage();
        Headers headers = new RecordHeaders();
        StreamHeaders.add(headers, StreamHeaders.STAGE, stage);
        StreamHeaders.add(headers, StreamHeaders.CLASS, Failure.of(error).wireName());
        headers.add(StreamHeaders.MESSAGE, cut(message, MAX_MESSAGE_BYTES));
        headers.add(StreamHeaders.TRACE, cut(trace(error), MAX_TRACE_BYTES));
        StreamHeaders.add(headers, StreamHeaders.TOPIC, source.metadata().topic());
        StreamHeaders.add(
                headers,
                StreamHeaders.PARTITION,
                Integer.toString(source.metadata().partition()));
        StreamHeaders.add(
                headers, StreamHeaders.OFFSET, Long.toString(source.metadata().offset()));
        StreamHeaders.add(headers, StreamHeaders.TIMESTAMP, Long.toString(source.timestamp()));
        StreamHeaders.add(headers, StreamHeaders.APPLICATION, application);
        StreamHeaders.add(headers, StreamHeaders.ERROR_ATTEMPT, Integer.toString(source.attempt()));
        return headers;
    }

    private static Record<byte[], byte[]> record(
            SourceRecord source, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        return new Record<>(key, value, source.timestamp(), headers);
    }

    private static Headers concat(Headers first, Headers second) {
        Headers all = new RecordHeaders(first.toArray());
        second.forEach(all::add);
        return all;
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** UTF-8 of at most so many bytes, never ending inside a character. */
    static byte[] cut(String text, int maxBytes) {
        // A character of a Java string takes at least one byte: what is beyond cannot fit.
        byte[] bytes = text.substring(0, Math.min(text.length(), maxBytes)).getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= maxBytes) {
            return bytes;
        }
        int end = maxBytes;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
