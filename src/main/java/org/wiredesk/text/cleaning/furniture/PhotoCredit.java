package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Lines that credit or describe a picture: label and colon, or a copyright sign before a name. They go to the media. */
final class PhotoCredit implements LineRule {
    private static final int LONGEST_CREDIT = 100;
    private static final int LONGEST_CAPTION = 300;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() > LONGEST_CAPTION || place.count() == 1) {
            return null;
        }
        int start = line.firstWord();
        Lexicon.Found caption = Lexicon.standard().find(Kind.CAPTION, line.folded(), start);
        if (caption != null) {
            int text = afterSeparator(line, caption.end());
            String words = text < 0 ? null : line.trimmed(text, line.length());
            return words == null
                    ? null
                    : removed(line, caption.phrase().rule(), new Media("picture", words, null), "caption", findings);
        }
        if (line.length() > LONGEST_CREDIT) {
            return null;
        }
        if (line.is(start, "©")) {
            String name = line.trimmed(start + 1, line.length());
            return name == null
                    ? null
                    : removed(line, "photo-credit", new Media("picture", null, name), "credit", findings);
        }
        Lexicon.Found credit = Lexicon.standard().find(Kind.CREDIT, line.folded(), start);
        int name = credit == null ? -1 : afterSeparator(line, credit.end());
        String words = name < 0 ? null : line.trimmed(name, line.length());
        return credit == null || words == null
                ? null
                : removed(line, credit.phrase().rule(), new Media("picture", null, words), "credit", findings);
    }

    private static Piece removed(Line line, String rule, Media media, String field, Findings findings) {
        String pointer = findings.media(media) + "/" + field;
        return line.removed("photo-" + field, rule, pointer, 0.9);
    }

    private static int afterSeparator(Line line, int from) {
        int at = line.skipSpaces(from);
        return line.is(at, ":/,|©") ? at + 1 : -1;
    }
}
