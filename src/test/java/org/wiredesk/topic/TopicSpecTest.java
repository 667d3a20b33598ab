package org.wiredesk.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicSpecTest {
    private static final TopicSpec SPEC =
            TopicSpec.of("a", 12, 3, Map.of("min.insync.replicas", "2", "retention.ms", "1"));

    @Test
    void asksForOneReplicaInSyncWhereThereIsOne() {
        assertThat(SPEC.withReplicas(1))
                .isEqualTo(TopicSpec.of("a", 12, 1, Map.of("min.insync.replicas", "1", "retention.ms", "1")));
    }

    @Test
    void asksForTwoReplicasInSyncWhereThereAreThree() {
        assertThat(SPEC.withReplicas(1).withReplicas(3)).isEqualTo(SPEC);
    }

    @Test
    void refusesATopicWithoutPartitions() {
        assertThatThrownBy(() -> TopicSpec.of("a", 0, 1, Map.of())).hasMessageContaining("topic a has 0 partitions");
    }

    @Test
    void refusesANameThatKafkaDoesNotTake() {
        assertThatThrownBy(() -> TopicSpec.of("a b", 1, 1, Map.of())).hasMessageContaining("\"a b\"");
    }
}
