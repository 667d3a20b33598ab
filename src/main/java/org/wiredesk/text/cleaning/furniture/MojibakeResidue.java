package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/** A block that is only what is left of wrongly decoded no-break spaces. */
final class MojibakeResidue implements LineRule {
    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.text().charAt(i);
            if (c != 'Â' && !MappedText.isSpace(c)) {
                return null;
            }
        }
        return line.removed("mojibake", "lone-residue", null, 0.99);
    }
}
