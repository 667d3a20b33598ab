package org.wiredesk.text.cleaning.html.block;

import org.wiredesk.text.cleaning.html.dom.PageTree;

/**
 * Tells tables of data from tables that only arrange the page. A table of data says so by its headers or caption, or has
 * at least two rows of at least two cells, none of which holds a block of text or a further table.
 */
public final class DataTables {
    /** A cell with more than this many characters is prose. */
    private static final int LONGEST_CELL = 250;

    private DataTables() {}

    /** For each element, whether it is a table of data. */
    public static boolean[] find(PageTree page) {
        int size = page.size();
        int[] table = new int[size];
        int[] rows = new int[size];
        int[] cells = new int[size];
        int[] headers = new int[size];
        boolean[] layout = new boolean[size];
        for (int i = 0; i < size; i++) {
            String tag = page.tag(i);
            int parent = page.parent(i);
            table[i] = parent < 0 ? -1 : table[parent];
            int around = table[i];
            switch (tag) {
                case "table" -> {
                    if (around >= 0) {
                        layout[around] = true;
                    }
                    String role = page.element(i).attr("role");
                    layout[i] = role.equalsIgnoreCase("presentation") || role.equalsIgnoreCase("none");
                    table[i] = i;
                }
                case "tr" -> count(rows, around);
                case "td" -> {
                    count(cells, around);
                    if (around >= 0 && page.totalLength(i) > LONGEST_CELL) {
                        layout[around] = true;
                    }
                }
                case "th", "caption" -> {
                    count(cells, around);
                    count(headers, around);
                }
                default -> {
                    // Other elements say nothing about the table.
                }
            }
        }
        boolean[] data = new boolean[size];
        for (int i = 0; i < size; i++) {
            boolean grid = rows[i] >= 2 && cells[i] >= 2 * rows[i];
            data[i] = table[i] == i && !layout[i] && (grid || (headers[i] > 0 && rows[i] > 0));
        }
        return data;
    }

    private static void count(int[] counts, int table) {
        if (table >= 0) {
            counts[table]++;
        }
    }
}
