package org.wiredesk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiredesk.stream.StreamSettings;

class HealthTest {
    private static final StreamSettings SETTINGS =
            StreamSettings.of(Map.of("health.poll.max.ms", "300000", "health.commit.max.ms", "120000"));

    @Test
    void isGoodWhileAllThreadsRunAndCommitsCome() {
        Health health = health(State.RUNNING, "RUNNING", 10, 3, 5);
        assertThat(health.live()).isTrue();
        assertThat(health.ready()).isTrue();
        assertThat(health.problems()).isEmpty();
        assertThat(health.lag()).isEqualTo(9);
    }

    @Test
    void livesButIsNotReadyWhileRebalancing() {
        Health health = health(State.REBALANCING, "PARTITIONS_REVOKED", 10, 3, 5);
        assertThat(health.live()).isTrue();
        assertThat(health.ready()).isFalse();
    }

    @Test
    void isNotReadyWhileAReplacedThreadWaitsThoughTheStateSaysRunning() {
        assertThat(health(State.RUNNING, "CREATED", 10, 3, 5).ready()).isFalse();
    }

    @Test
    void isNotReadyWhenTheGroupIsOutOfReachThoughTheStateSaysRunning() {
        Health health = health(State.RUNNING, "RUNNING", 10, 46, 5);
        assertThat(health.ready()).isFalse();
        assertThat(health.live()).isTrue();
        assertThat(health.problems()).containsExactly("the group has not been reached for 46 s");
    }

    @Test
    void isNotReadyWhenRecordsWaitWithoutCommits() {
        Health health = health(State.RUNNING, "RUNNING", 10, 3, 121);
        assertThat(health.ready()).isFalse();
        assertThat(health.live()).isTrue();
        assertThat(health.problems()).containsExactly("9 records wait, and nothing was committed for 121 s");
    }

    @Test
    void isNotLiveWhenAThreadNoLongerPolls() {
        assertThat(health(State.RUNNING, "RUNNING", 301, 3, 5).live()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"ERROR", "PENDING_ERROR", "NOT_RUNNING"})
    void isNotLiveInAnEndState(State state) {
        assertThat(health(state, "DEAD", 1, 1, 0).live()).isFalse();
    }

    @Test
    void countsTheStallOnlyWhileRecordsWait() {
        CommitWatch watch = new CommitWatch();
        watch.note(0, 5, 10);
        watch.note(4000, 5, 10);
        assertThat(watch.stalled()).isEqualTo(Duration.ofSeconds(4));
        watch.note(5000, 6, 10);
        assertThat(watch.stalled()).isZero();
        watch.note(9000, 6, 0);
        assertThat(watch.stalled()).isZero();
        watch.note(12_000, 6, 1);
        assertThat(watch.stalled()).isEqualTo(Duration.ofSeconds(3));
    }

    private static Health health(State state, String thread, int pollAge, int heartbeatAge, int stalled) {
        Readings readings = new Readings(
                state,
                Map.of("thread-1", thread),
                Duration.ofSeconds(pollAge),
                Duration.ofSeconds(heartbeatAge),
                7,
                Map.of(new TopicPartition("in", 0), 4L, new TopicPartition("in", 1), 5L));
        return Health.of(readings, Duration.ofSeconds(stalled), SETTINGS);
    }
}
