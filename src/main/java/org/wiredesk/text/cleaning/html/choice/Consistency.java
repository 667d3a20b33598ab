package org.wiredesk.text.cleaning.html.choice;

import java.util.Arrays;
import org.wiredesk.text.cleaning.furniture.Lead;
import org.wiredesk.text.cleaning.html.block.TextBlock;
import org.wiredesk.text.cleaning.html.feature.BlockView;
import org.wiredesk.text.cleaning.html.word.LongIntMap;
import org.wiredesk.text.cleaning.html.word.WordHashes;

/** Mends choices that cannot be right when they are seen together. */
final class Consistency {
    /** Copies of shorter texts are no copies. */
    private static final int COPY_WORDS = 20;

    /** The story itself and its copies for other sizes of screens. */
    private static final int MOST_COPIES = 3;

    private static final int LONGEST_LEAD = 60;
    private static final int MOST_TITLES = 12;
    private static final int LONGEST_TITLE = 200;
    private static final double MOSTLY_LINK = 0.8;
    private static final int LONGEST_NOTICE = 400;
    /** How far behind the story its rights notice may stand. */
    private static final int NOTICE_REACH = 3;
    /** A table between paragraphs of the story stays as a whole from this mean probability on. */
    private static final double TABLE_KEPT = 0.3;

    /** How far above a block the element may be that quotes it. */
    private static final int POST_DEPTH = 2;

    /** A block with this share of its shingles in the text that the metadata repeats is of that text. */
    private static final double TOLD = 0.7;
    /** Shorter repetitions are summaries. */
    private static final int TOLD_SHINGLES = 60;
    /** The share of the repeated text that the page has to show ... */
    private static final double TOLD_SHOWN = 0.6;
    /** ... and of which no more than this is kept, for the model to be wrong. */
    private static final double TOLD_LOST = 0.3;

    private Consistency() {}

    static void mend(BlockView view, double[] probabilities, boolean[] kept) {
        if (isEmpty(kept)) {
            keepLikeliest(view, probabilities, kept);
        }
        Intruders.drop(view, probabilities, kept);
        keepTold(view, kept);
        dropCopies(view, kept);
        dropLastHeadings(view, kept);
        keepTables(view, probabilities, kept);
        keepPosts(view, kept);
        keepReadAlso(view, kept);
        keepNotices(view, kept);
    }

    private static boolean isEmpty(boolean[] kept) {
        for (boolean block : kept) {
            if (block) {
                return false;
            }
        }
        return true;
    }

    /** A page without any sure block: what the rules think, else the likelier half of it, else everything. */
    private static void keepLikeliest(BlockView view, double[] probabilities, boolean[] kept) {
        boolean[] rules = view.candidates().strict().kept();
        double highest = 0;
        boolean any = false;
        for (int b = 0; b < kept.length; b++) {
            kept[b] = rules[view.blocks().get(b).element()];
            any |= kept[b];
            highest = Math.max(highest, probabilities[b]);
        }
        for (int b = 0; b < kept.length && !any; b++) {
            kept[b] = probabilities[b] >= highest / 2;
        }
    }

    /** Where little is kept of the text that the metadata repeats, though the page shows it, that text stays. */
    private static void keepTold(BlockView view, boolean[] kept) {
        float[] shares = view.told().shares();
        int shown = 0;
        int found = 0;
        for (int b = 0; b < kept.length; b++) {
            int told = shares[b] >= TOLD ? view.shingles(b).length : 0;
            shown += told;
            found += kept[b] ? told : 0;
        }
        if (view.told().size() < TOLD_SHINGLES
                || shown < TOLD_SHOWN * view.told().size()
                || found > TOLD_LOST * shown) {
            return;
        }
        for (int b = 0; b < kept.length; b++) {
            kept[b] |= shares[b] >= TOLD && view.shingles(b).length > 1;
        }
    }

    /**
     * The same long text a second time in another part of the page, as for another size of screen, goes. What stands there
     * more often, such as the questions of a series of interviews, belongs there.
     */
    private static void dropCopies(BlockView view, boolean[] kept) {
        LongIntMap seen = new LongIntMap();
        LongIntMap counts = new LongIntMap();
        for (int b = 0; b < kept.length; b++) {
            if (kept[b] && view.words(b).length >= COPY_WORDS) {
                long key = WordHashes.whole(view.words(b));
                seen.putIfAbsent(key, b);
                counts.put(key, Math.max(0, counts.get(key)) + 1);
            }
        }
        for (int b = 0; b < kept.length; b++) {
            if (kept[b] && view.words(b).length >= COPY_WORDS) {
                long key = WordHashes.whole(view.words(b));
                int first = seen.get(key);
                kept[b] = first == b || view.parent(first) == view.parent(b) || counts.get(key) > MOST_COPIES;
            }
        }
    }

    /** A heading with nothing after it that stays has lost its section. */
    private static void dropLastHeadings(BlockView view, boolean[] kept) {
        boolean text = false;
        for (int b = kept.length - 1; b >= 0 && !text; b--) {
            if (kept[b] && view.isHeading(b) && hasText(view, kept, b)) {
                kept[b] = false;
            }
            text = kept[b];
        }
    }

    private static boolean hasText(BlockView view, boolean[] kept, int before) {
        for (int b = before - 1; b >= 0; b--) {
            if (kept[b] && !view.isHeading(b)) {
                return true;
            }
        }
        return false;
    }

    /** A table of data inside the story that is likely enough stays as a whole: half a table says nothing. */
    private static void keepTables(BlockView view, double[] probabilities, boolean[] kept) {
        int last = last(kept);
        int b = first(kept);
        while (b < last) {
            int table = view.dataTable(b);
            int end = b + 1;
            double sum = probabilities[b];
            while (table >= 0 && end < last && view.dataTable(end) == table) {
                sum += probabilities[end++];
            }
            if (table >= 0 && sum / (end - b) >= TABLE_KEPT) {
                Arrays.fill(kept, b, end, true);
            }
            b = end;
        }
    }

    /** Posts of networks that the story quotes stay, if they say something: what is told around them is about them. */
    private static void keepPosts(BlockView view, boolean[] kept) {
        boolean[] rules = view.candidates().relaxed().kept();
        int last = last(kept);
        for (int b = first(kept) + 1; b < last; b++) {
            int i = view.blocks().get(b).element();
            if (kept[b] || !rules[i]) {
                continue;
            }
            for (int level = 0; level < POST_DEPTH && i > 0 && !view.names().isEmbed(i); level++) {
                i = view.page().parent(i);
            }
            kept[b] = view.names().isEmbed(i) && view.prose(i) > 0;
        }
    }

    /** A rights notice in the story, or right behind it in the same element, stays for the step that makes it a field. */
    private static void keepNotices(BlockView view, boolean[] kept) {
        int last = last(kept);
        int end = Math.min(kept.length, last + 1 + NOTICE_REACH);
        for (int b = first(kept) + 1; b < end; b++) {
            TextBlock block = view.blocks().get(b);
            boolean near = b < last || view.parent(b) == view.parent(last);
            if (!kept[b] && near && block.text().length() <= LONGEST_NOTICE && block.linkDensity() < MOSTLY_LINK) {
                Lead lead = view.lead(b);
                kept[b] = lead != null && lead.isRightsNotice();
            }
        }
    }

    private static int first(boolean[] kept) {
        int first = 0;
        while (first < kept.length && !kept[first]) {
            first++;
        }
        return first;
    }

    private static int last(boolean[] kept) {
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        return last;
    }

    /** Lines that refer to other articles from inside the story stay, for the step that notes them as related. */
    private static void keepReadAlso(BlockView view, boolean[] kept) {
        int last = last(kept);
        int first = first(kept);
        for (int b = first + 1; b < last; b++) {
            TextBlock block = view.blocks().get(b);
            Lead lead = block.text().length() > LONGEST_TITLE ? null : view.lead(b);
            if (lead == null || !lead.isReadAlso(block.text())) {
                continue;
            }
            boolean alone = lead.isWhole(block.text());
            if (!alone && block.linked() > 0) {
                kept[b] = true;
            } else if (alone && block.text().length() <= LONGEST_LEAD) {
                int end = b + 1;
                while (end < last && end - b <= MOST_TITLES && isTitle(view, end)) {
                    kept[end++] = true;
                }
                kept[b] |= end > b + 1;
            }
        }
    }

    private static boolean isTitle(BlockView view, int b) {
        TextBlock block = view.blocks().get(b);
        return block.text().length() <= LONGEST_TITLE
                && block.linkDensity() >= MOSTLY_LINK
                && !block.text().endsWith(".")
                && !block.text().endsWith(";");
    }
}
