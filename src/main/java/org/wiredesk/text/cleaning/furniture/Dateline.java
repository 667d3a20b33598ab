package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/**
 * "CITY, day (Agency) —" before the first sentence, behind a kicker, or as a line of its own: where the story was
 * written, and by which agency.
 */
final class Dateline implements LineRule {
    private static final int LATEST_BLOCK = 2;
    private static final int LONGEST_KICKER = 250;
    private static final int SHORTEST_STORY = 40;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (place.index() > LATEST_BLOCK) {
            return null;
        }
        Piece first = at(line, 0, place, findings);
        if (first != null || !place.isFirst() || line.length() <= SHORTEST_STORY) {
            return first;
        }
        int kicker = Sentences.end(line.text(), 0, Math.min(LONGEST_KICKER, line.length()));
        int start = line.skipSpaces(kicker);
        return start < line.length() && start > kicker ? at(line, start, place, findings) : null;
    }

    private static @Nullable Piece at(Line line, int start, Place place, Findings findings) {
        DatelineText dateline = DatelineText.at(line.text(), start, findings);
        if (dateline == null) {
            return null;
        }
        boolean alone = dateline.end() == line.length();
        if (alone && (start > 0 || place.isOnly() || (dateline.sources().isEmpty() && place.index() > 1))) {
            return null;
        }
        if (!alone && !dateline.closed()) {
            return null;
        }
        if (!alone && dateline.sources().isEmpty() && line.length() - dateline.end() < SHORTEST_STORY) {
            return null;
        }
        String pointer = note(dateline, findings);
        return line.without(start, dateline.end(), "dateline", "dateline", pointer, 0.97);
    }

    private static @Nullable String note(DatelineText dateline, Findings findings) {
        String source = null;
        List<String> names = dateline.sources();
        for (String name : names) {
            String pointer = findings.source(name, Agencies.isAgency(name) ? "agency" : null, null);
            source = source == null ? pointer : source;
        }
        String city = dateline.city();
        return city == null ? source : findings.located(city);
    }
}
