package org.wiredesk.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that talks to a broker. */
final class BrokerOptions {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Option(
            names = {"-b", "--brokers"},
            paramLabel = "HOST:PORT",
            defaultValue = "${env:WIREDESK_BROKERS:-localhost:9092}",
            description = "Bootstrap servers; default: WIREDESK_BROKERS, else localhost:9092.")
    private String brokers = "localhost:9092";

    @Option(
            names = "-X",
            paramLabel = "KEY=VALUE",
            description = "Any Kafka client setting, for example -X security.protocol=SSL.")
    private Map<String, String> properties = new LinkedHashMap<>();

    /** The client settings that the options say. */
    Map<String, Object> clientSettings() {
        Map<String, Object> settings = new LinkedHashMap<>(properties);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
        return settings;
    }

    /** The bootstrap servers. */
    String brokers() {
        return brokers;
    }

    /** The settings of {@code -X}. */
    Map<String, String> properties() {
        return properties;
    }

    /** An admin client of a cluster that answers; fails with the exit code for unreachable brokers. */
    Admin admin() {
        Map<String, Object> settings = clientSettings();
        settings.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        Admin admin = Admin.create(settings);
        @Nullable String cause = null;
        try {
            admin.describeCluster().nodes().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            cause = e.getCause() == null ? e.toString() : e.getCause().getMessage();
        } catch (java.util.concurrent.TimeoutException e) {
            cause = "no answer within " + PATIENCE.toSeconds() + " s";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cause = "interrupted";
        }
        if (cause != null) {
            admin.close(Duration.ZERO);
            throw new CommandFailure(ExitCode.BROKER_UNREACHABLE, "no broker answers at " + brokers + ": " + cause);
        }
        return admin;
    }

    /** Makes sure that the cluster answers before work begins. */
    void requireBroker() {
        admin().close();
    }
}
