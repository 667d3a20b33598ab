package org.wiredesk.stream;

import static org.apache.kafka.streams.StreamsConfig.mainConsumerPrefix;
import static org.apache.kafka.streams.StreamsConfig.producerPrefix;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;

/** What Kafka's own classes are given: this project's defaults under the user's pass-through. Immutable. */
final class KafkaProperties {
    private static final List<String> PREFIXES = List.of("main.consumer.", "producer.");

    private final Map<String, String> properties;
    private final Map<String, String> passedThrough;

    private KafkaProperties(Map<String, String> properties, Map<String, String> passedThrough) {
        this.properties = properties;
        this.passedThrough = passedThrough;
    }

    /**
     * The properties for these settings.
     *
     * @param all everything that the user set
     * @param own names of the project's own settings, which are not passed through
     */
    static KafkaProperties of(StreamSettings settings, Map<String, String> all, Set<String> own) {
        Map<String, String> passed = new LinkedHashMap<>(all);
        passed.keySet().removeAll(own);
        Map<String, String> properties = new LinkedHashMap<>(defaults(settings.limits()));
        properties.keySet().removeIf(name -> isOverridden(name, passed));
        properties.putAll(passed);
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.brokers());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, settings.groupProtocol());
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Integer.toString(settings.threads()));
        return new KafkaProperties(properties, passed);
    }

    /** A default under a client's prefix would win over the same setting without one. */
    private static boolean isOverridden(String name, Map<String, String> passed) {
        return PREFIXES.stream()
                .filter(name::startsWith)
                .map(prefix -> name.substring(prefix.length()))
                .anyMatch(bare -> passed.containsKey(bare) || passed.containsKey("consumer." + bare));
    }

    private static Map<String, String> defaults(SizeLimits limits) {
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        // Stores, if ever there are some, live in memory: RocksDB is not part of the installation.
        defaults.put(
                StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG,
                BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers.class.getName());
        // The last resort behind the guards: fail closed, retry what can be retried, never drop a record.
        defaults.put(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndFailExceptionHandler.class.getName());
        defaults.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndFailProcessingExceptionHandler.class.getName());
        defaults.put(
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
                DefaultProductionExceptionHandler.class.getName());
        // Pages of a megabyte are normal: few records per poll bound the memory and the time of a transaction.
        defaults.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, "50");
        defaults.put(mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), "10");
        defaults.put(mainConsumerPrefix(ConsumerConfig.FETCH_MAX_BYTES_CONFIG), "16777216");
        defaults.put(mainConsumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), "1048576");
        defaults.put(producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Integer.toString(limits.record()));
        defaults.put(producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        defaults.put(producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), "90000");
        return defaults;
    }

    Properties streams() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    Map<String, Object> client() {
        Map<String, Object> client = new HashMap<>();
        passedThrough.forEach((name, value) -> {
            if (name.startsWith("security.") || name.startsWith("sasl.") || name.startsWith("ssl.")) {
                client.put(name, value);
            }
        });
        client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, properties.get("bootstrap.servers"));
        return client;
    }

    boolean has(String name) {
        return List.of("", "consumer.", "main.consumer.").stream()
                .anyMatch(prefix -> properties.containsKey(prefix + name));
    }

    /** The value that the main consumer gets. */
    long ofConsumer(String name) {
        return number(List.of("main.consumer.", "consumer.", ""), name);
    }

    /** The value that the producer gets. */
    long ofProducer(String name) {
        return number(List.of("producer.", ""), name);
    }

    private long number(List<String> prefixes, String name) {
        for (String prefix : prefixes) {
            String value = properties.get(prefix + name);
            if (value != null) {
                try {
                    return Long.parseLong(value);
                } catch (NumberFormatException e) {
                    throw new ConfigException(prefix + name, value, "expected a number");
                }
            }
        }
        throw new IllegalStateException(name + " has no default");
    }
}
