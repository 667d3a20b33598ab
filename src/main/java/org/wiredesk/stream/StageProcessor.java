package org.wiredesk.stream;

import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Record;

/** A step that hands the article to one stage of the desk. */
final class StageProcessor<A, B> extends GuardedProcessor<Draft<A>> {
    private final Function<Draft<A>, B> stage;

    StageProcessor(String name, Exits exits, Function<Draft<A>, B> stage) {
        super(name, exits);
        this.stage = stage;
    }

    @Override
    SourceRecord source(Record<byte[], Draft<A>> input) {
        return input.value().source();
    }

    @Override
    Forward step(SourceRecord source, Record<byte[], Draft<A>> input) {
        Draft<A> draft = input.value();
        return toNext(input.withValue(draft.with(stage.apply(draft))));
    }
}
