package org.wiredesk.stream;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;

/**
 * The first step: refuses what is too large or no article, lets tombstones through to the output.
 *
 * @see ArticleReader
 */
final class Guard<A> extends GuardedProcessor<byte[]> {
    static final String NAME = "guard";

    private final ArticleReader<A> reader;
    private final int maxBytes;
    private final String output;
    private final SizeLimits limits;

    /**
     * A guard.
     *
     * @param maxBytes the largest value that is read
     * @param output   name of the node that tombstones go to
     */
    Guard(Exits exits, ArticleReader<A> reader, int maxBytes, String output, SizeLimits limits) {
        super(NAME, exits);
        this.reader = reader;
        this.maxBytes = maxBytes;
        this.output = output;
        this.limits = limits;
    }

    @Override
    SourceRecord source(Record<byte[], byte[]> input) {
        return new SourceRecord(
                input,
                context()
                        .recordMetadata()
                        .orElseThrow(() -> new IllegalStateException("a record from a topic has metadata")));
    }

    @Override
    Forward step(SourceRecord source, Record<byte[], byte[]> input) {
        byte[] value = input.value();
        if (value == null) {
            return tombstone(source, input);
        }
        if (value.length > maxBytes) {
            throw new RecordRejectedException(
                    Failure.INPUT_TOO_LARGE, "the value has " + value.length + " bytes, " + maxBytes + " are allowed");
        }
        return toNext(input.withValue(reader.read(source, value)));
    }

    private Forward tombstone(SourceRecord source, Record<byte[], byte[]> input) {
        if (RecordKey.read(source.key()) == null) {
            throw new RecordRejectedException(Failure.EMPTY_RECORD, "the record has neither a key nor a value");
        }
        Headers headers = StreamHeaders.foreign(input.headers());
        if (!limits.fits(input.key(), null, headers)) {
            throw new RecordRejectedException(
                    Failure.OUTPUT_TOO_LARGE, "key and headers of the tombstone exceed " + limits.record() + " bytes");
        }
        return new Forward(output, input.withHeaders(headers));
    }
}
