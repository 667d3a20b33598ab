package org.wiredesk.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.wiredesk.desk.Stage;
import org.wiredesk.stream.GuardedProcessor.Exits;

/**
 * Builds the topology of a chain of guarded steps: one source, the steps, one output, one sink for dead letters that every
 * step leads to. Sources and sinks are byte arrays, so that nothing fails outside a guard. Not thread-safe.
 */
final class Flow {
    private static final String READ = "read";
    private static final String OUTPUT = "output";
    private static final String DEAD_LETTERS = "dead-letters";

    private final StreamSettings settings;
    private final StageObserver observer;
    private final List<Step> steps = new ArrayList<>();

    private record Step(String name, Function<Exits, GuardedProcessor<?>> processor) {}

    private Flow(StreamSettings settings, StageObserver observer) {
        this.settings = settings;
        this.observer = observer;
    }

    /** A flow that reads the input topics. */
    static Flow read(StreamSettings settings, StageObserver observer) {
        return new Flow(settings, observer);
    }

    /** Reads articles with the reader for what the first stage wants. */
    Flow guard(ArticleReader<?> raw, ArticleReader<?> staged) {
        SizeLimits limits = settings.limits();
        boolean fromRaw = settings.stages().contains(Stage.CLEANING);
        ArticleReader<?> reader = fromRaw ? raw : staged;
        int maxBytes = fromRaw ? limits.raw() : limits.value();
        steps.add(new Step(Guard.NAME, exits -> new Guard<>(exits, reader, maxBytes, OUTPUT, limits)));
        return this;
    }

    /** One stage, if the settings want it. */
    <A, B> Flow stage(Stage stage, Function<Draft<A>, B> work) {
        if (settings.stages().contains(stage)) {
            String name = stage.wireName();
            steps.add(new Step(name, exits -> new StageProcessor<>(name, exits, work)));
        }
        return this;
    }

    /** Writes what comes out; the end of the flow. */
    Topology write() {
        steps.add(new Step(Writer.NAME, exits -> new Writer(exits, settings.limits())));
        Topology topology = new Topology();
        addSource(topology);
        String previous = READ;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Exits exits = exits(i + 1 < steps.size() ? steps.get(i + 1).name() : OUTPUT);
            addStep(topology, step, exits, previous);
            previous = step.name();
        }
        String[] all = steps.stream().map(Step::name).toArray(String[]::new);
        var bytes = new ByteArraySerializer();
        return topology.addSink(OUTPUT, settings.output(), bytes, bytes, Writer.NAME, Guard.NAME)
                .addSink(DEAD_LETTERS, settings.deadLetter(), bytes, bytes, all);
    }

    private void addSource(Topology topology) {
        var bytes = new ByteArrayDeserializer();
        var timestamps = new UsableTimestamp();
        Pattern pattern = settings.inputPattern();
        if (pattern != null) {
            topology.addSource(AutoOffsetReset.earliest(), READ, timestamps, bytes, bytes, pattern);
        } else {
            String[] topics = settings.inputs().toArray(String[]::new);
            topology.addSource(AutoOffsetReset.earliest(), READ, timestamps, bytes, bytes, topics);
        }
    }

    private static void addStep(Topology topology, Step step, Exits exits, String previous) {
        topology.addProcessor(step.name(), () -> step.processor().apply(exits), previous);
    }

    private Exits exits(String next) {
        return new Exits(next, DEAD_LETTERS, new DeadLetterForm(settings.applicationId(), settings.limits()), observer);
    }
}
