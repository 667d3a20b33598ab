package org.wiredesk.text.cleaning.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        PageTree page = view.page;
        table.add("tag.own", b -> OWN_TAGS.indexOf(page.tag(view.owners[b])));
        table.add(
                "tag.inline",
                b -> INLINE_TAGS.indexOf(page.tag(view.blocks.get(b).element())));
        table.add("tag.depth", b -> view.depths[view.owners[b]]);
        table.add("around.concealed", b -> page.isConcealed(view.blocks.get(b).element()) ? 1 : 0);
        float[][] distances = new float[PROPERTIES][view.size];
        float[][] proses = new float[PROPERTIES][view.size];
        Nearest nearest = new Nearest(page, properties(view));
        for (int b = 0; b < view.size; b++) {
            int element = view.blocks.get(b).element();
            nearest.find(element);
            for (int property = 0; property < PROPERTIES; property++) {
                int found = nearest.of(property);
                distances[property][b] = found < 0 ? FAR : view.depths[element] - view.depths[found];
                proses[property][b] = found < 0 ? -1 : (float) view.proseShare(found);
            }
        }
        for (int property = 0; property < PROPERTIES; property++) {
            table.add(NAMES[property], ".distance", distances[property]);
            table.add(NAMES[property], ".prose", proses[property]);
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
        PageTree page = view.page;
        long[] properties = new long[page.size()];
        for (int i = 0; i < properties.length; i++) {
            int tag = TAGS.getOrDefault(page.tag(i), -1);
            long bits = tag < 0 ? 0 : 1L << tag;
            bits |= (long) view.names.rules(i) << RULES;
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
        private final long[] properties;
        /** For each element, the nearest one around it that has any property; -1 for none. */
        private final int[] next;

        private final int[] found = new int[PROPERTIES];

        Nearest(PageTree page, long[] properties) {
            this.properties = properties;
            this.next = new int[properties.length];
            for (int i = 0; i < next.length; i++) {
                int parent = page.parent(i);
                next[i] = parent < 0 || properties[parent] != 0 ? parent : next[parent];
            }
        }

        /** Climbs no further than it takes to see all properties that are of use, and not for ever. */
        void find(int element) {
            Arrays.fill(found, -1);
            long wanted = -1L;
            int steps = 0;
            for (int i = element; i >= 0 && steps < HIGHEST; i = next[i], steps++) {
                long fresh = properties[i] & wanted;
                wanted &= ~fresh;
                while (fresh != 0) {
                    found[Long.numberOfTrailingZeros(fresh)] = i;
                    fresh &= fresh - 1;
                }
            }
        }

        int of(int property) {
            return found[property];
        }
    }
}
