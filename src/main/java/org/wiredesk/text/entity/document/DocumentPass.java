package org.wiredesk.text.entity.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.detection.NoNames;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.mention.CountryContext;
import org.wiredesk.text.entity.mention.Evidence;
import org.wiredesk.text.entity.mention.Span;
import org.wiredesk.text.entity.mention.Tagged;
import org.wiredesk.text.entity.token.Folding;

/**
 * Carries what one mention says of a name to the rest of the article: small places need their country, a surname needs
 * its full name, the same words are of the same type, and a name once explained is found where it stands alone.
 */
public final class DocumentPass {
    /** Evidence that a surname of the article outweighs. */
    private static final Set<Evidence> TOWN = EnumSet.of(Evidence.PLACE, Evidence.MINOR_PLACE, Evidence.STATISTICAL);

    private DocumentPass() {}

    public static List<Tagged> run(List<Tagged> article, Gazetteer gazetteer) {
        List<Tagged> explained = OwnAcronyms.read(map(article, NoNames::drop));
        List<Tagged> placed = AcronymPairs.join(keepLikelyPlaces(Ampersand.join(explained, gazetteer)));
        List<Tagged> named = NoOrganisations.of(placed).drop(placed);
        List<Tagged> titled = Teams.read(map(named, TitleReader::read));
        List<Tagged> listed = Branches.join(Enumerations.read(titled));
        List<Tagged> shortened = ShortNames.of(listed).apply(listed);
        List<Tagged> voted = TypeVote.of(shortened).apply(shortened);
        Set<String> surnames = surnames(voted);
        List<Tagged> people = surnamesBeforePlaces(voted, surnames);
        return addRepeated(people, NameMemory.of(people), HeadlineAcronyms.of(people, gazetteer));
    }

    private static List<Tagged> keepLikelyPlaces(List<Tagged> article) {
        if (!holds(article, Evidence.MINOR_PLACE)) {
            return article;
        }
        CountryContext countries = CountryContext.of(article);
        return map(article, (passage, span) -> {
            boolean unlikely = span.evidence() == Evidence.MINOR_PLACE
                    && span.referents().stream().noneMatch(referent -> countries.holds(referent.country()));
            return unlikely ? null : span;
        });
    }

    private static boolean holds(List<Tagged> article, Evidence evidence) {
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                if (span.evidence() == evidence) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last words of the people's names, folded. */
    static Set<String> surnames(List<Tagged> article) {
        Set<String> surnames = new HashSet<>();
        for (Tagged tagged : article) {
            for (Span span : tagged.spans()) {
                if (span.type() == EntityType.PER) {
                    surnames.add(Folding.key(tagged.passage().tokens().textOf(span.end() - 1)));
                }
            }
        }
        return surnames;
    }

    /** A town that has the name of somebody in the article is that person. */
    private static List<Tagged> surnamesBeforePlaces(List<Tagged> article, Set<String> surnames) {
        if (surnames.isEmpty()) {
            return article;
        }
        return map(article, (passage, span) -> {
            boolean town = span.type() == EntityType.LOC && TOWN.contains(span.evidence());
            boolean person = town && span.length() == 1 && surnames.contains(passage.keyOf(span));
            return person ? span.as(EntityType.PER, Evidence.REPEATED) : span;
        });
    }

    private static List<Tagged> addRepeated(List<Tagged> article, NameMemory memory, HeadlineAcronyms acronyms) {
        List<Tagged> out = new ArrayList<>(article.size());
        for (Tagged tagged : article) {
            List<Span> spans = new ArrayList<>(tagged.spans());
            spans.addAll(memory.find(tagged));
            spans.addAll(acronyms.find(tagged));
            spans.sort(Comparator.comparingInt(Span::first));
            out.add(new Tagged(tagged.passage(), spans));
        }
        return out;
    }

    /** The article with each span changed; null takes it out. */
    static List<Tagged> map(List<Tagged> article, SpanChange change) {
        List<Tagged> out = new ArrayList<>(article.size());
        for (Tagged tagged : article) {
            List<Span> spans = new ArrayList<>(tagged.spans().size());
            for (Span span : tagged.spans()) {
                Span changed = change.change(tagged.passage(), span);
                if (changed != null) {
                    spans.add(changed);
                }
            }
            out.add(new Tagged(tagged.passage(), spans));
        }
        return out;
    }
}
