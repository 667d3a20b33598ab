package org.wiredesk.text.cleaning.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.html.candidate.Story;
import org.wiredesk.text.cleaning.html.choice.PageModel;
import org.wiredesk.text.cleaning.html.choice.StoryBlocks;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.feature.BlockView;
import org.wiredesk.text.cleaning.html.metadata.MetadataReader;
import org.wiredesk.text.cleaning.html.metadata.PageMetadata;
import org.wiredesk.text.cleaning.html.name.ElementNames;
import org.wiredesk.text.cleaning.html.name.TreeView;
import org.wiredesk.text.cleaning.html.piece.Captions;
import org.wiredesk.text.cleaning.html.piece.Headline;
import org.wiredesk.text.cleaning.html.piece.InlineResidue;
import org.wiredesk.text.cleaning.html.piece.PieceWriter;

/** Finds the story in an HTML page. Thread-safe. */
public final class HtmlExtractor {
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
        return extract(html, url, PageModel.standard(), budget);
    }

    /**
     * Cuts a page into pieces and reads its metadata.
     *
     * @param html  the page as decoded; the pieces' raw offsets index it
     * @param url   where it came from; null when that is not known
     * @param model says which blocks are the story
     */
    public static HtmlDocument extract(String html, @Nullable String url, PageModel model, WorkBudget budget) {
        budget.spend(10L * html.length());
        Document document = PageParser.parse(html);
        PageTree page = PageTree.of(document);
        ElementNames names = ElementNames.of(page);
        MetadataReader reader = MetadataReader.of(document, new TreeView(page, names), url);
        BlockView view = BlockView.of(page, names, reader);

        StoryBlocks story = StoryBlocks.choose(view, model);
        Story moved = new Story(page);
        List<Media> media = Captions.move(moved, view, story);
        PageMetadata metadata = reader.read(media);
        Headline.move(moved, reader.places(), view.headlines());
        InlineResidue.remove(moved, view, story);

        return new HtmlDocument(PieceWriter.write(html, view, story, moved), metadata);
    }
}
