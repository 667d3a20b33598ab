package org.wiredesk.text.cleaning.html;

import java.util.List;

/**
 * Features of the containers around a block. The first container is the innermost element that holds a second block, the
 * next one the innermost that holds more blocks still, and so on: elements that wrap just one are passed over.
 */
final class ContainerFeatures {
    private static final List<String> LEVEL_NAMES = List.of("box1.", "box2.", "box3.", "box4.", "box5.");
    private static final int LEVELS = LEVEL_NAMES.size();

    private ContainerFeatures() {}

    static void add(FeatureTable table, BlockView view) {
        int[] kept = view.candidates.keptLengths(view);
        int[] first = firstBlocks(view);
        int[] headings = new int[view.page.size()];
        int[] paragraphs = new int[view.page.size()];
        int[] words = new int[view.page.size()];
        for (int b = 0; b < view.size; b++) {
            headings[view.owners[b]] += view.isHeading(b) ? 1 : 0;
            paragraphs[view.owners[b]] += view.page.tag(view.owners[b]).equals("p") ? 1 : 0;
            words[view.owners[b]] += view.texts[b].words;
        }
        sumUp(view, headings);
        sumUp(view, paragraphs);
        sumUp(view, words);
        int[] at = view.owners.clone();
        for (int level = 1; level <= LEVELS; level++) {
            for (int b = 0; b < at.length; b++) {
                at[b] = container(view, at[b], level);
            }
            int[] box = at.clone();
            String name = LEVEL_NAMES.get(level - 1);
            table.add(name, "blocks", b -> view.blockCounts[box[b]]);
            table.add(name, "solid", b -> view.solid[box[b]]);
            table.add(name, "link-density", b -> share(view.linked[box[b]], view.solid[box[b]]));
            table.add(name, "prose", b -> view.proseShare(box[b]));
            table.add(name, "purity", b -> share(view.prose[box[b]], view.solid[box[b]]));
            table.add(name, "words-per-block", b -> share(words[box[b]], view.blockCounts[box[b]]));
            table.add(name, "paragraphs", b -> share(paragraphs[box[b]], view.blockCounts[box[b]]));
            table.add(name, "headings", b -> share(headings[box[b]], view.blockCounts[box[b]]));
            table.add(name, "kept", b -> share(kept[box[b]], view.solid[box[b]]));
            table.add(name, "index", b -> b - first[box[b]]);
            table.add(name, "to-end", b -> first[box[b]] + view.blockCounts[box[b]] - b);
        }
    }

    /** The container of a level, given that of the level below, or the element that the block begins in. */
    static int container(BlockView view, int below, int level) {
        return level == 1 && view.blockCounts[below] > 1 ? below : view.wider[below];
    }

    /** For each element, the first block that begins in it. */
    private static int[] firstBlocks(BlockView view) {
        int[] first = new int[view.page.size()];
        java.util.Arrays.fill(first, Integer.MAX_VALUE);
        for (int b = view.size - 1; b >= 0; b--) {
            first[view.owners[b]] = b;
        }
        for (int i = first.length - 1; i > 0; i--) {
            int parent = view.page.parent(i);
            first[parent] = Math.min(first[parent], first[i]);
        }
        return first;
    }

    static void sumUp(BlockView view, int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            values[view.page.parent(i)] += values[i];
        }
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
