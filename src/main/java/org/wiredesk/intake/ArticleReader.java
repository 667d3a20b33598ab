package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one kind of input. */
interface ArticleReader {
    /**
     * Hands every record of the input on, in order, as soon as it is read.
     *
     * @param name of the file, for places and messages
     * @throws IOException if the input itself cannot be read; a bad record is an entry and no exception
     */
    void read(InputStream in, String name, Consumer<IntakeEntry> sink) throws IOException;
}
