package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Media;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * Lines that credit or describe a picture: label and colon, a copyright sign before a name, or names that end with an
 * agency that sells pictures. They go to the media.
 */
final class PhotoCredit implements LineRule {
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_NAMES = 100;
    private static final int LONGEST_CAPTION = 300;
    private static final int MOST_NAMES = 14;
    /** Words in small letters before a licence, as "photo by" is; more make a sentence. */
    private static final int MOST_SMALL = 2;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() > LONGEST_CAPTION || place.isOnly() || isShaped(line)) {
            return null;
        }
        int start = line.firstWord();
        Found caption = line.find(Kind.CAPTION, start);
        int text = caption == null ? -1 : afterSeparator(line, caption.end(), ":/,|©");
        if (caption != null) {
            String words = text < 0 ? null : line.trimmed(text, line.length());
            return words == null ? null : removed(line, caption.phrase().rule(), words, null, findings);
        }
        if (line.has(Scan.COPYRIGHT)) {
            Piece signed = signed(line, start, findings);
            if (signed != null) {
                return signed;
            }
        }
        Found credit = line.find(Kind.CREDIT, start);
        if (credit != null && line.length() <= LONGEST_CREDIT) {
            int name = nameStart(line, credit, line.is(start - 1, "(["));
            String words = name < 0 ? null : line.trimmed(name, line.length());
            boolean told = words != null && Sentences.breaksInside(line.text(), name, line.length());
            if (words != null && !told) {
                return removed(line, credit.phrase().rule(), null, words, findings);
            }
        }
        return line.length() <= LONGEST_NAMES && (isStock(line, start) || isLicensed(line))
                ? removed(line, "stock-credit", null, line.text(), findings)
                : null;
    }

    /**
     * Where the name behind a credit phrase begins; -1 when none follows. In brackets and behind phrases of several
     * words a blank will do, else it takes a sign.
     */
    static int nameStart(Line line, Found credit, boolean bracket) {
        int at = line.skipSpaces(credit.end());
        boolean several = credit.phrase().hasWords();
        boolean open = credit.phrase().open();
        if (line.is(at, several ? ":|©,/" : bracket ? ":|©/" : ":|©")) {
            return line.skipSpaces(at + 1);
        }
        boolean named = at < line.length()
                && Character.isUpperCase(line.text().charAt(at))
                && (open || credit.phrase().folded().endsWith("."));
        boolean slash = line.is(at, "/")
                && at + 1 < line.length()
                && Character.isUpperCase(
                        line.text().charAt(line.skipSpaces(at + 1) < line.length() ? line.skipSpaces(at + 1) : at))
                && line.length() <= 60;
        return named ? at : slash ? line.skipSpaces(at + 1) : -1;
    }

    /** "Caption. © Name" or "© Name". */
    private static @Nullable Piece signed(Line line, int start, Findings findings) {
        int sign = line.text().indexOf('©');
        String name = line.trimmed(sign + 1, line.length());
        boolean year = name != null && Character.isDigit(name.charAt(0));
        if (name == null || year || name.length() > LONGEST_NAMES || Sentences.breaksInside(name, 0, name.length())) {
            return null;
        }
        if (sign == start) {
            return removed(line, "photo-credit", null, name, findings);
        }
        boolean spaced = MappedText.isSpace(line.text().charAt(sign - 1)) || line.is(sign - 1, ":(|");
        boolean named =
                Character.isUpperCase(name.codePointAt(0)) && !line.text().endsWith(".");
        String caption = line.trimmed(0, sign);
        return spaced && named && caption != null ? removed(line, "photo-caption", caption, name, findings) : null;
    }

    /** Names, and the licence of their picture behind a bracket or a comma. */
    private static boolean isLicensed(Line line) {
        String text = line.text();
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart =
                    Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            boolean set = i >= 2 && (line.is(i - 1, "([") || line.is(i - 2, ","));
            if (wordStart && set && line.find(Kind.LICENCE, i) != null) {
                return !Sentences.breaksInside(text, i, text.length());
            }
            small += wordStart && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
            if (small > MOST_SMALL) {
                return false;
            }
        }
        return false;
    }

    /** Names, parted by slashes or "via", the last of which is an agency that sells pictures. */
    private static boolean isStock(Line line, int start) {
        if (line.words() > MOST_NAMES || line.endsSentence()) {
            return false;
        }
        String text = line.text();
        for (int i = start; i < text.length(); i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            Found stock = wordStart ? line.find(Kind.STOCK, i) : null;
            if (stock != null && line.firstWord(stock.end()) == text.length()) {
                boolean via = i >= 4 && text.regionMatches(true, i - 4, "via ", 0, 4);
                return i == start || line.is(i - 1, "/|") || line.is(i - 2, "/|") || via;
            }
        }
        return false;
    }

    private static boolean isShaped(Line line) {
        BlockType type = line.block().type();
        return type == BlockType.TABLE_ROW || type == BlockType.PREFORMATTED;
    }

    private static Piece removed(
            Line line, String rule, @Nullable String caption, @Nullable String credit, Findings findings) {
        String pointer = findings.media(new Media("picture", caption, credit));
        String field = caption == null ? "credit" : "caption";
        return line.removed("photo-" + field, rule, pointer + "/" + field, 0.9);
    }

    private static int afterSeparator(Line line, int from, String separators) {
        int at = line.skipSpaces(from);
        return line.is(at, separators) ? at + 1 : -1;
    }
}
