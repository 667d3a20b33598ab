package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** A line that tells when the article was published and nothing else, near an end of it. */
final class Timestamp implements LineRule {
    private static final int LONGEST = 120;
    private static final int LATEST = 4;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        boolean edge = place.index() <= LATEST || place.fromEnd() <= 2;
        if (line.length() > LONGEST || !edge || place.isOnly() || line.text().endsWith(":")) {
            return null;
        }
        int start = line.firstWord();
        int name = Names.end(line.text(), start);
        boolean named = name > 0 && line.is(line.skipSpaces(name), "|,–—-•·") && place.index() <= LATEST;
        int from = named ? line.firstWord(name) : start;
        Found published = line.find(Kind.PUBLISHED, from);
        DateText date = DateText.at(line.text(), published == null ? from : published.end());
        boolean whole = line.firstWord(date.end()) == line.length();
        if (!whole) {
            DateText second = secondDate(line, date.end());
            if (second == null) {
                return null;
            }
            date = second;
        }
        boolean certain = published != null || (date.year() && date.time());
        boolean outermost = place.isFirst() || place.isLast();
        boolean told = date.month() && (certain || (date.year() && outermost));
        boolean goes = told || (published != null && date.time());
        String pointer = goes && named ? findings.by(line.text().substring(start, name)) : null;
        return goes
                ? line.removed(
                        "timestamp",
                        published == null ? "timestamp" : published.phrase().rule(),
                        pointer,
                        0.9)
                : null;
    }

    /** "posted on DATE, updated on DATE": the second date when it fills the rest of the line. */
    private static @Nullable DateText secondDate(Line line, int from) {
        Found published = line.find(Kind.PUBLISHED, line.firstWord(from));
        DateText date = published == null ? null : DateText.at(line.text(), published.end());
        return date != null && line.firstWord(date.end()) == line.length() ? date : null;
    }
}
