package org.wiredesk.text.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.Entity;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.detection.Parts;
import org.wiredesk.text.entity.detection.SpanFinder;
import org.wiredesk.text.entity.document.DocumentPass;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.gazetteer.UserGazetteer;
import org.wiredesk.text.entity.linking.EntityAssembler;
import org.wiredesk.text.entity.mention.Languages;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Tagged;

/**
 * Finds people, organisations and places by a statistical model of each language, gazetteer and rules, and links those
 * that the gazetteer knows. Immutable and thread-safe.
 */
public final class EntityTagger {
    /** About how many passes over the text one call makes. */
    private static final long PASSES = 12;

    /** The version of this stage's behaviour, models and lists included. */
    private static final String STAGE_VERSION = "6";

    private final Gazetteer gazetteer;
    private final SpanFinder finder;
    private final String version;

    private EntityTagger(Gazetteer gazetteer, Parts parts) {
        this.gazetteer = gazetteer;
        this.finder = SpanFinder.of(gazetteer, parts);
        this.version =
                gazetteer.version().isEmpty() ? STAGE_VERSION : STAGE_VERSION + "+gazetteer." + gazetteer.version();
    }

    /** The standard tagger; its gazetteer is loaded on the first call, and shared. */
    public static EntityTagger standard() {
        return Holder.STANDARD;
    }

    /** The standard tagger with a user's own names, which win over the built-in ones. */
    public static EntityTagger with(UserGazetteer own) {
        return new EntityTagger(Gazetteer.standard().with(own), Parts.ALL);
    }

    /** The standard gazetteer with only some parts of the tagger, to measure what each is worth. */
    public static EntityTagger of(Parts parts) {
        return new EntityTagger(Gazetteer.standard(), parts);
    }

    /** Fills in {@code enrichment.entities}, {@code people}, {@code organisations} and {@code places}. */
    public Article tag(Article article, WorkBudget budget) {
        List<Passage> passages = new ArrayList<>();
        String headline = article.headline();
        if (headline != null) {
            spend(headline, budget);
            passages.add(
                    Passage.of(headline, 0, headline.length(), true, Languages.primary(article.language()), gazetteer));
        }
        spend(article.text(), budget);
        for (Block block : article.enrichment().blocks()) {
            String language = Languages.primary(block.language() == null ? article.language() : block.language());
            passages.add(Passage.of(article.text(), block.start(), block.end(), false, language, gazetteer));
        }
        Article tagged =
                Concepts.fill(article, entities(passages, article.text().length()));
        return tagged.withEnrichment(tagged.enrichment()
                .withProvenance(article.enrichment().provenance().withStage("entities", version)));
    }

    /**
     * The entities of a text on its own; blocks are what stands between blank lines.
     *
     * @param language BCP 47 or ISO 639-3; null when it is not known
     */
    public List<Entity> tag(String text, @Nullable String language, WorkBudget budget) {
        spend(text, budget);
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = blankLine(text, from);
            passages.add(Passage.of(text, from, to, false, Languages.primary(language), gazetteer));
            from = to;
        }
        return entities(passages, text.length());
    }

    private List<Entity> entities(List<Passage> passages, int textLength) {
        List<Tagged> tagged = passages.stream().map(finder::find).toList();
        return EntityAssembler.assemble(DocumentPass.run(tagged, gazetteer), textLength);
    }

    /** Where the next blank line ends; the end of the text when there is none. */
    private static int blankLine(String text, int from) {
        int lineEnd = text.indexOf('\n', from);
        while (lineEnd >= 0) {
            int next = lineEnd + 1;
            while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                return next + 1;
            }
            lineEnd = text.indexOf('\n', next);
        }
        return text.length();
    }

    private static void spend(String text, WorkBudget budget) {
        budget.spend(PASSES * text.length());
    }

    private static final class Holder {
        private static final EntityTagger STANDARD = new EntityTagger(Gazetteer.standard(), Parts.ALL);
    }
}
