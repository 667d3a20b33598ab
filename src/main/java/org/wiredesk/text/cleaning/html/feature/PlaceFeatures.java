package org.wiredesk.text.cleaning.html.feature;

import org.wiredesk.text.cleaning.html.dom.Tags;
import org.wiredesk.text.cleaning.html.word.LongIntMap;
import org.wiredesk.text.cleaning.html.word.WordHashes;

/** Features of a block's place in the page, and of the page as a whole. */
final class PlaceFeatures {
    private PlaceFeatures() {}

    /**
     * Adds the columns.
     *
     * @param leads for each block, the kind of the phrase that it begins with
     */
    static void add(FeatureTable table, BlockView view, float[] leads) {
        int size = view.size();
        int headline = headline(view);
        int[] before = new int[size + 1];
        int[] proseBefore = new int[size + 1];
        int firstProse = -1;
        int lastProse = -1;
        for (int b = 0; b < size; b++) {
            boolean prose = view.isProse(b);
            before[b + 1] = before[b] + view.blocks().get(b).solid();
            proseBefore[b + 1] = proseBefore[b] + (prose ? view.blocks().get(b).solid() : 0);
            firstProse = prose && firstProse < 0 ? b : firstProse;
            lastProse = prose ? b : lastProse;
        }
        float[] index = table.add("place.index");
        float[] share = table.add("place.share");
        float[] proseShare = table.add("place.prose-share");
        float[] fromHeadline = table.add("place.from-headline");
        float[] proseFromHeadline = table.add("place.prose-from-headline");
        float[] fromFirst = table.add("place.from-first-prose");
        float[] toLast = table.add("place.to-last-prose");
        for (int b = 0; b < size; b++) {
            index[b] = b;
            share[b] = (float) ((double) before[b] / Math.max(1, before[size]));
            proseShare[b] = (float) ((double) proseBefore[b] / Math.max(1, proseBefore[size]));
            fromHeadline[b] = headline < 0 ? -999 : b - headline;
            proseFromHeadline[b] = headline < 0 ? -1 : proseBefore[b] - proseBefore[headline];
            fromFirst[b] = b - firstProse;
            toLast[b] = lastProse - b;
        }
        float[] headingBefore = new float[size];
        float[] sinceHeading = new float[size];
        float[] headingLead = new float[size];
        int heading = -1;
        for (int b = 0; b < size; b++) {
            headingBefore[b] = heading < 0 ? 0 : Tags.headingLevel(view.page().tag(view.owner(heading)));
            sinceHeading[b] = heading < 0 ? 999 : b - heading;
            headingLead[b] = heading < 0 ? 0 : leads[heading];
            heading = view.isHeading(b) ? b : heading;
        }
        table.add("place.heading-before", headingBefore);
        table.add("place.since-heading", sinceHeading);
        table.add("place.heading-lead", headingLead);
        addRules(table, view);
        addStrict(table, view);
        table.add("page.blocks", "", size);
        table.add("page.prose", "", view.prose(0));
        table.add("page.link-density", "", view.solid(0) == 0 ? 0 : (float) ((double) view.linked(0) / view.solid(0)));
        table.add("page.kept", "", (float) ((double) view.kept()[0] / Math.max(1, view.prose(0))));
    }

    /** How far away horizontal rules are: what is not the story often stands behind one. */
    private static void addRules(FeatureTable table, BlockView view) {
        float[] since = table.add("place.since-rule");
        float[] behind = table.add("place.rules-before");
        int element = 0;
        int last = -1;
        int count = 0;
        for (int b = 0; b < view.size(); b++) {
            for (; element < view.blocks().get(b).element(); element++) {
                if (view.page().tag(element).equals("hr")) {
                    last = b;
                    count++;
                }
            }
            since[b] = last < 0 ? 999 : b - last;
            behind[b] = count;
        }
    }

    /** Where a block stands among what the strict rules keep. */
    private static void addStrict(FeatureTable table, BlockView view) {
        boolean[] kept = view.candidates().strict().kept();
        int[] before = new int[view.size() + 1];
        int first = -1;
        int last = -1;
        for (int b = 0; b < view.size(); b++) {
            boolean stays = kept[view.blocks().get(b).element()];
            before[b + 1] = before[b] + (stays ? view.blocks().get(b).solid() : 0);
            first = stays && first < 0 ? b : first;
            last = stays ? b : last;
        }
        double all = Math.max(1, before[view.size()]);
        float[] fromFirst = table.add("place.from-first-kept");
        float[] toLast = table.add("place.to-last-kept");
        float[] share = table.add("place.kept-share");
        float[] left = table.add("place.kept-left");
        for (int b = 0; b < view.size(); b++) {
            fromFirst[b] = first < 0 ? -999 : b - first;
            toLast[b] = last < 0 ? -999 : last - b;
            share[b] = (float) (before[b] / all);
            left[b] = before[view.size()] - before[b];
        }
    }

    /** The last heading that has nearly all words of the title, before most of the prose; -1 when there is none. */
    private static int headline(BlockView view) {
        if (view.title() == null) {
            return -1;
        }
        long[] words = WordHashes.set(WordHashes.of(view.title()));
        LongIntMap title = WordHashes.distinct(words);
        int headline = -1;
        int prose = 0;
        for (int b = 0; b < view.size(); b++) {
            prose += view.isProse(b) ? view.blocks().get(b).solid() : 0;
            boolean early = 2 * prose < view.prose(0) || headline < 0;
            if (early
                    && view.isHeading(b)
                    && words.length > 0
                    && WordHashes.share(words, view.words(b), title) >= 0.75) {
                headline = b;
            }
        }
        return headline;
    }
}
