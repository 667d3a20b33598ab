package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/** Lines like "© 2021 Name, all rights reserved": the line is the copyright notice, the name its holder. */
final class CopyrightLine implements LineRule {
    private static final int LONGEST = 300;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() > LONGEST) {
            return null;
        }
        Copyright notice = Copyright.at(line, line.firstWord());
        if (notice == null) {
            return null;
        }
        String pointer = findings.copyright(line.text(), notice.holder());
        return line.removed("rights-notice", "copyright-line", pointer, 0.98);
    }
}
