package org.wiredesk.stream;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;

/** The last step: the article as bytes, refused when Kafka would refuse them. */
final class Writer extends GuardedProcessor<Draft<Article>> {
    static final String NAME = "write";

    private final SizeLimits limits;

    Writer(Exits exits, SizeLimits limits) {
        super(NAME, exits);
        this.limits = limits;
    }

    @Override
    SourceRecord source(Record<byte[], Draft<Article>> input) {
        return input.value().source();
    }

    @Override
    Forward step(SourceRecord source, Record<byte[], Draft<Article>> input) {
        byte[] key = input.value().key().getBytes(StandardCharsets.UTF_8);
        byte[] value = ArticleJson.write(input.value().article());
        Headers headers = StreamHeaders.ofOutput(source.headers());
        if (value.length > limits.value()) {
            throw new RecordRejectedException(
                    Failure.OUTPUT_TOO_LARGE,
                    "the article has " + value.length + " bytes when written, " + limits.value() + " are allowed");
        }
        if (!limits.fits(key, value, headers)) {
            throw new RecordRejectedException(
                    Failure.OUTPUT_TOO_LARGE,
                    "the record has " + SizeLimits.sizeOf(key, value, headers) + " bytes with key and headers, "
                            + limits.record() + " are allowed");
        }
        return toNext(new Record<>(key, value, input.timestamp(), headers));
    }
}
