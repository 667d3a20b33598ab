package org.wiredesk.text.cleaning.html.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.VisibleText;
import org.wiredesk.text.cleaning.html.metadata.PageView;

/** A page as its metadata is read from it. */
public final class TreeView implements PageView {
    private static final Set<String> ASIDE_TAGS = Set.of("nav", "footer", "aside", "menu", "dialog", "form");
    private static final Set<String> ASIDE_RULES = Set.of(
            "navigation", "footer", "sidebar", "comments", "related", "newsletter", "cookie", "advertisement", "popup");

    /** A name that holds this share of the page's text is not believed. */
    private static final double MOST_TEXT = 0.4;

    /** Names on less text than this are about its looks. */
    private static final int SHORTEST_ASIDE = 80;

    private final PageTree page;
    private final boolean[] aside;
    private final ElementNames names;
    private final List<Line> lines;

    public TreeView(PageTree page, ElementNames names) {
        this.page = page;
        this.names = names;
        this.aside = aside(page, names);
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
    public String itemprop(int i) {
        return page.marks(i).itemprop();
    }

    @Override
    public String rel(int i) {
        return page.marks(i).rel();
    }

    @Override
    public String href(int i) {
        return page.marks(i).href();
    }

    @Override
    public String className(int i) {
        return page.marks(i).className();
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
        return VisibleText.of(page, i);
    }

    @Override
    public String parts(int i) {
        return VisibleText.parts(page, i);
    }

    @Override
    public @Nullable String role(int i) {
        return names.field(i);
    }

    @Override
    public boolean isAside(int i) {
        return aside[i];
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    private static boolean[] aside(PageTree page, ElementNames names) {
        boolean[] aside = new boolean[page.size()];
        boolean[] holdsHeadline = holdsHeadline(page);
        for (int i = 1; i < aside.length; i++) {
            int parent = page.parent(i);
            if (parent >= 0 && aside[parent]) {
                aside[i] = true;
            } else if (page.length(i) <= MOST_TEXT * page.length(0)
                    && !page.tag(i).equals("body")) {
                String rule = ASIDE_TAGS.contains(page.tag(i)) ? "navigation" : names.boilerplate(i);
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

    /** Collects the lines in one go. */
    private static final class Lines implements PageTree.Visitor {
        private final List<Line> all = new ArrayList<>();
        private final PageTree page;
        private final VisibleText text = new VisibleText();
        private int last;
        private int holder = -1;
        private int position;

        Lines(PageTree page) {
            this.page = page;
            page.walk(this);
            end();
        }

        @Override
        public void open(int element) {
            text.border();
            if (page.isBlock(element) || page.tag(element).equals("br")) {
                end();
            }
            last = element;
        }

        @Override
        public void close(int element) {
            text.border();
            if (page.isBlock(element)) {
                end();
            }
        }

        @Override
        public void text(int node) {
            int element = page.elementOf(node);
            if (page.isHidden(element)) {
                return;
            }
            text.append(page.content(node));
            if (!page.isBlank(node) || !page.text(node).isBlank()) {
                position = holder < 0 ? last : position;
                holder = holder < 0 ? element : common(holder, element);
            }
        }

        private int common(int a, int b) {
            int at = a;
            while (!page.contains(at, b)) {
                at = page.parent(at);
            }
            return at;
        }

        private void end() {
            if (holder >= 0) {
                String line = text.text();
                boolean whole = page.solid(holder) == text.solid();
                all.add(new Line(holder, position, whole, line, text.parts(line)));
            }
            text.clear();
            holder = -1;
        }
    }
}
