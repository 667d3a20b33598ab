package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes short blocks that are no sentences off both ends of the story: section names, dates and the like before its first
 * sentence, labels after its last one. Lists and tables stop the cutting, and little may be cut in all.
 */
final class Edges {
    private static final Verdict EDGE = Verdict.boilerplate("edge", 0.6);
    private static final int LONGEST = 60;
    private static final double MOST = 0.1;

    private Edges() {}

    static void trim(Story story) {
        PageTree page = story.page();
        int[] effective = story.effective();
        boolean[] stops = stops(page);
        List<Integer> blocks = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (story.isInside(i) && effective[i] < 0 && page.own(i).length() > 0) {
                blocks.add(i);
            }
        }
        double allowed = MOST * story.keptLength();
        int to = blocks.size();
        while (to > 0
                && isLabel(page, blocks.get(to - 1), stops)
                && page.own(blocks.get(to - 1)).length() <= allowed) {
            allowed -= cut(story, blocks.get(--to));
        }
        int from = 0;
        while (from < to
                && isLabel(page, blocks.get(from), stops)
                && page.own(blocks.get(from)).length() <= allowed) {
            allowed -= cut(story, blocks.get(from++));
        }
    }

    /** Cuts a block that holds no other text, and says how long it was. */
    private static int cut(Story story, int block) {
        PageTree page = story.page();
        if (page.total(block).length() == page.own(block).length()) {
            story.remove(block, EDGE);
        }
        return page.own(block).length();
    }

    private static boolean isLabel(PageTree page, int i, boolean[] stops) {
        TextCount text = page.own(i);
        return !stops[i] && text.length() <= LONGEST && text.sentences() == 0 && text.breaks() == 0;
    }

    /** Elements in lists, tables of data, quotes and preformatted text. */
    private static boolean[] stops(PageTree page) {
        boolean[] stops = DataTables.find(page);
        for (int i = 0; i < stops.length; i++) {
            boolean stop = switch (page.tag(i)) {
                case "li", "dt", "dd", "pre", "blockquote" -> true;
                default -> false;
            };
            stops[i] |= stop || (page.parent(i) >= 0 && stops[page.parent(i)]);
        }
        return stops;
    }
}
