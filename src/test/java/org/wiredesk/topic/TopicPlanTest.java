package org.wiredesk.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiredesk.broker.EmbeddedBroker;

class TopicPlanTest {
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static EmbeddedBroker broker;
    private static Admin admin;

    /** Each test has topics of its own. */
    private final String prefix = "test-" + TESTS.incrementAndGet() + ".";

    private final List<TopicSpec> pipeline = TopicFiles.packaged().stream()
            .map(spec -> spec.withName(prefix + spec.name()).withReplicas(1))
            .toList();

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start();
        admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterAll
    static void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void leavesNothingToDoOnceApplied() {
        TopicPlan first = TopicPlan.of(pipeline, admin, false);
        assertThat(first.changes()).hasSameSizeAs(pipeline).hasOnlyElementsOfType(TopicChange.Create.class);
        first.apply(admin);
        TopicPlan second = TopicPlan.of(pipeline, admin, false);
        assertThat(second.changes()).isEmpty();
        assertThat(second.toString().lines()).hasSameSizeAs(pipeline).allMatch(line -> line.startsWith("= test-"));
    }

    @Test
    void changesNothingBeforeItIsApplied() throws Exception {
        assertThat(TopicPlan.of(pipeline, admin, false).isEmpty()).isFalse();
        assertThat(admin.listTopics().names().get()).noneMatch(name -> name.startsWith(prefix));
    }

    @Test
    void takesTopicsThatAppearedAfterThePlan() {
        TopicPlan plan = TopicPlan.of(pipeline, admin, false);
        plan.apply(admin);
        plan.apply(admin);
        assertThat(TopicPlan.of(pipeline, admin, false).isEmpty()).isTrue();
    }

    @Test
    void raisesTheSettingsOfATopicThatTheBrokerMadeByItself() {
        create(raw().name(), 12, Map.of());
        TopicPlan plan = TopicPlan.of(List.of(raw()), admin, false);
        assertThat(plan.toString()).contains("~ " + raw().name() + ": max.message.bytes 1048588 -> 4325376");
        plan.apply(admin);
        assertThat(TopicPlan.of(List.of(raw()), admin, false).isEmpty()).isTrue();
    }

    @Test
    void doesNothingAtAllWhileAnythingIsRefused() throws Exception {
        create(raw().name(), 6, Map.of());
        TopicPlan plan = TopicPlan.of(pipeline, admin, false);
        assertThatThrownBy(() -> plan.apply(admin))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("articles.raw: partitions 6 -> 12 refused")
                .hasMessageContaining("--break-order");
        assertThat(admin.listTopics().names().get())
                .filteredOn(name -> name.startsWith(prefix))
                .containsExactly(raw().name());
    }

    @Test
    void addsPartitionsWhenTheOrderMayBreak() {
        create(raw().name(), 6, Map.of());
        TopicPlan.of(List.of(raw()), admin, true).apply(admin);
        assertThat(TopicPlan.of(List.of(raw()), admin, false).isEmpty()).isTrue();
    }

    @Test
    void keepsATopicWritableThatHasFewerReplicasThanItsFile() {
        create(raw().name(), 12, Map.of());
        List<TopicSpec> three = List.of(raw().withReplicas(3));
        TopicPlan.of(three, admin, false).apply(admin);
        assertThat(TopicPlan.of(three, admin, false).changes())
                .hasOnlyElementsOfType(TopicChange.Left.class)
                .extracting(Object::toString)
                .contains("  " + raw().name() + ": min.insync.replicas stays 1, because the topic has 1 replica");
    }

    @Test
    void passesTheCheckOnceAppliedWithAnyNumberOfReplicas() {
        TopicPlan.of(pipeline, admin, false).apply(admin);
        assertThat(TopicCheck.of(
                                pipeline.stream()
                                        .map(spec -> spec.withReplicas(3))
                                        .toList(),
                                admin)
                        .problems())
                .isEmpty();
    }

    @Test
    void namesMissingTopicsInTheCheck() {
        assertThat(TopicCheck.of(List.of(raw()), admin))
                .hasToString("topic " + raw().name()
                        + " is missing: create it, for instance with \"wiredesk topics apply\"");
    }

    @Test
    void failsTheCheckWhereRecordsWouldBeLost() {
        create(prefix + "articles.cleaned", 1, Map.of("max.message.bytes", "1000"));
        create(prefix + "articles.dead-letter", 1, Map.of("retention.ms", "-1", "max.message.bytes", "20000000"));
        create(prefix + "articles.enriched", 1, Map.of("cleanup.policy", "delete", "max.message.bytes", "20000000"));
        create(prefix + "articles.languaged", 1, Map.of("retention.bytes", "9", "max.message.bytes", "20000000"));
        create(prefix + "articles.raw", 1, Map.of("retention.ms", "9", "max.message.bytes", "20000000"));
        assertThat(TopicCheck.of(pipeline, admin).problems())
                .extracting(TopicCheck.Problem::topic)
                .containsOnly(
                        prefix + "articles.cleaned",
                        prefix + "articles.enriched",
                        prefix + "articles.languaged",
                        prefix + "articles.raw");
    }

    private TopicSpec raw() {
        return pipeline.stream()
                .filter(spec -> spec.name().endsWith("articles.raw"))
                .findFirst()
                .orElseThrow();
    }

    private static void create(String name, int partitions, Map<String, String> config) {
        TopicPlan.of(List.of(TopicSpec.of(name, partitions, 1, config)), admin, false)
                .apply(admin);
    }
}
