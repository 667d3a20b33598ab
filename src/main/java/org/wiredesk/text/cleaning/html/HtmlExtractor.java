package org.wiredesk.text.cleaning.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.html.metadata.MetadataReader;
import org.wiredesk.text.cleaning.html.metadata.PageMetadata;

/** Finds the story in an HTML page. Thread-safe. */
public final class HtmlExtractor {
    /** A story that holds less than this share of the page's prose is looked for again. */
    private static final double ENOUGH = 0.3;

    private HtmlExtractor() {}

    /**
     * Cuts a page into pieces and reads its metadata.
     *
     * @param html the page as decoded; the pieces' raw offsets index it
     */
    public static HtmlDocument extract(String html, WorkBudget budget) {
        return extract(html, null, budget);
    }

    /**
     * Cuts a page into pieces and reads its metadata.
     *
     * @param html the page as decoded; the pieces' raw offsets index it
     * @param url  where it came from; null when that is not known
     */
    public static HtmlDocument extract(String html, @Nullable String url, WorkBudget budget) {
        budget.spend(10L * html.length());
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        PageTree page = PageTree.of(document);
        MetadataReader reader = MetadataReader.of(document, new TreeView(page), url);

        String title = reader.title();
        Story story = find(page, BodyEvidence.of(reader.articleBody()), title);
        PageMetadata metadata = reader.read(Captions.move(story));
        Headline.move(story, reader.places(), title);
        Edges.trim(story);

        return new HtmlDocument(PieceWriter.write(html, story), metadata);
    }

    /** Finds the story; where names of elements have led to too little, once more without them. */
    private static Story find(PageTree page, BodyEvidence evidence, @Nullable String title) {
        Prose prose = Prose.of(page);
        Story story = new Story(page);
        Pruner.prune(story, prose);
        include(story, prose, evidence, title);
        if (story.keptLength() >= ENOUGH * prose.total(0)) {
            return story;
        }
        Story relaxed = new Story(page);
        Pruner.pruneByTags(relaxed, prose);
        include(relaxed, prose, evidence, title);
        return relaxed.keptLength() > 2 * story.keptLength() ? relaxed : story;
    }

    private static void include(Story story, Prose prose, BodyEvidence evidence, @Nullable String title) {
        List<Integer> roots = StoryFinder.roots(story, prose, evidence);
        roots.forEach(story::include);
        Neighbours.join(story, prose, roots, title);
        Residue.remove(story);
    }
}
