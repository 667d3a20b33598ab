package org.wiredesk.text.entity.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads the rows of one gazetteer file; for one use. */
interface RowReader {
    /**
     * Gives each row.
     *
     * @throws GazetteerException if a row cannot be understood
     */
    void read(BufferedReader reader, Consumer<GazetteerRow> row) throws IOException;

    /** The number of the line read last, from 1; 0 before the first. */
    long line();
}
