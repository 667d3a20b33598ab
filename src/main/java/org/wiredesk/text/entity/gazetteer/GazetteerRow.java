package org.wiredesk.text.entity.gazetteer;

import org.wiredesk.article.EntityType;

/**
 * One thing as a gazetteer file gives it.
 *
 * @param line its {@link #CELLS} cells, parted by tabs; the last ones may be left out: the kind; the name; the names as
 *             {@code language=name;name|language=name}, items without a language being spellings in any; the links, parted
 *             by bars, in the forms that {@link Register#parse} reads; the ISO 3166-1 alpha-2 code of the country; the
 *             inhabitants, in digits; the user's own id
 */
record GazetteerRow(EntityType type, Referent.Kind kind, String line) {
    static final int CELLS = 7;

    /** Where a cell begins in the line; the length of the line when it is left out. */
    int start(int cell) {
        int start = 0;
        for (int i = 0; i < cell && start < line.length(); i++) {
            int tab = line.indexOf('\t', start);
            start = tab < 0 ? line.length() : tab + 1;
        }
        return start;
    }

    /** Where the cell ends that begins at {@code start}. */
    int end(int start) {
        int tab = line.indexOf('\t', start);
        return tab < 0 ? line.length() : tab;
    }
}
