package org.wiredesk.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A step of the flow that turns whatever goes wrong into a dead letter and so never stops the stream.
 *
 * <p>The guard spans the step alone: what fails further down the flow is the matter of the steps there, and what Kafka
 * itself throws on forwarding must reach Kafka. Errors of the JVM are not for this place either, but for a stack overflow,
 * which is a property of the record.
 */
abstract class GuardedProcessor<I> extends ContextualProcessor<byte[], I, byte[], Object> {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedProcessor.class);

    private final String stage;
    private final Exits exits;

    GuardedProcessor(String stage, Exits exits) {
        this.stage = stage;
        this.exits = exits;
    }

    /**
     * Where records go from here.
     *
     * @param next name of the node that a result goes to
     * @param deadLetters name of the node that a dead letter goes to
     */
    record Exits(String next, String deadLetters, DeadLetterForm form, StageObserver observer) {}

    /** A record and the node that it goes to. */
    record Forward(String node, Record<byte[], ?> record) {}

    /** The record that the input came in. */
    abstract SourceRecord source(Record<byte[], I> input);

    /** Does the work; any exception makes the record a dead letter. */
    abstract Forward step(SourceRecord source, Record<byte[], I> input);

    final Forward toNext(Record<byte[], ?> record) {
        return new Forward(exits.next(), record);
    }

    @Override
    public final void process(Record<byte[], I> input) {
        SourceRecord source = source(input);
        Forward forward = guarded(source, input);
        context().forward(forward.record(), forward.node());
    }

    private Forward guarded(SourceRecord source, Record<byte[], I> input) {
        long start = System.nanoTime();
        try {
            Forward forward = step(source, input);
            exits.observer().passed(stage, System.nanoTime() - start);
            return forward;
        } catch (Exception | StackOverflowError e) {
            Failure failure = Failure.of(e);
            exits.observer().failed(stage, failure.wireName(), System.nanoTime() - start);
            LOG.warn("{} is a dead letter: {} at {}: {}", source, failure.wireName(), stage, e.getMessage());
            return new Forward(exits.deadLetters(), exits.form().of(source, stage, e));
        }
    }
}
