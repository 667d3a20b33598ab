package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;
import org.wiredesk.text.cleaning.html.metadata.Whitespace;

/** Takes the captions and credits of pictures out of the story; each goes to an entry of {@code enrichment.media}. */
final class Captions {
    private static final Vocabulary NAMES = Vocabulary.load("captions.txt");
    private static final int LONGEST = 1500;
    private static final String MEDIA = "/enrichment/media/";

    private Captions() {}

    /** Moves them and gives the media entries that they went to. */
    static List<Media> move(Story story) {
        PageTree page = story.page();
        int[] effective = story.effective();
        List<Media> media = new ArrayList<>();
        int caption = -1;
        for (int i = 0; i < page.size(); i++) {
            String kind = effective[i] >= 0 || !story.isInside(i) || page.length(i) > LONGEST ? null : kind(page, i);
            String text = kind == null ? "" : Whitespace.collapse(VisibleText.of(page, i));
            if (kind == null || text.isEmpty()) {
                continue;
            }
            boolean nested = caption >= 0 && page.contains(caption, i);
            if (nested && kind.equals("caption")) {
                continue;
            }
            if (nested) {
                int last = media.size() - 1;
                String around = media.get(last).caption();
                String rest = around == null ? "" : Whitespace.collapse(around.replace(text, " "));
                if (rest.isEmpty() || media.get(last).credit() != null) {
                    continue;
                }
                media.set(last, new Media("picture", rest, text));
            } else {
                media.add(kind.equals("caption") ? new Media("picture", text, null) : new Media("picture", null, text));
                caption = i;
            }
            story.move(i, Verdict.moved(kind, MEDIA + (media.size() - 1) + "/" + kind));
        }
        return media;
    }

    private static @Nullable String kind(PageTree page, int i) {
        if (page.tag(i).equals("figcaption")) {
            return "caption";
        }
        String tag = page.tag(i);
        boolean whole = tag.equals("figure") || tag.equals("img") || Tags.headingLevel(tag) > 0 || tag.equals("table");
        return whole ? null : NAMES.rule(page.element(i));
    }
}
