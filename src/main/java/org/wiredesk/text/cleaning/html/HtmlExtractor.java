package org.wiredesk.text.cleaning.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.wiredesk.article.Media;
import org.wiredesk.text.WorkBudget;

/** Finds the story in an HTML page. Thread-safe. */
public final class HtmlExtractor {
    private HtmlExtractor() {}

    /**
     * Cuts a page into pieces and reads its metadata.
     *
     * @param html the page as decoded; the pieces' raw offsets index it
     */
    public static HtmlDocument extract(String html, WorkBudget budget) {
        budget.spend(10L * html.length());
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        PageTree page = PageTree.of(document);
        MetadataReader metadata = new MetadataReader(document, page, JsonLd.of(document));

        Story story = new Story(page);
        Prose prose = Prose.of(page);
        Pruner.prune(story, prose);
        StoryFinder.find(story, prose);
        Residue.remove(story);
        List<Media> media = Captions.move(story);
        Headline.move(story, metadata.title());

        return new HtmlDocument(PieceWriter.write(html, story), metadata.read(media));
    }
}
