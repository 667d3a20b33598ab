package org.wiredesk.text.cleaning.html.block;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.TextBuffer;

/**
 * The visible text of a page, cut into blocks: what stands between two borders of block elements, or between two runs of
 * line breaks. The cells of a row of data are one block. Every visible text node belongs to exactly one block.
 */
public final class PageBlocks {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final int[] ofText;

    private PageBlocks(int texts) {
        this.ofText = new int[texts];
    }

    public static PageBlocks of(PageTree page, BlockContext context) {
        PageBlocks blocks = new PageBlocks(page.textCount());
        Cutter cutter = blocks.new Cutter(page, context);
        page.walk(cutter);
        cutter.endBlock();
        return blocks;
    }

    public int size() {
        return blocks.size();
    }

    public TextBlock get(int block) {
        return blocks.get(block);
    }

    /** The block of a visible text; white space around blocks may belong to the one after the last. */
    public int ofText(int text) {
        return ofText[text];
    }

    /** Goes through the page once. */
    private final class Cutter implements PageTree.Visitor {
        private final PageTree page;
        private final BlockContext context;
        private final TextBuffer text = new TextBuffer();
        private boolean pendingSpace;
        private int solid;
        private int linked;
        private int owner;
        private int lineBreaks;
        private int breaks;

        Cutter(PageTree page, BlockContext context) {
            this.page = page;
            this.context = context;
        }

        @Override
        public void open(int element) {
            if (page.isHidden(element)) {
                return;
            }
            if (page.tag(element).equals("br")) {
                lineBreak(element);
            } else {
                border(element);
            }
        }

        @Override
        public void close(int element) {
            if (!page.isHidden(element)) {
                border(element);
            }
        }

        @Override
        public void text(int node) {
            int element = page.elementOf(node);
            if (!page.isHidden(element)) {
                ofText[node] = blocks.size();
                append(page.content(node), element);
            }
        }

        private void border(int element) {
            if (!page.isBlock(element)) {
                return;
            }
            if (context.joint(element) == 0) {
                endBlock();
            } else {
                pendingSpace = true;
            }
        }

        private void lineBreak(int element) {
            breaks++;
            pendingSpace = true;
            if (breaks > 1 && !context.isPreformatted(element) && !context.isInDataRow(element)) {
                endBlock();
            } else if (solid > 0) {
                lineBreaks++;
            }
        }

        private void append(char[] content, int element) {
            int before = solid;
            int i = 0;
            while (i < content.length) {
                int from = i;
                while (i < content.length && !MappedText.isSpace(content[i])) {
                    i++;
                }
                if (i > from) {
                    appendWord(content, from, i, element);
                }
                if (i < content.length) {
                    pendingSpace = true;
                    i++;
                }
            }
            linked += context.isInLink(element) ? solid - before : 0;
        }

        private void appendWord(char[] content, int from, int to, int element) {
            breaks = 0;
            if (solid == 0) {
                owner = element;
            } else if (pendingSpace) {
                text.add(' ');
            }
            pendingSpace = false;
            text.add(content, from, to);
            solid += to - from;
        }

        void endBlock() {
            if (solid > 0) {
                blocks.add(new TextBlock(owner, text.toString(), solid, linked, lineBreaks));
                text.clear();
            }
            solid = 0;
            linked = 0;
            lineBreaks = 0;
            breaks = 0;
            pendingSpace = false;
        }
    }
}
