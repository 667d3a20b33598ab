package org.wiredesk.text.entity;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.entity.gazetteer.Gazetteer;

/** Runs the finders over a passage and settles what they propose. Immutable and thread-safe. */
final class SpanFinder {
    private final List<Finder> finders;

    private SpanFinder(List<Finder> finders) {
        this.finders = finders;
    }

    static SpanFinder of(Gazetteer gazetteer) {
        return new SpanFinder(List.of(
                new GazetteerFinder(gazetteer),
                new PersonFinder(gazetteer),
                new OrganisationFinder(),
                new PlaceFinder(),
                new AcronymFinder()));
    }

    Tagged find(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            List<Span> proposed = new ArrayList<>();
            for (Finder finder : finders) {
                finder.find(sentence, proposed);
            }
            spans.addAll(SpanSelection.select(proposed));
        }
        return new Tagged(passage, spans);
    }
}
