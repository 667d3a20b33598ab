package org.wiredesk.text.entity.linking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.gazetteer.Referent;
import org.wiredesk.text.entity.mention.CountryContext;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Languages;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;

/** Links the names of an article whose borders and types are given: linking apart from tagging. Thread-safe. */
public final class NameLinker {
    private final Gazetteer gazetteer = Gazetteer.standard();

    /** A name as it stands in a text. */
    public record Name(String text, EntityType type) {}

    /**
     * The links of each name, best first; none for a name that stands for nothing known.
     *
     * @param names    all names of one article
     * @param language BCP 47 or ISO 639-3; null when it is not known
     */
    public List<List<Link>> link(List<Name> names, @Nullable String language) {
        String primary = Languages.primary(language);
        List<Tagged> article = new ArrayList<>(names.size());
        for (Name name : names) {
            Passage passage = Passage.of(name.text(), 0, name.text().length(), false, primary, gazetteer);
            int size = passage.tokens().size();
            List<Referent> referents = size == 0
                    ? List.of()
                    : gazetteer.referents(passage.tokens(), 0, size).stream()
                            .filter(referent -> referent.type() == name.type())
                            .toList();
            article.add(new Tagged(
                    passage, List.of(Span.known(0, Math.max(1, size), name.type(), Evidence.PLACE, referents))));
        }
        Linker linker = new Linker(CountryContext.of(article));
        return article.stream()
                .map(tagged -> tagged.spans().get(0).referents().isEmpty()
                        ? List.<Link>of()
                        : linker.links(tagged.passage(), tagged.spans().get(0)))
                .toList();
    }
}
