package org.wiredesk.text.cleaning.html.feature;

import org.wiredesk.text.cleaning.html.block.TextBlock;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.word.LongIntMap;

/** Features of what a block has in common with others of the page: its text, its style, its path from the root. */
final class RepetitionFeatures {
    private RepetitionFeatures() {}

    static void add(FeatureTable table, BlockView view) {
        addTexts(table, view);
        int[] styles = view.styles();
        PageTree page = view.page();
        int[] paths = new int[page.size()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = page.tag(i).hashCode() + (i == 0 ? 0 : 31 * paths[page.parent(i)]);
        }
        int[] path = new int[view.size()];
        int[] style = new int[view.size()];
        int[] styleInParent = new int[view.size()];
        for (int b = 0; b < view.size(); b++) {
            int owner = view.owner(b);
            path[b] = paths[owner];
            style[b] = styles[owner];
            styleInParent[b] = owner == 0 ? styles[owner] : 31 * styles[page.parent(owner)] + styles[owner];
        }
        addGroups(table, view, "path", path);
        addGroups(table, view, "style", style);
        addGroups(table, view, "style-in-parent", styleInParent);
    }

    /** The shares of a block's shingles that the page has first, or last, in a block before, or after, it. */
    private static void addTexts(FeatureTable table, BlockView view) {
        int count = 0;
        for (int b = 0; b < view.size(); b++) {
            count += view.shingles(b).length;
        }
        LongIntMap numbers = new LongIntMap(count);
        int[] sequence = new int[count];
        int[] first = new int[count];
        int[] last = new int[count];
        int at = 0;
        for (int b = 0; b < view.size(); b++) {
            for (long shingle : view.shingles(b)) {
                int known = numbers.size();
                int number = numbers.number(shingle);
                first[number] = number == known ? b : first[number];
                last[number] = b;
                sequence[at++] = number;
            }
        }
        float[] before = table.add("repeat.before");
        float[] after = table.add("repeat.after");
        at = 0;
        for (int b = 0; b < view.size(); b++) {
            int shingles = view.shingles(b).length;
            int earlier = 0;
            int later = 0;
            for (int end = at + shingles; at < end; at++) {
                earlier += first[sequence[at]] < b ? 1 : 0;
                later += last[sequence[at]] > b ? 1 : 0;
            }
            before[b] = shingles == 0 ? 0 : (float) ((double) earlier / shingles);
            after[b] = shingles == 0 ? 0 : (float) ((double) later / shingles);
        }
    }

    /** What the blocks with the same key amount to. */
    private static final class Group {
        int blocks;
        int solid;
        int linked;
        int prose;
        int words;
        int kept;
    }

    private static void addGroups(FeatureTable table, BlockView view, String name, int[] keys) {
        LongIntMap byKey = new LongIntMap();
        Group[] groups = new Group[view.size()];
        boolean[] kept = view.candidates().strict().kept();
        for (int b = 0; b < view.size(); b++) {
            TextBlock block = view.blocks().get(b);
            int same = byKey.get(keys[b]);
            Group group = same < 0 ? new Group() : groups[same];
            byKey.putIfAbsent(keys[b], b);
            group.blocks++;
            group.solid += block.solid();
            group.linked += block.linked();
            group.words += view.text(b).words;
            group.prose += view.isProse(b) ? block.solid() - block.linked() : 0;
            group.kept += kept[block.element()] ? block.solid() : 0;
            groups[b] = group;
        }
        double all = Math.max(1, view.prose(0));
        float[] blocks = table.add(name, ".blocks");
        float[] prose = table.add(name, ".prose");
        float[] purity = table.add(name, ".purity");
        float[] links = table.add(name, ".link-density");
        float[] words = table.add(name, ".words");
        float[] stays = table.add(name, ".kept");
        for (int b = 0; b < view.size(); b++) {
            Group group = groups[b];
            blocks[b] = group.blocks;
            prose[b] = (float) (group.prose / all);
            purity[b] = (float) ((double) group.prose / group.solid);
            links[b] = (float) ((double) group.linked / group.solid);
            words[b] = (float) ((double) group.words / group.blocks);
            stays[b] = (float) ((double) group.kept / group.solid);
        }
    }
}
