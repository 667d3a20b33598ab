package org.wiredesk.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * What is to change so that the topics of a cluster become what their files say. As text it is one line for each
 * change and each topic that needs none.
 *
 * @param specs   what the topics should be
 * @param changes the differences, in the order of the specs
 */
public record TopicPlan(List<TopicSpec> specs, List<TopicChange> changes) {
    /** Brokers learn of a change a moment after the controller has made it. */
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(20);

    public TopicPlan {
        specs = List.copyOf(specs);
        changes = List.copyOf(changes);
    }

    /**
     * Compares topics with a cluster, which stays as it is.
     *
     * @param breakOrder whether partitions may be added to topics that are there
     * @throws KafkaException if the cluster does not answer
     */
    public static TopicPlan of(List<TopicSpec> specs, Admin admin, boolean breakOrder) {
        ClusterTopics cluster = new ClusterTopics(admin);
        Map<String, TopicState> states =
                cluster.states(specs.stream().map(TopicSpec::name).toList());
        TopicComparison comparison = new TopicComparison(cluster.brokers(), breakOrder);
        List<TopicChange> changes = new ArrayList<>();
        for (TopicSpec spec : specs) {
            changes.addAll(comparison.changes(spec, states.get(spec.name())));
        }
        return new TopicPlan(specs, changes);
    }

    /** Whether {@link #apply} has nothing to do. */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change instanceof TopicChange.Left);
    }

    /** What this plan refuses to do; while there is anything, {@link #apply} does nothing at all. */
    public List<TopicChange.Refused> refused() {
        return changes(TopicChange.Refused.class).toList();
    }

    /**
     * Makes the changes, and waits until they can be seen. A topic that somebody else created in the meantime is
     * taken as it is.
     *
     * @throws IllegalStateException if anything is refused, and then nothing was changed; or if the topics are not as
     *     their files say afterwards
     * @throws KafkaException        if the cluster refuses a change or does not answer; then a part may be done, and a
     *     new plan holds the rest
     */
    public void apply(Admin admin) {
        if (!refused().isEmpty()) {
            throw new IllegalStateException(
                    refused().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        create(admin);
        addPartitions(admin);
        alter(admin);
        awaitVisible(admin);
    }

    private void create(Admin admin) {
        List<NewTopic> topics = changes(TopicChange.Create.class)
                .map(TopicChange.Create::spec)
                .map(spec ->
                        new NewTopic(spec.name(), spec.partitions(), (short) spec.replicas()).configs(spec.config()))
                .toList();
        admin.createTopics(topics).values().forEach((name, future) -> {
            try {
                ClusterTopics.await(future);
            } catch (TopicExistsException e) {
                // Two instances that start together both create the topics.
            }
        });
    }

    private void addPartitions(Admin admin) {
        Map<String, NewPartitions> partitions = changes(TopicChange.AddPartitions.class)
                .collect(Collectors.toMap(
                        TopicChange.AddPartitions::topic, change -> NewPartitions.increaseTo(change.to())));
        ClusterTopics.await(admin.createPartitions(partitions).all());
    }

    private void alter(Admin admin) {
        Map<ConfigResource, List<AlterConfigOp>> operations = new HashMap<>();
        changes(TopicChange.Alter.class)
                .forEach(change -> operations
                        .computeIfAbsent(
                                new ConfigResource(ConfigResource.Type.TOPIC, change.topic()), key -> new ArrayList<>())
                        .add(new AlterConfigOp(new ConfigEntry(change.name(), change.to()), AlterConfigOp.OpType.SET)));
        ClusterTopics.await(
                admin.incrementalAlterConfigs(Map.copyOf(operations)).all());
    }

    private void awaitVisible(Admin admin) {
        long start = System.nanoTime();
        TopicPlan rest = this;
        while (!rest.isEmpty()) {
            rest = of(specs, admin, true);
            if (System.nanoTime() - start > VISIBLE_WITHIN.toNanos()) {
                throw new IllegalStateException("the topics are not as planned:\n" + rest);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private <T extends TopicChange> Stream<T> changes(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        Set<String> changed = changes.stream().map(TopicChange::topic).collect(Collectors.toSet());
        return Stream.concat(
                        changes.stream().map(Object::toString),
                        specs.stream()
                                .map(TopicSpec::name)
                                .filter(name -> !changed.contains(name))
                                .map(name -> "= " + name + ": as in its file"))
                .collect(Collectors.joining("\n"));
    }
}
