package org.wiredesk.service;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.article.RawArticle;
import org.wiredesk.desk.Desk;
import org.wiredesk.service.HttpEndpoint.Page;
import org.wiredesk.stream.EnrichmentTopology;
import org.wiredesk.stream.StreamSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stream application from start to stop. It never ends the process: {@link #ended} tells when, and with which exit
 * code, the caller should. Thread-safe.
 */
public final class StreamApplication implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamApplication.class);
    private static final long SAMPLE_MILLIS = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StreamSettings settings;
    private final Topology topology;
    private final KafkaStreams streams;
    private final StreamMetrics metrics;
    private final CommitWatch commits = new CommitWatch();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final ScheduledExecutorService sampler;
    private @Nullable HttpEndpoint http;

    private StreamApplication(StreamSettings settings, Desk desk) {
        this.settings = settings;
        metrics = new StreamMetrics(settings.applicationId());
        topology = EnrichmentTopology.of(settings, desk, metrics);
        streams = new KafkaStreams(topology, settings.kafkaStreams());
        streams.setUncaughtExceptionHandler(new FailurePolicy(settings, closing));
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.ERROR) {
                ended.complete(1);
            }
        });
        sampler = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "wiredesk-sampler");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** An application that is not yet started, with the desk of the settings. */
    public static StreamApplication of(StreamSettings settings) {
        return new StreamApplication(settings, settings.desk());
    }

    /** Loads the models, opens the endpoint and begins to process. */
    public synchronized void start() {
        warmUp();
        if (settings.httpPort() >= 0) {
            http = HttpEndpoint.start(settings.httpHost(), settings.httpPort())
                    .page("/health/live", () -> healthPage(Health::live))
                    .page("/health/ready", () -> healthPage(Health::ready))
                    .page("/metrics", () -> new Page(200, "text/plain; version=0.0.4", metrics.scrape()))
                    .page(
                            "/topology",
                            () -> new Page(
                                    200, "text/plain", topology.describe().toString()));
        }
        streams.start();
        var unused = sampler.scheduleWithFixedDelay(this::sample, 0, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Loading a model must not count as the work of the first article. */
    private void warmUp() {
        Desk.of(settings.offsetUnit(), Long.MAX_VALUE, Duration.ZERO).enrich(RawArticle.of("The desk is open."));
    }

    /** Completes with the exit code: 0 after {@link #close}, 1 when the application gave up. */
    public CompletableFuture<Integer> ended() {
        return ended.copy();
    }

    /** The state of things at this moment. */
    public Health health() {
        return Health.of(Readings.of(streams), commits.stalled(), settings);
    }

    /** The port of the HTTP endpoint; -1 when there is none. */
    public synchronized int httpPort() {
        return http == null ? -1 : http.port();
    }

    private void sample() {
        try {
            Readings readings = Readings.of(streams);
            commits.note(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()), readings.commits(), readings.totalLag());
            metrics.note(readings, Health.of(readings, commits.stalled(), settings));
        } catch (RuntimeException e) {
            // An exception would end the sampling for good; the next sample may succeed.
            LOG.warn("cannot read the state of the stream", e);
        }
    }

    private Page healthPage(Predicate<Health> isGood) {
        Health health = health();
        boolean good = isGood.test(health);
        return new Page(good ? 200 : 503, "application/json", JSON.writeValueAsString(health) + "\n");
    }

    /** Finishes what is in hand, commits, and stops; waits as long as the settings say. Does nothing the second time. */
    @Override
    public synchronized void close() {
        closing.countDown();
        streams.close(CloseOptions.timeout(settings.closeTimeout())
                .withGroupMembershipOperation(
                        settings.leaveGroupOnClose()
                                ? GroupMembershipOperation.LEAVE_GROUP
                                : GroupMembershipOperation.REMAIN_IN_GROUP));
        sampler.shutdownNow();
        if (http != null) {
            http.close();
            http = null;
        }
        metrics.close();
        ended.complete(0);
    }
}
