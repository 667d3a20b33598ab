package org.wiredesk.text.cleaning.html.feature;

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
        int[] kept = view.kept();
        int[] first = firstBlocks(view);
        int[] headings = new int[view.page().size()];
        int[] paragraphs = new int[view.page().size()];
        int[] words = new int[view.page().size()];
        for (int b = 0; b < view.size(); b++) {
            headings[view.owner(b)] += view.isHeading(b) ? 1 : 0;
            paragraphs[view.owner(b)] += view.page().tag(view.owner(b)).equals("p") ? 1 : 0;
            words[view.owner(b)] += view.text(b).words;
        }
        view.page().sumUp(headings);
        view.page().sumUp(paragraphs);
        view.page().sumUp(words);
        int[] at = view.owners();
        for (int level = 1; level <= LEVELS; level++) {
            for (int b = 0; b < at.length; b++) {
                at[b] = container(view, at[b], level);
            }
            String name = LEVEL_NAMES.get(level - 1);
            float[] blocks = table.add(name, "blocks");
            float[] solid = table.add(name, "solid");
            float[] links = table.add(name, "link-density");
            float[] prose = table.add(name, "prose");
            float[] purity = table.add(name, "purity");
            float[] wordsPerBlock = table.add(name, "words-per-block");
            float[] paragraph = table.add(name, "paragraphs");
            float[] heading = table.add(name, "headings");
            float[] keep = table.add(name, "kept");
            float[] index = table.add(name, "index");
            float[] toEnd = table.add(name, "to-end");
            for (int b = 0; b < at.length; b++) {
                int box = at[b];
                blocks[b] = view.blockCount(box);
                solid[b] = view.solid(box);
                links[b] = share(view.linked(box), view.solid(box));
                prose[b] = (float) view.proseShare(box);
                purity[b] = share(view.prose(box), view.solid(box));
                wordsPerBlock[b] = share(words[box], view.blockCount(box));
                paragraph[b] = share(paragraphs[box], view.blockCount(box));
                heading[b] = share(headings[box], view.blockCount(box));
                keep[b] = share(kept[box], view.solid(box));
                index[b] = b - first[box];
                toEnd[b] = first[box] + view.blockCount(box) - b;
            }
        }
    }

    /** The container of a level, given that of the level below, or the element that the block begins in. */
    static int container(BlockView view, int below, int level) {
        return level == 1 && view.blockCount(below) > 1 ? below : view.wider(below);
    }

    /** For each element, the first block that begins in it. */
    private static int[] firstBlocks(BlockView view) {
        int[] first = new int[view.page().size()];
        java.util.Arrays.fill(first, Integer.MAX_VALUE);
        for (int b = view.size() - 1; b >= 0; b--) {
            first[view.owner(b)] = b;
        }
        for (int i = first.length - 1; i > 0; i--) {
            int parent = view.page().parent(i);
            first[parent] = Math.min(first[parent], first[i]);
        }
        return first;
    }

    private static float share(int part, int whole) {
        return whole == 0 ? 0 : (float) ((double) part / whole);
    }
}
