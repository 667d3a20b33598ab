package org.wiredesk.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TopicComparisonTest {
    private static final TopicComparison CAREFUL = new TopicComparison(3, false);

    @Test
    void findsNothingWhereAllIsAsInTheFile() {
        assertThat(CAREFUL.changes(spec("retention.ms", "9"), state("retention.ms", "9")))
                .isEmpty();
    }

    @Test
    void takesThePoliciesInAnyOrder() {
        assertThat(CAREFUL.changes(
                        spec("cleanup.policy", "compact,delete"), state("cleanup.policy", "delete, compact")))
                .isEmpty();
    }

    @Test
    void createsWhatIsMissing() {
        TopicSpec spec = spec("retention.ms", "9");
        assertThat(CAREFUL.changes(spec, null)).containsExactly(new TopicChange.Create(spec));
    }

    @Test
    void refusesMoreReplicasThanThereAreBrokers() {
        assertThat(new TopicComparison(1, false)
                        .changes(spec("retention.ms", "9").withReplicas(3), null))
                .singleElement()
                .hasToString("! a: create with 3 replicas refused: there is 1 broker; choose --replicas 1");
    }

    @Test
    void addsPartitionsOnlyWhenTheOrderMayBreak() {
        TopicSpec more = TopicSpec.of("a", 6, 1, Map.of());
        assertThat(CAREFUL.changes(more, state("retention.ms", "9")))
                .singleElement()
                .isInstanceOf(TopicChange.Refused.class);
        assertThat(new TopicComparison(3, true).changes(more, state("retention.ms", "9")))
                .containsExactly(new TopicChange.AddPartitions("a", 4, 6));
    }

    @Test
    void refusesToTakePartitionsAwayEvenWhenTheOrderMayBreak() {
        assertThat(new TopicComparison(3, true).changes(TopicSpec.of("a", 2, 1, Map.of()), state("retention.ms", "9")))
                .singleElement()
                .isInstanceOf(TopicChange.Refused.class);
    }

    @Test
    void prolongsRetention() {
        assertThat(CAREFUL.changes(spec("retention.ms", "9"), state("retention.ms", "8")))
                .containsExactly(new TopicChange.Alter("a", "retention.ms", "8", "9"));
        assertThat(CAREFUL.changes(spec("retention.bytes", "-1"), state("retention.bytes", "8")))
                .containsExactly(new TopicChange.Alter("a", "retention.bytes", "8", "-1"));
    }

    @Test
    void refusesToShortenRetention() {
        assertThat(CAREFUL.changes(spec("retention.ms", "8"), state("retention.ms", "9")))
                .singleElement()
                .isInstanceOf(TopicChange.Refused.class);
        assertThat(CAREFUL.changes(spec("retention.bytes", "8"), state("retention.bytes", "-1")))
                .singleElement()
                .isInstanceOf(TopicChange.Refused.class);
    }

    @Test
    void refusesAnotherCleanUpPolicy() {
        assertThat(CAREFUL.changes(spec("cleanup.policy", "delete"), state("cleanup.policy", "compact")))
                .singleElement()
                .isInstanceOf(TopicChange.Refused.class);
    }

    @Test
    void leavesTheReplicasInSyncAtWhatTheTopicHas() {
        assertThat(CAREFUL.changes(spec("min.insync.replicas", "2"), state("min.insync.replicas", "1")))
                .containsExactly(
                        new TopicChange.Left("a", "min.insync.replicas stays 1, because the topic has 1 replica"));
    }

    @Test
    void leavesSettingsThatAreNotInTheFile() {
        assertThat(CAREFUL.changes(TopicSpec.of("a", 4, 1, Map.of()), state("retention.ms", "9", "retention.ms")))
                .singleElement()
                .hasToString("  a: retention.ms is 9, which is not in the file");
    }

    @Test
    void refusesASettingThatTheBrokerDoesNotKnow() {
        assertThat(CAREFUL.changes(spec("retention.mss", "9"), state("retention.ms", "9")))
                .singleElement()
                .hasToString("! a: retention.mss=9 refused: the broker knows no such setting; correct the file");
    }

    private static TopicSpec spec(String setting, String value) {
        return TopicSpec.of("a", 4, 1, Map.of(setting, value));
    }

    private static TopicState state(String setting, String value, String... set) {
        return new TopicState("a", 4, 1, new TreeMap<>(Map.of(setting, value)), new TreeSet<>(List.of(set)));
    }
}
