package org.wiredesk.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.ThreadMetadata;

/**
 * What Kafka Streams shows of itself at one moment.
 *
 * @param threads       state by thread name
 * @param pollAge       since the last poll of the thread that polled longest ago; zero when none has polled yet
 * @param heartbeatAge  since the last heartbeat of the group member that sent one longest ago; zero when none has yet
 * @param commits       commits so far of the threads that live
 * @param lag           records that wait, by partition
 */
record Readings(
        KafkaStreams.State state,
        Map<String, String> threads,
        Duration pollAge,
        Duration heartbeatAge,
        double commits,
        Map<TopicPartition, Long> lag) {

    static Readings of(KafkaStreams streams) {
        Map<MetricName, ? extends Metric> metrics = streams.metrics();
        Map<String, String> threads = new TreeMap<>();
        for (ThreadMetadata thread : streams.metadataForLocalThreads()) {
            threads.put(thread.threadName(), thread.threadState());
        }
        return new Readings(
                streams.state(),
                threads,
                seconds(metrics, "last-poll-seconds-ago"),
                seconds(metrics, "last-heartbeat-seconds-ago"),
                values(
                                metrics,
                                name -> name.name().equals("commit-total")
                                        && name.group().equals("stream-thread-metrics"))
                        .values()
                        .stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                lag(metrics));
    }

    long totalLag() {
        return lag.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Duration seconds(Map<MetricName, ? extends Metric> metrics, String name) {
        double oldest =
                values(metrics, metric -> metric.name().equals(name) && isOfMainConsumer(metric)).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
        // -1 says: never yet.
        return Duration.ofMillis((long) (Math.max(oldest, 0) * 1000));
    }

    private static Map<TopicPartition, Long> lag(Map<MetricName, ? extends Metric> metrics) {
        Map<TopicPartition, Long> lag = new HashMap<>();
        values(metrics, name -> name.name().equals("records-lag") && isOfMainConsumer(name))
                .forEach((name, records) -> lag.merge(
                        new TopicPartition(
                                name.tags().get("topic"),
                                Integer.parseInt(name.tags().get("partition"))),
                        records.longValue(),
                        Math::max));
        return lag;
    }

    private static boolean isOfMainConsumer(MetricName name) {
        String client = name.tags().getOrDefault("client-id", "");
        return client.endsWith("-consumer") && !client.endsWith("-restore-consumer");
    }

    private static Map<MetricName, Double> values(
            Map<MetricName, ? extends Metric> metrics, Predicate<MetricName> wanted) {
        return metrics.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .filter(entry ->
                        entry.getValue().metricValue() instanceof Number number && !Double.isNaN(number.doubleValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> ((Number) entry.getValue().metricValue()).doubleValue()));
    }
}
