package org.wiredesk.topic;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.TopicConfig;

/**
 * What a topic should be.
 *
 * @param name       the topic
 * @param partitions number of partitions
 * @param replicas   number of replicas of each partition
 * @param config     topic settings by name; what is not named is left to the broker
 */
public record TopicSpec(String name, int partitions, int replicas, SortedMap<String, String> config) {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,249}");

    public TopicSpec {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("topic name is \"" + name
                    + "\", expected at most 249 letters, digits, points, hyphens and underscores");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "topic " + name + " has " + partitions + " partitions, expected at least 1");
        }
        if (replicas < 1 || replicas > Short.MAX_VALUE) {
            throw new IllegalArgumentException("topic " + name + " has " + replicas + " replicas, expected at least 1");
        }
        config = Collections.unmodifiableSortedMap(new TreeMap<>(config));
    }

    /** A topic with these settings. */
    public static TopicSpec of(String name, int partitions, int replicas, Map<String, String> config) {
        return new TopicSpec(name, partitions, replicas, new TreeMap<>(config));
    }

    /** The same settings under another name. */
    public TopicSpec withName(String other) {
        return new TopicSpec(other, partitions, replicas, config);
    }

    /**
     * The same topic with another number of replicas, of which all but one must take a write: 3 survive the loss of one
     * broker, 1 suits a demo.
     */
    public TopicSpec withReplicas(int number) {
        SortedMap<String, String> overlaid = new TreeMap<>(config);
        overlaid.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(Math.max(1, number - 1)));
        return new TopicSpec(name, partitions, number, overlaid);
    }
}
