package org.wiredesk.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.client.Position;
import org.wiredesk.client.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiredesk consume}: reads enriched articles from their topic. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Reads the committed records of a topic, one JSON document per line.")
final class ConsumeCommand implements Callable<Integer> {
    private static final Duration STEP = Duration.ofMillis(500);
    private final Io io;

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(
            names = {"-t", "--topic"},
            defaultValue = "articles.enriched",
            description = "Default: articles.enriched.")
    private String topic = "articles.enriched";

    @Option(
            names = {"-o", "--offset"},
            defaultValue = "beginning",
            description = "Where to begin: beginning (default), end, -N (per partition) or @time.")
    private String offset = "beginning";

    @Option(
            names = {"-n", "--count"},
            description = "Stop after so many records that pass the filters.")
    private long count = Long.MAX_VALUE;

    @Option(
            names = {"-e", "--exit"},
            description = "Stop at the end of what is there.")
    private boolean exitAtEnd;

    @Option(names = "--language", paramLabel = "TAG", description = "Only articles in this language.")
    private @Nullable String language;

    @Option(names = "--entity", paramLabel = "NAME", description = "Only articles with an entity of this name or id.")
    private @Nullable String entity;

    @Option(
            names = {"-f", "--format"},
            description = "Format of kcat: %%k key, %%s value, %%t %%p %%o %%T %%h; write \\n for a line end.")
    private @Nullable String format;

    @Option(names = "--json", description = "One JSON object per record, with topic, partition, offset, key, headers.")
    private boolean json;

    @Option(names = "--view", description = "Show each article readably.")
    private boolean view;

    @Option(
            names = {"-q", "--quiet"},
            description = "No words on standard error.")
    private boolean quiet;

    ConsumeCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        RecordFormat printer = format == null ? null : new RecordFormat(format);
        Position position = Position.parse(offset);
        broker.requireBroker();
        long printed = 0;
        try (RecordReader reader = RecordReader.open(broker.clientSettings(), topic, position)) {
            while (printed < count) {
                ConsumerRecord<byte[], byte[]> record = reader.next(STEP);
                if (record == null) {
                    io.flush();
                    if (exitAtEnd && reader.isAtEnd()) {
                        break;
                    }
                } else if (passes(record)) {
                    print(record, printer);
                    printed++;
                }
            }
        }
        if (!quiet) {
            io.say(printed + " records from " + topic);
        }
        return ExitCode.OK;
    }

    private boolean passes(ConsumerRecord<byte[], byte[]> record) {
        if (language == null && entity == null) {
            return true;
        }
        Article article = article(record);
        return article != null
                && (language == null || language.equals(article.language()))
                && (entity == null
                        || article.enrichment().entities().stream()
                                .anyMatch(found -> found.name().equalsIgnoreCase(entity)
                                        || found.id().equals(entity)));
    }

    private void print(ConsumerRecord<byte[], byte[]> record, @Nullable RecordFormat printer) {
        if (printer != null) {
            io.write(printer.of(record));
        } else if (json) {
            io.line(JsonMappers.records().writeValueAsBytes(envelope(record)));
        } else if (view) {
            Article article = article(record);
            if (article == null) {
                io.line("retracted: " + RecordFormat.text(record.key()));
            } else {
                ArticleView.of(article, Palette.of(Palette.When.AUTO, io)).forEach(io::line);
            }
        } else if (record.value() != null) {
            io.line(record.value());
        }
    }

    private static Map<String, Object> envelope(ConsumerRecord<byte[], byte[]> record) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("topic", record.topic());
        out.put("partition", record.partition());
        out.put("offset", record.offset());
        out.put("timestamp", record.timestamp());
        out.put("key", record.key() == null ? null : RecordFormat.text(record.key()));
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), RecordFormat.text(header.value()));
        }
        out.put("headers", headers);
        out.put("value", record.value() == null ? null : parsed(record.value()));
        return out;
    }

    private static Object parsed(byte[] value) {
        try {
            return JsonMappers.records().readValue(value, Object.class);
        } catch (tools.jackson.core.JacksonException e) {
            return RecordFormat.text(value);
        }
    }

    private @Nullable Article article(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return null;
        }
        try {
            return ArticleJson.read(record.value());
        } catch (InvalidArticleException e) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    record.topic() + "-" + record.partition() + "@" + record.offset() + ": " + e.getMessage());
        }
    }
}
