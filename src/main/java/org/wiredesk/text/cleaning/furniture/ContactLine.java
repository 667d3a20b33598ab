package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/** A block at an end of the article that is one mail address or one URL and nothing else. */
final class ContactLine implements LineRule {
    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        boolean edge = place.isFirst() || place.fromEnd() <= 1;
        if (!edge || line.length() < 5 || line.length() > 2000 || place.isOnly() || !line.has(Scan.AT | Scan.SLASH)) {
            return null;
        }
        String text = line.text();
        int at = text.indexOf('@');
        int start = at > 0 ? line.firstWord() : 0;
        for (int i = start; i < text.length(); i++) {
            if (MappedText.isSpace(text.charAt(i))) {
                return null;
            }
        }
        boolean mail = at > 0 && text.indexOf('.', at) > at + 1 && text.indexOf('@', at + 1) < 0;
        if (mail) {
            return line.removed("contact", "mail-address", null, 0.9);
        }
        boolean url = place.isFirst() && (text.startsWith("http://") || text.startsWith("https://"));
        return url ? line.removed("contact", "url", null, 0.9) : null;
    }
}
