package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Notices of what readers may not do: a block of its own, or the last sentences of one. They become the usage terms. */
final class RightsNotice implements LineRule {
    private static final int LONGEST = 700;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        int start = line.firstWord();
        Lexicon.Found found = line.length() <= LONGEST ? notice(line, afterLabel(line, start)) : null;
        if (found != null) {
            String pointer = findings.usageTerms(line.text());
            return line.removed("rights-notice", found.phrase().rule(), pointer, 0.98);
        }
        for (int i = Math.max(1, line.length() - LONGEST); i < line.length(); i++) {
            Lexicon.Found inside = line.startsSentence(i) ? notice(line, afterLabel(line, i)) : null;
            if (inside != null) {
                String pointer = findings.usageTerms(line.text().substring(i).strip());
                return line.without(
                        i, line.length(), "rights-notice", inside.phrase().rule(), pointer, 0.95);
            }
        }
        return null;
    }

    private static Lexicon.@Nullable Found notice(Line line, int at) {
        Lexicon lexicon = Lexicon.standard();
        Lexicon.Found found = lexicon.find(Kind.RIGHTS, line.folded(), at);
        if (found != null) {
            return found;
        }
        Lexicon.Found opening = lexicon.find(Kind.RIGHTS_START, line.folded(), at);
        boolean goesOn = opening != null
                && lexicon.contains(Kind.RIGHTS_WORD, line.folded().substring(opening.end()));
        return goesOn ? opening : null;
    }

    private static int afterLabel(Line line, int at) {
        Lexicon.Found label = Lexicon.standard().find(Kind.NOTE, line.folded(), at);
        return label == null ? at : line.firstWord(label.end());
    }
}
