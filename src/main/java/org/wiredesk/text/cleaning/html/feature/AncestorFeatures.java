package org.wiredesk.text.cleaning.html.feature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.cleaning.html.dom.ElementMarks;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.name.ElementNames;

/** Features of the elements around a block: which tags and names stand how far above it, and how much prose is in them. */
final class AncestorFeatures {
    private static final List<String> OWN_TAGS = List.of(
            "p",
            "div",
            "li",
            "td",
            "th",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "figcaption",
            "section",
            "article",
            "header");
    private static final List<String> INLINE_TAGS =
            List.of("a", "span", "b", "strong", "em", "i", "small", "time", "label", "font");
    private static final List<String> AROUND = List.of(
            "article",
            "main",
            "section",
            "aside",
            "nav",
            "footer",
            "header",
            "form",
            "figure",
            "table",
            "ul",
            "ol",
            "blockquote",
            "a",
            "p",
            "body");

    private static final Map<String, Integer> TAGS = numbered(AROUND);
    private static final int FAR = 99;
    /** How many elements with properties are looked at above a block: keeps deep pages linear. */
    private static final int HIGHEST = 200;

    private AncestorFeatures() {}

    /** Marks that are neither tags nor names. */
    private static final List<String> MARKS = List.of("body-mark", "aria-hidden", "label", "named");

    private static final int RULES = AROUND.size();
    private static final int OTHERS = RULES + ElementNames.RULES.size();
    private static final int PROPERTIES = OTHERS + MARKS.size();
    private static final String[] NAMES = names();

    static void add(FeatureTable table, BlockView view) {
        PageTree page = view.page();
        float[] own = table.add("tag.own");
        float[] inline = table.add("tag.inline");
        float[] depth = table.add("tag.depth");
        float[] concealed = table.add("around.concealed");
        float[][] distances = new float[PROPERTIES][];
        float[][] proses = new float[PROPERTIES][];
        for (int property = 0; property < PROPERTIES; property++) {
            distances[property] = table.add(NAMES[property], ".distance", FAR);
            proses[property] = table.add(NAMES[property], ".prose", -1);
        }
        Nearest nearest = new Nearest(view);
        for (int b = 0; b < view.size(); b++) {
            int element = view.blocks().get(b).element();
            own[b] = OWN_TAGS.indexOf(page.tag(view.owner(b)));
            inline[b] = INLINE_TAGS.indexOf(page.tag(element));
            depth[b] = view.depth(view.owner(b));
            concealed[b] = page.isConcealed(element) ? 1 : 0;
            nearest.write(b, distances, proses);
        }
    }

    private static String[] names() {
        String[] names = new String[PROPERTIES];
        Arrays.setAll(names, AncestorFeatures::name);
        return names;
    }

    private static String name(int property) {
        return property < RULES
                ? "around." + AROUND.get(property)
                : property < OTHERS
                        ? "name." + ElementNames.RULES.get(property - RULES)
                        : "around." + MARKS.get(property - OTHERS);
    }

    /** For each element, a bit per property that it has. */
    private static long[] properties(BlockView view) {
        PageTree page = view.page();
        long[] properties = new long[page.size()];
        for (int i = 0; i < properties.length; i++) {
            int tag = TAGS.getOrDefault(page.tag(i), -1);
            long bits = tag < 0 ? 0 : 1L << tag;
            bits |= (long) view.names().rules(i) << RULES;
            ElementMarks marks = page.marks(i);
            bits |= bit(marks.isBody(), 0);
            bits |= bit(marks.isAriaHidden(), 1);
            bits |= bit(marks.isLabelled(), 2);
            bits |= bit(!marks.className().isEmpty(), 3);
            properties[i] = bits;
        }
        return properties;
    }

    private static long bit(boolean set, int mark) {
        return set ? 1L << (OTHERS + mark) : 0;
    }

    private static Map<String, Integer> numbered(List<String> tags) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String tag : tags) {
            numbers.put(tag, numbers.size());
        }
        return numbers;
    }

    /** The nearest element with each property around an element, which counts itself. */
    private static final class Nearest {
        private final BlockView view;
        private final long[] properties;
        /** For each element, the nearest one around it that has any property; -1 for none. */
        private final int[] next;

        Nearest(BlockView view) {
            this.view = view;
            this.properties = properties(view);
            this.next = new int[properties.length];
            for (int i = 0; i < next.length; i++) {
                int parent = view.page().parent(i);
                next[i] = parent < 0 || properties[parent] != 0 ? parent : next[parent];
            }
        }

        /** Climbs no further than it takes to see all properties that are of use, and not for ever. */
        void write(int block, float[][] distances, float[][] proses) {
            int element = view.blocks().get(block).element();
            long wanted = -1L;
            int steps = 0;
            for (int i = element; i >= 0 && steps < HIGHEST; i = next[i], steps++) {
                long fresh = properties[i] & wanted;
                wanted &= ~fresh;
                while (fresh != 0) {
                    int property = Long.numberOfTrailingZeros(fresh);
                    distances[property][block] = view.depth(element) - view.depth(i);
                    proses[property][block] = (float) view.proseShare(i);
                    fresh &= fresh - 1;
                }
            }
        }
    }
}
