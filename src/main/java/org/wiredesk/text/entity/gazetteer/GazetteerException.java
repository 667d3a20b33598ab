package org.wiredesk.text.entity.gazetteer;

import java.nio.file.Path;

/** A gazetteer file that cannot be understood; the message names the file, the line and the cause. */
public final class GazetteerException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    GazetteerException(Path file, long line, String cause) {
        super(file + ", line " + line + ": " + cause);
    }
}
