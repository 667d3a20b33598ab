package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;

/** Reads one form of input. Stateless. */
interface ArticleReader {
    /**
     * Reads a stream to its end.
     *
     * @param in   already decompressed, except for web archives, whose offsets count compressed bytes
     * @param name of the file, for places
     * @throws IOException if the stream itself fails; what one record holds is never a reason to throw
     */
    void read(InputStream in, String name, Sink sink) throws IOException;
}
