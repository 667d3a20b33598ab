package org.wiredesk.text.cleaning.html;

import java.util.List;

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

    private static final int FAR = 99;

    private AncestorFeatures() {}

    static void add(FeatureTable table, BlockView view) {
        PageTree page = view.page;
        table.add("tag.own", b -> OWN_TAGS.indexOf(page.tag(view.owners[b])));
        table.add(
                "tag.inline",
                b -> INLINE_TAGS.indexOf(page.tag(view.blocks.get(b).element())));
        table.add("tag.depth", b -> view.depths[view.owners[b]]);
        for (String tag : AROUND) {
            add(
                    table,
                    view,
                    "around." + tag,
                    Ancestors.of(page, i -> page.tag(i).equals(tag)));
        }
        for (int rule = 0; rule < ElementNames.RULES.size(); rule++) {
            int number = rule;
            add(
                    table,
                    view,
                    "name." + ElementNames.RULES.get(rule),
                    Ancestors.of(page, i -> view.names.says(i, number)));
        }
        add(
                table,
                view,
                "around.body-mark",
                Ancestors.of(page, i -> page.element(i).attr("itemprop").equalsIgnoreCase("articleBody")));
        add(
                table,
                view,
                "around.aria-hidden",
                Ancestors.of(page, i -> page.element(i).attr("aria-hidden").equalsIgnoreCase("true")));
        table.add("around.concealed", b -> page.isConcealed(view.blocks.get(b).element()) ? 1 : 0);
        add(table, view, "around.label", Ancestors.of(page, i -> page.element(i).hasAttr("aria-label")));
        add(
                table,
                view,
                "around.named",
                Ancestors.of(page, i -> !page.element(i).attr("class").isEmpty()));
    }

    private static void add(FeatureTable table, BlockView view, String name, Ancestors ancestors) {
        int[] found = new int[view.size];
        for (int b = 0; b < found.length; b++) {
            found[b] = ancestors.of(view.blocks.get(b).element());
        }
        table.add(
                name + ".distance",
                b -> found[b] < 0 ? FAR : view.depths[view.blocks.get(b).element()] - view.depths[found[b]]);
        table.add(name + ".prose", b -> found[b] < 0 ? -1 : view.proseShare(found[b]));
    }
}
