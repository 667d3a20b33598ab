package org.wiredesk.topic;

import java.util.List;
import java.util.Set;
import org.apache.kafka.common.config.TopicConfig;

/** Knows what the values of topic settings mean for the records of a topic. */
final class Settings {
    /** The higher, the longer a record lives. */
    private static final Set<String> RETENTION = Set.of(
            TopicConfig.RETENTION_MS_CONFIG,
            TopicConfig.RETENTION_BYTES_CONFIG,
            TopicConfig.DELETE_RETENTION_MS_CONFIG);

    private Settings() {}

    /** Whether both values mean the same: {@code compact,delete} is {@code delete, compact}. */
    static boolean same(String one, String other) {
        return one.equals(other) || words(one).equals(words(other));
    }

    /** Whether the second value deletes records that live on under the first. */
    static boolean shortensLife(String setting, String from, String to) {
        if (setting.equals(TopicConfig.CLEANUP_POLICY_CONFIG)) {
            return !same(from, to);
        }
        return RETENTION.contains(setting) && limit(setting, to) < limit(setting, from);
    }

    /** Whether the second value turns records away that the first takes. */
    static boolean takesLess(String setting, String from, String to) {
        return setting.equals(TopicConfig.MAX_MESSAGE_BYTES_CONFIG) && limit(setting, to) < limit(setting, from);
    }

    /** The value as a number; a negative one means that there is no limit. */
    static long limit(String setting, String value) {
        try {
            long number = Long.parseLong(value);
            return number < 0 ? Long.MAX_VALUE : number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(setting + " is \"" + value + "\", expected a number", e);
        }
    }

    private static Set<String> words(String value) {
        return Set.copyOf(List.of(value.trim().split("\\s*,\\s*")));
    }
}
