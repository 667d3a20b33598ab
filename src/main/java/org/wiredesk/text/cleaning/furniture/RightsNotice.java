package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Notices of what readers may not do, as blocks of their own. They become the usage terms. */
final class RightsNotice implements LineRule {
    static final long KINDS = Kind.RIGHTS.bit() | Kind.RIGHTS_START.bit();

    private static final int LONGEST = 700;
    /** What may stand behind a notice near the end of the article and belong to it: whom to ask, say. */
    private static final int LONGEST_REST = 250;

    private static final int LATEST = 3;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if ((line.kinds() & KINDS) == 0 || line.length() > LONGEST) {
            return null;
        }
        Found found = notice(line, afterLabel(line, line.firstWord()));
        if (found == null) {
            return null;
        }
        int rest = line.length() - RightsInside.end(line, 0, found.end());
        if (rest > 0 && (rest > LONGEST_REST || place.isOnly() || place.fromEnd() > LATEST)) {
            return null;
        }
        String pointer = findings.usageTerms(line.text());
        return line.removed("rights-notice", found.phrase().rule(), pointer, 0.98);
    }

    /** The phrase that opens a notice at an offset; null when none does. */
    static @Nullable Found notice(Line line, int at) {
        Found found = line.find(Kind.RIGHTS, at);
        if (found != null) {
            return found;
        }
        Found opening = line.find(Kind.RIGHTS_START, at);
        if (opening == null) {
            return null;
        }
        int end = Sentences.end(line.text(), opening.end(), line.length());
        return Lexicon.standard().contains(Kind.RIGHTS_WORD, line.text(), opening.end(), end) ? opening : null;
    }

    private static int afterLabel(Line line, int at) {
        Found label = line.find(Kind.NOTE, at);
        return label == null ? at : line.firstWord(label.end());
    }
}
