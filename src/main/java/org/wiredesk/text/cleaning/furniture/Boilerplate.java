package org.wiredesk.text.cleaning.furniture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * Lines of the page around the article: share bars, comment boxes, newsletter and advertising calls, navigation. A line
 * goes when a phrase is all of it, numbers and signs apart, or when an open phrase begins it and it is short.
 */
final class Boilerplate implements LineRule {
    private static final Kind[] KINDS = {
        Kind.SHARE, Kind.COMMENTS, Kind.NEWSLETTER, Kind.ADVERT, Kind.NAVIGATION,
    };
    private static final int LONGEST = 200;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() > LONGEST || place.count() == 1) {
            return null;
        }
        int start = firstLetter(line, 0);
        for (Kind kind : KINDS) {
            Lexicon.Found found = Lexicon.standard().find(kind, line.folded(), start);
            if (found != null && (found.phrase().open() || isRest(line, found.end(), kind))) {
                String rule = kind.name().toLowerCase(Locale.ROOT) + "."
                        + found.phrase().language();
                return line.removed("boilerplate", rule, null, 0.9);
            }
        }
        return null;
    }

    /** Whether nothing more follows but signs, numbers and further phrases of the kind. */
    private static boolean isRest(Line line, int from, Kind kind) {
        int at = firstLetter(line, from);
        while (at < line.length()) {
            Lexicon.Found next = Lexicon.standard().find(kind, line.folded(), at);
            if (next == null) {
                return false;
            }
            at = firstLetter(line, next.end());
        }
        return true;
    }

    private static int firstLetter(Line line, int from) {
        int i = from;
        while (i < line.length() && !Character.isLetter(line.text().charAt(i))) {
            i++;
        }
        return i;
    }
}
