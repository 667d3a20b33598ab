package org.wiredesk.stream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.internals.Topic;

/** Refuses settings under which an application would lose records or never come to an end. */
final class StartChecks {
    private StartChecks() {}

    static void check(StreamSettings settings) {
        checkTopics(settings);
        checkSizes(settings);
        checkTransaction(settings);
        checkProtocol(settings);
    }

    private static void checkTopics(StreamSettings settings) {
        if (settings.inputPattern() != null && !settings.inputs().isEmpty()) {
            throw new ConfigException("input is " + settings.inputs() + " and input.pattern is \""
                    + settings.inputPattern() + "\": set one of them");
        }
        settings.inputs().forEach(topic -> requireValid("input", topic));
        requireNotRead(settings, "output", settings.output());
        requireNotRead(settings, "dead.letter", settings.deadLetter());
        if (settings.output().equals(settings.deadLetter())) {
            throw new ConfigException("output and dead.letter are the same topic, \"" + settings.output() + "\"");
        }
    }

    /** An application that reads what it writes never comes to an end. */
    private static void requireNotRead(StreamSettings settings, String name, String topic) {
        requireValid(name, topic);
        if (settings.inputs().contains(topic)) {
            throw new ConfigException(name + " is \"" + topic + "\", which is also an input");
        }
        if (settings.inputPattern() != null
                && settings.inputPattern().matcher(topic).matches()) {
            throw new ConfigException(name + " is \"" + topic + "\", which input.pattern \"" + settings.inputPattern()
                    + "\" matches as well");
        }
    }

    private static void requireValid(String name, String topic) {
        try {
            Topic.validate(topic);
        } catch (InvalidTopicException e) {
            throw new ConfigException(name, topic, e.getMessage());
        }
    }

    private static void checkSizes(StreamSettings settings) {
        SizeLimits limits = settings.limits();
        if (limits.raw() > limits.value()) {
            throw new ConfigException("raw.max.bytes is " + limits.raw()
                    + ", more than record.max.bytes less header.reserve.bytes, " + limits.value()
                    + ": a dead letter could not hold the record");
        }
        long request = settings.kafka().ofProducer(ProducerConfig.MAX_REQUEST_SIZE_CONFIG);
        if (request < limits.record()) {
            throw new ConfigException("max.request.size is " + request + ", less than record.max.bytes, "
                    + limits.record() + ": a record between them would stop the application for good");
        }
    }

    private static void checkTransaction(StreamSettings settings) {
        long records = settings.kafka().ofConsumer(ConsumerConfig.MAX_POLL_RECORDS_CONFIG);
        long backstop = settings.backstop().toMillis();
        int stages = settings.stages().size();
        long timeout = settings.kafka().ofProducer(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG);
        if (Math.multiplyExact(Math.multiplyExact(records, stages), backstop) >= timeout) {
            throw new ConfigException("max.poll.records " + records + " x " + stages + " stages x work.backstop.ms "
                    + backstop + " is not less than transaction.timeout.ms, " + timeout
                    + ": slow articles could end a transaction again and again");
        }
    }

    private static void checkProtocol(StreamSettings settings) {
        if (!settings.groupProtocol().equals("streams")) {
            return;
        }
        if (settings.inputPattern() != null) {
            throw new ConfigException("input.pattern needs group.protocol=classic");
        }
        if (settings.kafka().has("group.instance.id")) {
            throw new ConfigException("group.instance.id needs group.protocol=classic");
        }
    }
}
