package org.wiredesk.text.cleaning.html.piece;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;
import org.wiredesk.text.cleaning.html.candidate.Story;
import org.wiredesk.text.cleaning.html.candidate.Verdict;
import org.wiredesk.text.cleaning.html.choice.StoryBlocks;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.VisibleText;
import org.wiredesk.text.cleaning.html.feature.BlockView;
import org.wiredesk.text.cleaning.html.metadata.OneLine;
import org.wiredesk.text.cleaning.html.name.CaptionNames;

/** Takes the captions and credits of pictures out of the story; each goes to an entry of {@code enrichment.media}. */
public final class Captions {
    private static final String MEDIA = "/enrichment/media/";

    private Captions() {}

    /** Moves those between the beginning of the story and its end, and gives the media entries that they went to. */
    public static List<Media> move(Story moved, BlockView view, StoryBlocks story) {
        PageTree page = view.page();
        Story strict = view.candidates().strict();
        int[] pruned = strict.effective();
        int last = lastElement(view, story);
        int from = last < 0 ? 0 : root(view, story);
        boolean named = areNamesBelieved(view, story, from, last);
        List<Media> media = new ArrayList<>();
        int caption = -1;
        for (int i = from; i <= last; i++) {
            boolean elsewhere = pruned[i] >= 0 && !isOfStory(strict.verdict(pruned[i]));
            String kind = elsewhere || (!named && !page.tag(i).equals("figcaption"))
                    ? null
                    : CaptionNames.kind(page, view.names(), i);
            boolean nested = kind != null && caption >= 0 && page.contains(caption, i);
            if (kind == null
                    || (nested && (kind.equals("caption") || lastOf(media).credit() != null))) {
                continue;
            }
            String text = VisibleText.of(page, i);
            if (text.isEmpty()) {
                continue;
            }
            if (nested) {
                String around = lastOf(media).caption();
                String rest = around == null ? "" : OneLine.of(around.replace(text, " "));
                if (rest.isEmpty()) {
                    continue;
                }
                media.set(media.size() - 1, new Media("picture", rest, text));
            } else {
                media.add(kind.equals("caption") ? new Media("picture", text, null) : new Media("picture", null, text));
                caption = i;
            }
            moved.move(i, Verdict.moved(kind, MEDIA + (media.size() - 1) + "/" + kind));
        }
        return media;
    }

    /** Whether names tell captions: not where most of what stays would be captions, as in stories told by pictures. */
    private static boolean areNamesBelieved(BlockView view, StoryBlocks story, int from, int last) {
        PageTree page = view.page();
        int[] kept = new int[page.size()];
        for (int b = 0; b < view.size(); b++) {
            kept[view.owner(b)] += story.isKept(b) ? view.blocks().get(b).solid() : 0;
        }
        view.page().sumUp(kept);
        int captions = 0;
        for (int i = from; i <= last; i++) {
            if (!page.tag(i).equals("figcaption") && CaptionNames.kind(page, view.names(), i) != null) {
                captions += kept[i];
                i = page.end(i) - 1;
            }
        }
        return 2 * captions <= kept[0];
    }

    private static Media lastOf(List<Media> media) {
        return media.get(media.size() - 1);
    }

    /** Galleries belong to the story; navigation, teasers and the like do not. */
    private static boolean isOfStory(@Nullable Verdict verdict) {
        return verdict == null || verdict.rule().equals("html.media");
    }

    /** The innermost element that holds all that stays. */
    private static int root(BlockView view, StoryBlocks story) {
        int[] lengths = new int[view.page().size()];
        for (int b = 0; b < view.size(); b++) {
            lengths[view.owner(b)] += story.isKept(b) ? view.blocks().get(b).solid() : 0;
        }
        view.page().sumUp(lengths);
        return view.page().innermost(lengths, 1.0);
    }

    /** The element that the last block that stays begins in; -1 when none does. */
    private static int lastElement(BlockView view, StoryBlocks story) {
        int last = -1;
        for (int b = 0; b < view.size(); b++) {
            last = story.isKept(b) ? view.blocks().get(b).element() : last;
        }
        return last;
    }
}
