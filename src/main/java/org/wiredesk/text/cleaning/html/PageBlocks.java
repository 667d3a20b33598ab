package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.wiredesk.text.MappedText;

/**
 * The visible text of a page, cut into blocks: what stands between two borders of block elements, or between two runs of
 * line breaks. The cells of a row of data are one block. Every visible text node belongs to exactly one block.
 */
final class PageBlocks {
    private final List<TextBlock> blocks = new ArrayList<>();
    private int[] ofNode = new int[256];
    private int nodes;

    private PageBlocks() {}

    static PageBlocks of(PageTree page, BlockContext context) {
        PageBlocks blocks = new PageBlocks();
        Cutter cutter = blocks.new Cutter(page, context);
        page.element(0).traverse(cutter);
        cutter.endBlock();
        return blocks;
    }

    int size() {
        return blocks.size();
    }

    TextBlock get(int block) {
        return blocks.get(block);
    }

    /** The block of the n-th visible text node; white space around blocks may belong to the one after the last. */
    int ofNode(int n) {
        return ofNode[n];
    }

    /** Walks the page once. */
    private final class Cutter implements NodeVisitor {
        private final PageTree page;
        private final BlockContext context;
        private final StringBuilder text = new StringBuilder();
        private boolean pendingSpace;
        private int solid;
        private int linked;
        private int owner;
        private int lineBreaks;
        private int breaks;
        private int next;
        private int current = -1;

        Cutter(PageTree page, BlockContext context) {
            this.page = page;
            this.context = context;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                current = next++;
                if (page.isHidden(current)) {
                    return;
                }
                if (element.normalName().equals("br")) {
                    lineBreak();
                } else {
                    border();
                }
            } else if (node instanceof TextNode textNode && !page.isHidden(current)) {
                if (nodes == ofNode.length) {
                    ofNode = java.util.Arrays.copyOf(ofNode, nodes * 2);
                }
                ofNode[nodes++] = blocks.size();
                append(textNode.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                if (!page.isHidden(current)) {
                    border();
                }
                current = page.parent(current);
            }
        }

        private void border() {
            if (!Tags.isBlock(page.tag(current))) {
                return;
            }
            if (context.joint(current) == 0) {
                endBlock();
            } else {
                pendingSpace = true;
            }
        }

        private void lineBreak() {
            breaks++;
            pendingSpace = true;
            if (breaks > 1 && !context.isPreformatted(current) && !context.isInDataRow(current)) {
                endBlock();
            } else if (solid > 0) {
                lineBreaks++;
            }
        }

        private void append(String content) {
            boolean inLink = context.link(current) != null;
            for (int i = 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (MappedText.isSpace(c)) {
                    pendingSpace = true;
                    continue;
                }
                breaks = 0;
                if (solid == 0) {
                    owner = current;
                } else if (pendingSpace) {
                    text.append(' ');
                }
                pendingSpace = false;
                text.append(c);
                solid++;
                linked += inLink ? 1 : 0;
            }
        }

        void endBlock() {
            if (solid > 0) {
                blocks.add(new TextBlock(owner, text.toString(), solid, linked, lineBreaks));
                text.setLength(0);
            }
            solid = 0;
            linked = 0;
            lineBreaks = 0;
            breaks = 0;
            pendingSpace = false;
        }
    }
}
