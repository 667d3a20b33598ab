package org.wiredesk.text.cleaning.furniture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * Lines of the page around the article: share bars, comment boxes, newsletter and advertising calls, navigation. A line
 * goes when phrases are all of it, numbers and signs apart, or when an open phrase begins it and it is short; how short
 * depends on how much the phrase tells. A line of
 * one word that may as well be a heading goes only at an end of the article or beside other lines of the kind.
 */
final class Boilerplate implements LineRule {
    private static final long KINDS =
            Kind.SHARE.bit() | Kind.COMMENTS.bit() | Kind.NEWSLETTER.bit() | Kind.ADVERT.bit() | Kind.NAVIGATION.bit();
    private static final int LONGEST = 200;
    /** A longer line that begins with an open phrase of at least so many characters is all of its kind, too ... */
    private static final int TELLING = 25;
    /** ... when it is no longer than this. */
    private static final int LONGEST_NOTICE = 1000;

    private static final int MOST_WEAK = 2;
    private static final String FOREIGN = "{}\"=<;";

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() > LONGEST_NOTICE || place.isOnly() || isShaped(line)) {
            return null;
        }
        int start = firstLetter(line, 0);
        Found found = start < 0 ? null : Lexicon.standard().find(KINDS, line.text(), start);
        if (found == null || (line.length() > LONGEST && !isTelling(found.phrase()))) {
            return null;
        }
        boolean goes = found.phrase().open()
                ? isAppeal(line, found)
                : line.isBar() && (!isWeak(line, found) || isOutside(place));
        if (!goes) {
            return null;
        }
        String rule = found.phrase().kind().name().toLowerCase(Locale.ROOT) + "."
                + found.phrase().language();
        return line.removed("boilerplate", rule, null, 0.9);
    }

    private static boolean isTelling(Phrase phrase) {
        return phrase.open() && phrase.folded().length() >= TELLING;
    }

    /** Whether a line is nothing but phrases, numbers and signs. */
    static boolean isBar(Line line) {
        if (line.length() > LONGEST || isShaped(line)) {
            return false;
        }
        int at = firstLetter(line, 0);
        if (at < 0 || at == line.length()) {
            return false;
        }
        while (at < line.length()) {
            Found next = at < 0 ? null : Lexicon.standard().find(KINDS, line.text(), at);
            if (next == null) {
                return false;
            }
            at = firstLetter(line, next.end());
        }
        return at == line.length();
    }

    private static boolean isShaped(Line line) {
        BlockType type = line.block().type();
        return type == BlockType.TABLE_ROW || type == BlockType.PREFORMATTED;
    }

    private static boolean isOutside(Place place) {
        return place.crowded() || place.isFirst() || place.isLast();
    }

    /** Whether a bar is one or two phrases that may be a heading, or names, of the story as well. */
    private static boolean isWeak(Line line, Found first) {
        Found found = first;
        for (int phrases = 0; phrases < MOST_WEAK && found != null; phrases++) {
            Kind kind = found.phrase().kind();
            boolean everyday = kind == Kind.NAVIGATION
                    || found.phrase().language().equals("und")
                    || (kind != Kind.ADVERT && !found.phrase().hasWords());
            if (!everyday) {
                return false;
            }
            int next = firstLetter(line, found.end());
            found = next < 0 ? null : Lexicon.standard().find(KINDS, line.text(), next);
        }
        return found == null;
    }

    /** Whether a line that an open phrase begins asks for something, and does not tell it. */
    private static boolean isAppeal(Line line, Found found) {
        return found.phrase().kind() != Kind.NEWSLETTER
                || line.has(Scan.AT)
                || Lexicon.standard().contains(Kind.CHANNEL, line.text(), found.start(), line.length());
    }

    /** The next letter; -1 when a sign stands before it that bars do not hold. */
    private static int firstLetter(Line line, int from) {
        int i = from;
        while (i < line.length() && !Character.isLetter(line.text().charAt(i))) {
            boolean numbered =
                    line.is(i, ".)") && i > 0 && Character.isDigit(line.text().charAt(i - 1));
            if (numbered || line.is(i, FOREIGN)) {
                return -1;
            }
            i++;
        }
        return i;
    }
}
