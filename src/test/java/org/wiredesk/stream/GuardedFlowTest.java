package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wiredesk.stream.Rig.bytes;
import static org.wiredesk.stream.Rig.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.RawArticle;
import org.wiredesk.desk.Desk;
import org.wiredesk.desk.Stage;
import org.wiredesk.text.WorkBudgetExceededException;

/** What the guards do with faults of the stages, which no input of today can bring about. */
class GuardedFlowTest {
    private static final StreamSettings SETTINGS = StreamSettings.of(Map.of("stages", "cleaning"));

    @Test
    void turnsAStackOverflowIntoADeadLetter() {
        TestRecord<byte[], byte[]> dead = deadLetterOf(draft -> recurse(1));
        assertThat(header(dead, "wiredesk.error.class")).isEqualTo("stack-overflow");
        assertThat(header(dead, "wiredesk.error.stage")).isEqualTo("cleaning");
        assertThat(header(dead, "wiredesk.error.trace")).startsWith("java.lang.StackOverflowError");
        assertThat(dead.headers().lastHeader("wiredesk.error.trace").value()).hasSize(8192);
    }

    @Test
    void turnsAnEmptyWorkBudgetIntoADeadLetter() {
        TestRecord<byte[], byte[]> dead = deadLetterOf(draft -> {
            throw new WorkBudgetExceededException("the article needs more than 5 units of work");
        });
        assertThat(header(dead, "wiredesk.error.class")).isEqualTo("work-budget");
    }

    @Test
    void turnsAFaultOfTheCodeIntoADeadLetter() {
        TestRecord<byte[], byte[]> dead = deadLetterOf(draft -> {
            throw new IllegalStateException("é".repeat(10_000));
        });
        assertThat(header(dead, "wiredesk.error.class")).isEqualTo("unexpected");
        assertThat(header(dead, "wiredesk.error.message")).isEqualTo("é".repeat(512));
        assertThat(text(dead.value())).isEqualTo("{\"content\": \"Text.\"}");
    }

    @Test
    void leavesErrorsOfTheJvmToTheJvm() {
        assertThatThrownBy(() -> deadLetterOf(draft -> {
                    throw new OutOfMemoryError("simulated");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void goesOnAfterAFault() {
        List<String> seen = new ArrayList<>();
        Function<Draft<RawArticle>, Article> stage = draft -> {
            seen.add(draft.key());
            if (draft.key().equals("first")) {
                throw new IllegalStateException("first");
            }
            return Desk.standard().clean(draft.article());
        };
        try (TopologyTestDriver driver = driver(stage)) {
            var input = input(driver);
            input.pipeInput(bytes("first"), bytes("{\"content\": \"Text.\"}"));
            input.pipeInput(bytes("second"), bytes("{\"content\": \"Text.\"}"));
            assertThat(seen).isEqualTo(List.of("first", "second"));
            assertThat(text(output(driver, SETTINGS.output()).key())).isEqualTo("second");
        }
    }

    @Test
    void tellsTheObserverWhatPassedAndWhatFailed() {
        List<String> events = new ArrayList<>();
        StageObserver observer = new StageObserver() {
            @Override
            public void passed(String stage, long nanos) {
                events.add(stage);
            }

            @Override
            public void failed(String stage, String failure, long nanos) {
                events.add(stage + " " + failure);
            }
        };
        try (var driver = new TopologyTestDriver(
                EnrichmentTopology.of(SETTINGS, Desk.standard(), observer), SETTINGS.kafkaStreams())) {
            input(driver).pipeInput(bytes("a"), bytes("{\"content\": \"Text.\"}"));
            input(driver).pipeInput(bytes("b"), bytes("{"));
        }
        assertThat(events).isEqualTo(List.of("guard", "cleaning", "write", "guard invalid-article"));
    }

    private static TestRecord<byte[], byte[]> deadLetterOf(Function<Draft<RawArticle>, Article> stage) {
        try (TopologyTestDriver driver = driver(stage)) {
            input(driver).pipeInput(bytes("k"), bytes("{\"content\": \"Text.\"}"));
            return output(driver, SETTINGS.deadLetter());
        }
    }

    private static TopologyTestDriver driver(Function<Draft<RawArticle>, Article> stage) {
        var topology = Flow.read(SETTINGS, StageObserver.NONE)
                .guard(new RawArticleReader(), new StagedArticleReader())
                .stage(Stage.CLEANING, stage)
                .write();
        return new TopologyTestDriver(topology, SETTINGS.kafkaStreams());
    }

    private static TestInputTopic<byte[], byte[]> input(TopologyTestDriver driver) {
        return driver.createInputTopic("articles.raw", new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static TestRecord<byte[], byte[]> output(TopologyTestDriver driver, String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecord();
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return text(record.headers().lastHeader(name).value());
    }

    private static Article recurse(int depth) {
        return depth > 0 ? recurse(depth + 1) : null;
    }
}
