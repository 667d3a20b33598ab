package org.wiredesk.text.cleaning.html.feature;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.block.PageBlocks;
import org.wiredesk.text.cleaning.html.candidate.Candidates;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.name.CaptionNames;
import org.wiredesk.text.cleaning.html.word.LongIntMap;
import org.wiredesk.text.cleaning.html.word.WordHashes;

/** Features that say what simple methods, and the page's own metadata, make of a block. */
final class CandidateFeatures {
    private CandidateFeatures() {}

    static void add(FeatureTable table, BlockView view) {
        Candidates candidates = view.candidates();
        boolean[] strict = candidates.strict().kept();
        boolean[] relaxed = candidates.relaxed().kept();
        int[] pruned = candidates.strict().effective();
        PageBlocks blocks = view.blocks();
        Ancestors captions = Ancestors.of(view.page(), i -> CaptionNames.kind(view.page(), view.names(), i) != null);
        Ancestors headlines = Ancestors.of(view.page(), view.headlines()::isAt);
        float[] inStrict = table.add("rules.strict");
        float[] inRelaxed = table.add("rules.relaxed");
        float[] isPruned = table.add("rules.pruned");
        for (int b = 0; b < view.size(); b++) {
            int element = blocks.get(b).element();
            inStrict[b] = strict[element] ? 1 : 0;
            inRelaxed[b] = relaxed[element] ? 1 : 0;
            isPruned[b] = pruned[element] >= 0 ? 1 : 0;
        }
        for (int shift : new int[] {-2, -1, 1, 2}) {
            table.addShifted("rules.strict", inStrict, shift, -1);
        }
        float[] inCaption = table.add("rules.caption");
        float[] inHeadline = table.add("rules.headline");
        for (int b = 0; b < view.size(); b++) {
            int element = blocks.get(b).element();
            inCaption[b] = captions.of(element) >= 0 ? 1 : 0;
            inHeadline[b] = headlines.of(element) >= 0 ? 1 : 0;
        }
        addRoot(table, view, "root.best", candidates.best());
        addRoot(table, view, "root.article", candidates.article());
        addRoot(table, view, "root.main", candidates.main());
        addRoot(table, view, "root.story", root(view));
        addTold(table, view);
    }

    private static void addTold(FeatureTable table, BlockView view) {
        float[] inBody = view.told().shares();
        table.add("told.body", inBody);
        table.addShifted("told.body", inBody, -1, 0);
        table.addShifted("told.body", inBody, 1, 0);
        table.add("told.body-length", "", view.told().size());
        LongIntMap description = shingles(view.description());
        long[] words = view.title() == null ? new long[0] : WordHashes.set(WordHashes.of(view.title()));
        LongIntMap title = WordHashes.distinct(words);
        float[] inDescription = table.add("told.description");
        float[] inTitle = table.add("told.title");
        float[] ofTitle = table.add("told.of-title");
        for (int b = 0; b < view.size(); b++) {
            inDescription[b] = (float) WordHashes.share(view.shingles(b), description);
            inTitle[b] = (float) WordHashes.share(view.words(b), title);
            ofTitle[b] = (float) WordHashes.share(words, view.words(b), title);
        }
    }

    /** The distance from a block up to the first element around it that also holds, or lies in, a candidate. */
    private static void addRoot(FeatureTable table, BlockView view, String name, int root) {
        int[] distances = distances(view, root);
        float[] distance = table.add(name, ".distance");
        float[] side = table.add(name, ".side", -1);
        table.add(name, ".prose", root < 0 ? -1 : (float) view.proseShare(root));
        for (int b = 0; b < view.size(); b++) {
            distance[b] = distances[view.owner(b)];
            side[b] = root < 0 ? -1 : side(view.page(), view.owner(b), root);
        }
    }

    /**
     * For each element, how many levels above the candidate the smallest element is that holds both; 0 inside the
     * candidate, -1 without a candidate.
     */
    static int[] distances(BlockView view, int root) {
        int[] distances = new int[view.page().size()];
        for (int i = 0; i < distances.length; i++) {
            boolean around = root >= 0 && view.page().contains(i, root);
            distances[i] = root < 0
                    ? -1
                    : around
                            ? view.depth(root) - view.depth(i)
                            : distances[view.page().parent(i)];
        }
        return distances;
    }

    private static int side(PageTree page, int element, int root) {
        return element < root ? 1 : page.contains(root, element) ? 2 : 3;
    }

    /** The innermost element that holds nearly all that the rules keep; -1 when they keep nothing. */
    private static int root(BlockView view) {
        int[] lengths = view.kept();
        return lengths[0] == 0 ? -1 : view.page().innermost(lengths, 0.9);
    }

    private static LongIntMap shingles(@Nullable String text) {
        return WordHashes.distinct(text == null ? new long[0] : WordHashes.shingles(WordHashes.of(text)));
    }
}
