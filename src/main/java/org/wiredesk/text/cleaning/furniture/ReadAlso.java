package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Related;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * "Read also" in all its forms: a line of its own, a bracket inside a paragraph, the end of a paragraph, or a bare lead
 * in the middle of one whose title the scraper lost. The titles go to the related articles.
 */
final class ReadAlso implements LineRule {
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_LEAD = 50;
    private static final int LONGEST_TITLE = 160;
    private static final String SEPARATORS = ":>»|";

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        int start = line.firstWord();
        Lexicon.Found found = find(line, start);
        if (found != null && line.length() <= LONGEST_LINE) {
            Piece removed = wholeLine(line, found, findings);
            if (removed != null) {
                return removed;
            }
        }
        for (int i = start; i < line.length(); i++) {
            boolean startsWord = Character.isLetter(line.text().charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(line.text().charAt(i - 1)));
            Lexicon.Found inside = startsWord ? find(line, i) : null;
            if (inside != null && line.startsSentence(i)) {
                Piece cut = insideParagraph(line, inside, findings);
                if (cut != null) {
                    return cut;
                }
            }
        }
        return null;
    }

    private static Lexicon.@Nullable Found find(Line line, int at) {
        Lexicon.Found found = Lexicon.standard().find(Kind.READ_ALSO, line.folded(), at);
        if (found != null) {
            return found;
        }
        Lexicon.Found everyday = Lexicon.standard().find(Kind.READ_ALSO_COLON, line.folded(), at);
        int behind = everyday == null ? 0 : line.skipSpaces(everyday.end());
        return everyday != null && (line.is(behind, SEPARATORS) || behind == line.length()) ? everyday : null;
    }

    private static @Nullable Piece wholeLine(Line line, Lexicon.Found found, Findings findings) {
        int lead = leadEnd(line, found.end());
        int titleStart = lead >= 0 ? lead : found.end();
        if (line.hasSentenceBreak(titleStart, line.length())) {
            return null;
        }
        String title = line.trimmed(titleStart, line.length());
        boolean looksLikeTitle = title != null
                && (Character.isUpperCase(title.codePointAt(0)) || !Character.isLowerCase(title.codePointAt(0)))
                && !line.text().endsWith(".");
        if (title != null && lead < 0 && !found.phrase().open() && !looksLikeTitle) {
            return null;
        }
        if (title == null || found.phrase().open()) {
            return line.removed("read-also", found.phrase().rule(), null, 0.9);
        }
        String url = Urls.find(title);
        String words = url == null ? title : Urls.without(title);
        if (url == null && line.block().href() != null) {
            url = Urls.absolute(line.block().href());
        }
        String pointer = findings.related(Related.READ_ALSO, words, url);
        return line.removed("read-also", found.phrase().rule(), pointer, lead >= 0 ? 0.98 : 0.9);
    }

    private static @Nullable Piece insideParagraph(Line line, Lexicon.Found found, Findings findings) {
        int start = found.start();
        String rule = found.phrase().rule();
        int lead = leadEnd(line, found.end());
        boolean bracket = start > 0 && line.is(start - 1, "([");
        if (bracket) {
            int close = line.text().indexOf(line.text().charAt(start - 1) == '(' ? ')' : ']', found.end());
            if (close >= 0 && close - start <= LONGEST_LINE) {
                String title = line.trimmed(lead >= 0 && lead < close ? lead : found.end(), close);
                String pointer = title == null ? null : findings.related(Related.READ_ALSO, title, null);
                return line.without(start - 1, close + 1, "read-also", rule, pointer, 0.95);
            }
        }
        if (lead < 0) {
            return null;
        }
        boolean endsBlock = line.length() - lead <= LONGEST_TITLE && !line.hasSentenceBreak(lead, line.length());
        String title = line.trimmed(lead, line.length());
        if (endsBlock && title != null && start > 0 && !line.text().endsWith(".")) {
            String pointer = findings.related(Related.READ_ALSO, title, null);
            return line.without(start, line.length(), "read-also", rule, pointer, 0.9);
        }
        // Where the title ends, if it is there at all, nobody can tell: only the lead goes.
        return line.without(start, lead, "read-also", rule, null, 0.95);
    }

    /** Where the lead ends: behind the colon or arrow, some words after the phrase at most; -1 when there is none. */
    private static int leadEnd(Line line, int from) {
        int limit = Math.min(line.length(), from + LONGEST_LEAD);
        for (int i = from; i < limit; i++) {
            if (line.is(i, SEPARATORS)) {
                int end = i + 1;
                while (line.is(end, SEPARATORS)) {
                    end++;
                }
                return end;
            }
            if (line.is(i, "!?…()[]") || (line.is(i, ".") && line.skipSpaces(i + 1) > i + 1)) {
                return -1;
            }
        }
        return -1;
    }
}
