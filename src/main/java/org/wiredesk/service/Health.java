package org.wiredesk.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams.State;
import org.wiredesk.stream.StreamSettings;

/**
 * Whether the application lives, and whether it does its work. {@code KafkaStreams.state()} alone says neither: it is
 * RUNNING with the broker gone.
 *
 * @param live         false: only a restart of the process helps; never because of a rebalance
 * @param ready        false: records are not being processed at present
 * @param problems     what is wrong, in words
 * @param threads      state by thread name
 * @param lag          records that wait
 * @param pollAgeMs    since the last poll of the slowest thread
 * @param stalledMs    for how long records have waited without a commit
 */
public record Health(
        boolean live,
        boolean ready,
        List<String> problems,
        String state,
        Map<String, String> threads,
        long lag,
        long pollAgeMs,
        long stalledMs) {
    /** A member that has not been heard of for so long has lost its partitions. */
    private static final Duration HEARTBEAT_MAX = Duration.ofSeconds(45);

    public Health {
        problems = List.copyOf(problems);
        threads = Map.copyOf(threads);
    }

    static Health of(Readings readings, Duration stalled, StreamSettings settings) {
        List<String> fatal = fatal(readings, settings.healthPollMax());
        List<String> problems = new ArrayList<>(fatal);
        problems.addAll(temporary(readings, stalled, settings.healthCommitMax()));
        return new Health(
                fatal.isEmpty(),
                problems.isEmpty(),
                problems,
                readings.state().name(),
                readings.threads(),
                readings.totalLag(),
                readings.pollAge().toMillis(),
                stalled.toMillis());
    }

    private static List<String> fatal(Readings readings, Duration pollMax) {
        List<String> problems = new ArrayList<>();
        State state = readings.state();
        if (state == State.ERROR || state == State.PENDING_ERROR || state == State.NOT_RUNNING) {
            problems.add("the application is " + state);
        }
        if (readings.pollAge().compareTo(pollMax) > 0) {
            problems.add("a thread has not polled for " + readings.pollAge().toSeconds() + " s");
        }
        return problems;
    }

    private static List<String> temporary(Readings readings, Duration stalled, Duration commitMax) {
        List<String> problems = new ArrayList<>();
        if (readings.state() != State.RUNNING) {
            problems.add("the state is " + readings.state());
        }
        readings.threads().forEach((thread, state) -> {
            if (!state.equals("RUNNING")) {
                problems.add("thread " + thread + " is " + state);
            }
        });
        if (readings.threads().isEmpty()) {
            problems.add("there is no thread");
        }
        if (readings.heartbeatAge().compareTo(HEARTBEAT_MAX) > 0) {
            problems.add("the group has not been reached for "
                    + readings.heartbeatAge().toSeconds() + " s");
        }
        if (stalled.compareTo(commitMax) > 0) {
            problems.add(
                    readings.totalLag() + " records wait, and nothing was committed for " + stalled.toSeconds() + " s");
        }
        return problems;
    }
}
