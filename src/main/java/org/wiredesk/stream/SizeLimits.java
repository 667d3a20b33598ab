package org.wiredesk.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How large records may be, in uncompressed bytes: the producer checks what it is given before compression, and a record
 * over its limit makes an exactly-once application loop for ever. So sizes are checked before anything is forwarded.
 *
 * @param raw     the largest value read from a raw topic
 * @param record  the largest record written, everything counted
 * @param reserve of {@code record}, kept free for headers
 */
record SizeLimits(int raw, int record, int reserve) {
    /** Lengths, attributes and batch header, generously. */
    private static final int FRAME = 256;

    private static final int HEADER_FRAME = 10;

    /** The largest value written. */
    int value() {
        return record - reserve;
    }

    boolean fits(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        return sizeOf(key, value, headers) <= record;
    }

    /** An upper bound of a record's size on the wire. */
    static long sizeOf(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        long size = FRAME;
        size += key == null ? 0 : key.length;
        size += value == null ? 0 : value.length;
        for (Header header : headers) {
            size += HEADER_FRAME + header.key().getBytes(StandardCharsets.UTF_8).length;
            size += header.value() == null ? 0 : header.value().length;
        }
        return size;
    }
}
