package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Related;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** "Read the original article here": points to the original, whose title nobody told. */
final class OriginalLink implements LineRule {
    private static final int LONGEST = 120;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        boolean concerns = (line.kinds() & Kind.ORIGINAL.bit()) != 0 && line.length() <= LONGEST;
        if (place.isOnly() || !concerns || line.text().endsWith(":")) {
            return null;
        }
        Found found = line.find(Kind.ORIGINAL, line.firstWord());
        if (found == null || Sentences.breaksInside(line.text(), found.end(), line.length())) {
            return null;
        }
        String url = Urls.find(line.text());
        if (url == null && line.block().href() != null) {
            url = Urls.absolute(line.block().href());
        }
        String pointer = findings.related(Related.ORIGINAL, null, url);
        return line.removed("original-link", found.phrase().rule(), pointer, 0.95);
    }
}
