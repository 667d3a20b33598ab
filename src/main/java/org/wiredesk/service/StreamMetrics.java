package org.wiredesk.service;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.wiredesk.stream.StageObserver;

/** The application's metrics in Prometheus' form. Thread-safe. */
final class StreamMetrics implements StageObserver, AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicReference<@Nullable Health> health = new AtomicReference<>();
    private final MultiGauge lag;
    private final JvmGcMetrics gc = new JvmGcMetrics();

    StreamMetrics(String application) {
        registry.config().commonTags("application", application);
        lag = MultiGauge.builder("wiredesk.lag")
                .description("Records of an input partition that wait")
                .register(registry);
        gauge("wiredesk.live", "1 while the application lives", last -> last.live() ? 1 : 0);
        gauge("wiredesk.ready", "1 while the application does its work", last -> last.ready() ? 1 : 0);
        gauge("wiredesk.poll.age.seconds", "Since the last poll of the slowest thread", last -> last.pollAgeMs() / 1e3);
        gauge(
                "wiredesk.stalled.seconds",
                "For how long records have waited without a commit",
                last -> last.stalledMs() / 1e3);
        new JvmMemoryMetrics().bindTo(registry);
        gc.bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
    }

    private void gauge(String name, String description, ToDoubleFunction<Health> value) {
        Gauge.builder(name, health, reference -> {
                    Health last = reference.get();
                    return last == null ? Double.NaN : value.applyAsDouble(last);
                })
                .description(description)
                .register(registry);
    }

    @Override
    public void passed(String stage, long nanos) {
        timer(stage, "passed").record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void failed(String stage, String failure, long nanos) {
        timer(stage, "failed").record(nanos, TimeUnit.NANOSECONDS);
        Counter.builder("wiredesk.dead.letters")
                .description("Records that became dead letters")
                .tag("stage", stage)
                .tag("class", failure)
                .register(registry)
                .increment();
    }

    private Timer timer(String stage, String outcome) {
        return Timer.builder("wiredesk.stage")
                .description("Time of one record in one stage")
                .tag("stage", stage)
                .tag("outcome", outcome)
                .serviceLevelObjectives(
                        Duration.ofMillis(1), Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1))
                .register(registry);
    }

    void note(Readings readings, Health newHealth) {
        health.set(newHealth);
        lag.register(
                readings.lag().entrySet().stream()
                        .map(entry -> MultiGauge.Row.of(
                                Tags.of(
                                        "topic",
                                        entry.getKey().topic(),
                                        "partition",
                                        Integer.toString(entry.getKey().partition())),
                                entry.getValue()))
                        .toList(),
                true);
    }

    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        gc.close();
        registry.close();
    }
}
