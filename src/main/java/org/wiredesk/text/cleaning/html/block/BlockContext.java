package org.wiredesk.text.cleaning.html.block;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.Tags;

/** What an element's surroundings make of its text: which type of block, in which list, in which link. */
public final class BlockContext {
    private static final int NONE = -1;

    private final PageTree page;
    private final int[] shapers;
    private final int[] links;
    private final int[] rows;
    private final int[] preformatted;
    /** List items that have had their first block. */
    private final Set<Integer> usedItems = new HashSet<>();

    public BlockContext(PageTree page) {
        this.page = page;
        int size = page.size();
        shapers = new int[size];
        links = new int[size];
        rows = new int[size];
        preformatted = new int[size];
        boolean[] dataTables = DataTables.find(page);
        int[] tables = new int[size];
        for (int i = 0; i < size; i++) {
            int parent = page.parent(i);
            String tag = page.tag(i);
            tables[i] = tag.equals("table") ? i : inherited(tables, parent);
            boolean row = tag.equals("tr") && tables[i] >= 0 && dataTables[tables[i]];
            rows[i] = row ? i : tag.equals("table") ? NONE : inherited(rows, parent);
            preformatted[i] = Tags.isPreformatted(tag) ? i : inherited(preformatted, parent);
            boolean shapes = row
                    || Tags.isPreformatted(tag)
                    || Tags.headingLevel(tag) > 0
                    || tag.equals("li")
                    || tag.equals("blockquote");
            shapers[i] = shapes ? i : inherited(shapers, parent);
            boolean link = page.marks(i).isLink();
            links[i] = link ? i : inherited(links, parent);
        }
    }

    /** What joins the texts on both sides of a block element's border; 0 when the block ends there. */
    public char joint(int i) {
        if (rows[i] < 0 || rows[i] == i) {
            return 0;
        }
        return page.tag(i).equals("td") || page.tag(i).equals("th") ? '\t' : ' ';
    }

    /** The row of a table of data that an element stands in; -1 for none. */
    public int dataRow(int i) {
        return rows[i];
    }

    public boolean isInDataRow(int i) {
        return rows[i] >= 0;
    }

    public boolean isPreformatted(int i) {
        return preformatted[i] >= 0 && rows[i] < 0;
    }

    /** Where the link around an element points to, as written; null outside links. */
    @Nullable
    public String link(int i) {
        return links[i] < 0 ? null : page.marks(links[i]).href();
    }

    boolean isInLink(int i) {
        return links[i] >= 0;
    }

    /** Whether an element lies in one that makes more of a block than a paragraph, such as a list item. */
    public boolean isShaped(int i) {
        return rows[i] >= 0 || shapers[i] >= 0;
    }

    /** The type of the block that begins in an element; only the first block of a list item is one. */
    public BlockType type(int i) {
        int shaper = rows[i] >= 0 ? rows[i] : shapers[i];
        if (shaper < 0) {
            return BlockType.PARAGRAPH;
        }
        String tag = page.tag(shaper);
        if (tag.equals("tr")) {
            return BlockType.TABLE_ROW;
        }
        if (Tags.isPreformatted(tag)) {
            return BlockType.PREFORMATTED;
        }
        if (tag.equals("li")) {
            return usedItems.add(shaper) ? BlockType.LIST_ITEM : BlockType.PARAGRAPH;
        }
        return tag.equals("blockquote") ? BlockType.QUOTE : BlockType.HEADING;
    }

    /** The level of the heading that an element lies in. */
    public int level(int i) {
        return Tags.headingLevel(page.tag(shapers[i]));
    }

    /** Whether the list around an element is numbered. */
    public boolean ordered(int i) {
        for (int at = i; at >= 0; at = page.parent(at)) {
            String tag = page.tag(at);
            if (tag.equals("ol") || tag.equals("ul") || tag.equals("menu")) {
                return tag.equals("ol");
            }
        }
        return false;
    }

    private static int inherited(int[] values, int parent) {
        return parent < 0 ? NONE : values[parent];
    }
}
