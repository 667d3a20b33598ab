package org.wiredesk.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * Compares one topic with its file.
 *
 * @param brokers    how many brokers there are to hold replicas
 * @param breakOrder whether partitions may be added to a topic whose articles are in order by key
 */
record TopicComparison(int brokers, boolean breakOrder) {
    /**
     * The differences; none when the topic is as in its file.
     *
     * @param state the topic on the cluster, null when there is none
     */
    List<TopicChange> changes(TopicSpec spec, @Nullable TopicState state) {
        if (state == null) {
            return List.of(create(spec));
        }
        List<TopicChange> changes = new ArrayList<>();
        partitions(spec, state, changes);
        replicas(spec, state, changes);
        for (Map.Entry<String, String> setting : spec.config().entrySet()) {
            setting(spec.name(), setting.getKey(), setting.getValue(), state, changes);
        }
        for (String name : state.set()) {
            if (!spec.config().containsKey(name)) {
                changes.add(new TopicChange.Left(
                        spec.name(), name + " is " + state.config().get(name) + ", which is not in the file"));
            }
        }
        return changes;
    }

    private TopicChange create(TopicSpec spec) {
        if (spec.replicas() <= brokers) {
            return new TopicChange.Create(spec);
        }
        return new TopicChange.Refused(
                spec.name(),
                "create with " + replicas(spec.replicas()),
                brokers == 1 ? "there is 1 broker" : "there are " + brokers + " brokers",
                "choose --replicas " + brokers);
    }

    private void partitions(TopicSpec spec, TopicState state, List<TopicChange> changes) {
        String what = "partitions " + state.partitions() + " -> " + spec.partitions();
        if (spec.partitions() < state.partitions()) {
            changes.add(new TopicChange.Refused(
                    spec.name(),
                    what,
                    "Kafka cannot take partitions away",
                    "write " + state.partitions() + " into the file"));
        } else if (spec.partitions() > state.partitions() && !breakOrder) {
            changes.add(new TopicChange.Refused(
                    spec.name(),
                    what,
                    "the articles of a key would lie in two partitions, in no order",
                    "choose --break-order if that does no harm"));
        } else if (spec.partitions() > state.partitions()) {
            changes.add(new TopicChange.AddPartitions(spec.name(), state.partitions(), spec.partitions()));
        }
    }

    private static void replicas(TopicSpec spec, TopicState state, List<TopicChange> changes) {
        if (spec.replicas() != state.replicas()) {
            changes.add(new TopicChange.Left(
                    spec.name(),
                    "has " + replicas(state.replicas()) + ", the file says " + spec.replicas()
                            + "; kafka-reassign-partitions.sh changes that"));
        }
    }

    private static void setting(String topic, String name, String wanted, TopicState state, List<TopicChange> changes) {
        String actual = state.config().get(name);
        if (actual == null) {
            changes.add(new TopicChange.Refused(
                    topic, name + "=" + wanted, "the broker knows no such setting", "correct the file"));
        } else if (Settings.same(actual, wanted)) {
            return;
        } else if (name.equals(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG)
                && Settings.limit(name, wanted) > state.replicas()) {
            // Nobody could write any more.
            changes.add(new TopicChange.Left(
                    topic, name + " stays " + actual + ", because the topic has " + replicas(state.replicas())));
        } else if (Settings.shortensLife(name, actual, wanted)) {
            changes.add(new TopicChange.Refused(
                    topic,
                    name + " " + actual + " -> " + wanted,
                    "records would be deleted",
                    "write " + actual + " into the file, or change the topic with kafka-configs.sh"));
        } else {
            changes.add(new TopicChange.Alter(topic, name, actual, wanted));
        }
    }

    static String replicas(int number) {
        return number == 1 ? "1 replica" : number + " replicas";
    }
}
