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
        Document document = parse(html);
        PageTree page = PageTree.of(document);
        JsonLd jsonLd = JsonLd.of(document);
        MetadataReader metadata = new MetadataReader(document, page, jsonLd);
        PageView view = PageView.of(page, metadata, jsonLd);

        StoryBlocks story = StoryBlocks.choose(view, PageModel.standard());
        Story moved = new Story(page);
        List<Media> media = Captions.move(moved, view, story);
        Headline.move(moved, view.title);
        InlineResidue.remove(moved, view, story);

        return new HtmlDocument(PieceWriter.write(html, view, story, moved), metadata.read(media));
    }

    static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
