package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/** A block that is one mail address or one URL and nothing else. */
final class ContactLine implements LineRule {
    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() < 5 || line.length() > 2000 || place.count() == 1) {
            return null;
        }
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (MappedText.isSpace(text.charAt(i))) {
                return null;
            }
        }
        int at = text.indexOf('@');
        boolean mail = at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf('@', at + 1) < 0;
        if (mail) {
            return line.removed("contact", "mail-address", null, 0.9);
        }
        boolean url = text.startsWith("http://") || text.startsWith("https://");
        return url ? line.removed("contact", "url", null, 0.9) : null;
    }
}
