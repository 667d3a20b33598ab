package org.wiredesk.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Reads what is on the cluster. Errors of Kafka come out as the {@link KafkaException} that they are. */
final class ClusterTopics {
    private final Admin admin;

    ClusterTopics(Admin admin) {
        this.admin = admin;
    }

    /** The number of brokers that are up. */
    int brokers() {
        return await(admin.describeCluster().nodes()).size();
    }

    /** Those of the topics that exist, by name. */
    Map<String, TopicState> states(Collection<String> names) {
        Map<String, TopicDescription> descriptions =
                existing(admin.describeTopics(names).topicNameValues());
        Map<ConfigResource, Config> configs = existing(admin.describeConfigs(descriptions.keySet().stream()
                        .map(ClusterTopics::resource)
                        .toList())
                .values());
        Map<String, TopicState> states = new HashMap<>();
        descriptions.forEach((name, description) -> {
            Config config = configs.get(resource(name));
            if (config != null) {
                states.put(name, state(description, config));
            }
        });
        return states;
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    /** The answers, without those that say that there is no such topic. */
    private static <K, V> Map<K, V> existing(Map<K, KafkaFuture<V>> answers) {
        Map<K, V> existing = new HashMap<>();
        answers.forEach((key, future) -> {
            try {
                existing.put(key, await(future));
            } catch (UnknownTopicOrPartitionException e) {
                // Left out: that is the answer.
            }
        });
        return existing;
    }

    private static TopicState state(TopicDescription description, Config config) {
        SortedMap<String, String> values = new TreeMap<>();
        SortedSet<String> set = new TreeSet<>();
        for (ConfigEntry entry : config.entries()) {
            values.put(entry.name(), entry.value() == null ? "" : entry.value());
            if (entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG) {
                set.add(entry.name());
            }
        }
        int replicas = description.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        return new TopicState(description.name(), description.partitions().size(), replicas, values, set);
    }

    /** The result, or the cause of the failure itself. */
    static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
