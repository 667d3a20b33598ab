package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Related;

/**
 * "Read also" inside a paragraph: in brackets, at its end, or in the middle, with a title or without one, for scrapers
 * lose them. A title goes only where it is clear where it ends; else the lead goes alone.
 */
final class ReadAlsoInside implements SentenceRule {
    private static final int LONGEST_BRACKET = 250;
    private static final int LONGEST_TITLE = 160;

    @Override
    public long kinds() {
        return ReadAlsoLead.KINDS;
    }

    @Override
    public @Nullable Cut apply(Line line, Found phrase, int done, Place place, Findings findings) {
        int start = phrase.start();
        Found found = starts(line, start) ? ReadAlsoLead.find(line, start) : null;
        if (found == null) {
            return null;
        }
        int lead = ReadAlsoLead.end(line, found.end());
        if (start > done && line.is(start - 1, "([")) {
            Cut bracket = bracket(line, found, lead, findings);
            if (bracket != null) {
                return bracket;
            }
        }
        String rule = found.phrase().rule();
        if (lead < 0) {
            return isBare(line, found) ? new Cut(start, found.end(), "read-also", rule, null, 0.85) : null;
        }
        boolean another = lead < line.length() && ReadAlsoLead.find(line, line.skipSpaces(lead)) != null;
        int end = another ? -1 : titleEnd(line, lead);
        String title = end < 0 ? null : line.trimmed(lead, end);
        if (title == null) {
            return new Cut(start, lead, "read-also", rule, null, 0.95);
        }
        String pointer = findings.related(Related.READ_ALSO, title, null);
        return new Cut(start, end, "read-also", rule, pointer, 0.85);
    }

    /** At the start of a sentence; behind a sentence without its mark only when it is written like a new one. */
    private static boolean starts(Line line, int at) {
        if (Sentences.isQuoted(line.text(), at)) {
            return false;
        }
        return Sentences.startsAt(line.text(), at)
                || (at > 0
                        && line.is(at - 1, " \u00A0\n")
                        && Character.isUpperCase(line.text().charAt(at))
                        && line.find(Phrase.Kind.READ_ALSO, at) != null);
    }

    /** Whether a lead has lost both its colon and its title: a sentence begins behind it, or nothing does. */
    private static boolean isBare(Line line, Found found) {
        String text = line.text();
        int next = line.skipSpaces(found.end());
        boolean begins = next == text.length()
                || (next > found.end() && (Character.isUpperCase(text.charAt(next)) || line.is(next, "\"“«")));
        return found.is(Phrase.Kind.READ_ALSO)
                && !found.phrase().open()
                && found.phrase().folded().indexOf(' ') > 0
                && Character.isUpperCase(text.charAt(found.start()))
                && Sentences.startsAt(text, found.start())
                && begins;
    }

    private static @Nullable Cut bracket(Line line, Found found, int lead, Findings findings) {
        int start = found.start();
        int close = line.text().indexOf(line.text().charAt(start - 1) == '(' ? ')' : ']', found.end());
        if (close < 0 || close - start > LONGEST_BRACKET) {
            return null;
        }
        boolean parted = lead >= 0 && lead < close;
        String title = line.trimmed(parted ? lead : found.end(), close);
        if (!parted && title != null && Character.isLowerCase(title.codePointAt(0))) {
            return null;
        }
        String pointer = title == null ? null : findings.related(Related.READ_ALSO, title, null);
        return new Cut(start - 1, close + 1, "read-also", found.phrase().rule(), pointer, 0.95);
    }

    private static int titleEnd(Line line, int lead) {
        int end = ReadAlsoLead.titleEnd(line, lead);
        if (end >= 0) {
            return end;
        }
        boolean endsBlock = line.length() - lead <= LONGEST_TITLE
                && !line.text().endsWith(".")
                && !Sentences.breaksInside(line.text(), lead, line.length());
        return endsBlock ? line.length() : -1;
    }
}
