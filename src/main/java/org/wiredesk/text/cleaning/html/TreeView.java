package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.metadata.PageView;
import org.wiredesk.text.cleaning.html.metadata.Whitespace;

/** A page as its metadata is read from it. */
final class TreeView implements PageView {
    private static final Vocabulary FIELDS = Vocabulary.load("fields.txt");
    private static final Vocabulary BOILERPLATE = Vocabulary.load("boilerplate.txt");
    private static final Set<String> ASIDE_TAGS = Set.of("nav", "footer", "aside", "menu", "dialog", "form");
    private static final Set<String> ASIDE_RULES = Set.of(
            "navigation", "footer", "sidebar", "comments", "related", "newsletter", "cookie", "advertisement", "popup");

    /** A name that holds this share of the page's text is not believed. */
    private static final double MOST_TEXT = 0.4;

    /** Names on less text than this are about its looks. */
    private static final int SHORTEST_ASIDE = 80;

    private static final int MOST_ELEMENTS = 100;

    private final PageTree page;
    private final boolean[] aside;
    private final Map<Integer, @Nullable String> roles = new HashMap<>();
    private final List<Line> lines;

    TreeView(PageTree page) {
        this.page = page;
        this.aside = aside(page);
        this.lines = Collections.unmodifiableList(new Lines(page).all);
    }

    @Override
    public int size() {
        return page.size();
    }

    @Override
    public Element element(int i) {
        return page.element(i);
    }

    @Override
    public int end(int i) {
        return page.end(i);
    }

    @Override
    public boolean isHidden(int i) {
        return page.isHidden(i);
    }

    @Override
    public int length(int i) {
        return page.length(i);
    }

    @Override
    public String text(int i) {
        return Whitespace.collapse(VisibleText.of(page, i));
    }

    @Override
    public String parts(int i) {
        return bordered(VisibleText.parts(page, i));
    }

    @Override
    public @Nullable String role(int i) {
        if (!roles.containsKey(i)) {
            roles.put(i, FIELDS.rule(page.element(i)));
        }
        return roles.get(i);
    }

    @Override
    public boolean isAside(int i) {
        return aside[i];
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    /** One line with single borders, and none at its ends. */
    private static String bordered(String text) {
        StringBuilder out = new StringBuilder();
        for (String part : Whitespace.collapse(text).split(String.valueOf(BORDER), -1)) {
            String stripped = part.strip();
            if (!stripped.isEmpty()) {
                out.append(out.length() > 0 ? " " + BORDER + " " : "").append(stripped);
            }
        }
        return out.toString();
    }

    private static boolean[] aside(PageTree page) {
        boolean[] aside = new boolean[page.size()];
        boolean[] holdsHeadline = holdsHeadline(page);
        for (int i = 1; i < aside.length; i++) {
            int parent = page.parent(i);
            if (parent >= 0 && aside[parent]) {
                aside[i] = true;
            } else if (page.length(i) <= MOST_TEXT * page.length(0)
                    && !page.tag(i).equals("body")) {
                String rule = ASIDE_TAGS.contains(page.tag(i)) ? "navigation" : BOILERPLATE.rule(page.element(i));
                boolean early = i < page.size() / 2 && "footer".equals(rule);
                boolean believed = ASIDE_TAGS.contains(page.tag(i))
                        || (page.length(i) >= SHORTEST_ASIDE && !early && !holdsHeadline[i]);
                aside[i] = rule != null && ASIDE_RULES.contains(rule) && believed;
            }
        }
        return aside;
    }

    /** Elements with a heading of the first level inside: their names are about the layout of the whole page. */
    private static boolean[] holdsHeadline(PageTree page) {
        boolean[] holds = new boolean[page.size()];
        for (int i = page.size() - 1; i > 0; i--) {
            holds[i] |= page.tag(i).equals("h1");
            if (holds[i] && page.parent(i) >= 0) {
                holds[page.parent(i)] = true;
            }
        }
        return holds;
    }

    /** Collects the lines in one walk. */
    private static final class Lines implements NodeVisitor {
        private final List<Line> all = new ArrayList<>();
        private final PageTree page;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder parts = new StringBuilder();
        private int next;
        private int current = -1;
        private int holder = -1;
        private int position;

        Lines(PageTree page) {
            this.page = page;
            page.element(0).traverse(this);
            end();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                current = next++;
                parts.append(BORDER);
                if (Tags.isBlock(element.normalName()) || element.normalName().equals("br")) {
                    end();
                }
            } else if (node instanceof TextNode textNode && !page.isHidden(current)) {
                text.append(textNode.getWholeText());
                parts.append(textNode.getWholeText());
                if (!textNode.isBlank()) {
                    position = holder < 0 ? next - 1 : position;
                    holder = holder < 0 ? current : common(holder, current);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                parts.append(BORDER);
                if (Tags.isBlock(element.normalName())) {
                    end();
                }
                current = page.parent(current);
            }
        }

        /** Whether an element is small enough to be compared with its line; keeps the walk linear. */
        private boolean isSmall(int element) {
            return page.end(element) - element <= MOST_ELEMENTS
                    && page.length(element) <= 4 * text.length() + MOST_ELEMENTS;
        }

        private int common(int a, int b) {
            int at = a;
            while (!page.contains(at, b)) {
                at = page.parent(at);
            }
            return at;
        }

        private void end() {
            String line = Whitespace.collapse(text.toString());
            if (!line.isEmpty()) {
                boolean whole = isSmall(holder)
                        && Whitespace.collapse(VisibleText.of(page, holder)).length() == line.length();
                all.add(new Line(holder, position, whole, line, bordered(parts.toString())));
            }
            text.setLength(0);
            parts.setLength(0);
            holder = -1;
        }
    }
}
