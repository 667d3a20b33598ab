package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** A photo credit inside a paragraph: in brackets, or as its first or last words. It goes to the media. */
final class CreditInside implements SentenceRule {
    private static final int LONGEST_BRACKET = 120;
    private static final int LONGEST_SENTENCE = 70;

    @Override
    public long kinds() {
        return Kind.CREDIT.bit();
    }

    @Override
    public @Nullable Cut apply(Line line, Found found, int done, Place place, Findings findings) {
        int start = found.start();
        String text = line.text();
        if (!Sentences.startsAt(text, start)) {
            return null;
        }
        boolean bracket = start > done && line.is(start - 1, "([");
        int name = PhotoCredit.nameStart(line, found, bracket);
        if (name < 0) {
            return null;
        }
        int end;
        if (bracket) {
            end = text.indexOf(text.charAt(start - 1) == '(' ? ')' : ']', name);
            if (end < 0 || end - start > LONGEST_BRACKET) {
                return null;
            }
        } else {
            end = sentence(line, start, name);
            if (end < 0) {
                return null;
            }
        }
        String words = line.trimmed(name, end);
        if (words == null) {
            return null;
        }
        String credit = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        String pointer = findings.media(new Media("picture", null, credit)) + "/credit";
        return new Cut(
                bracket ? start - 1 : start,
                bracket ? end + 1 : end,
                "photo-credit",
                found.phrase().rule(),
                pointer,
                bracket ? 0.95 : 0.85);
    }

    /** The end of a credit that is a whole sentence at an end of the block and holds names only; -1 for any other. */
    private static int sentence(Line line, int start, int name) {
        String text = line.text();
        int end = Sentences.end(text, name, text.length());
        boolean first = start == line.firstWord();
        boolean last = line.skipSpaces(end) == text.length();
        if (end - start > LONGEST_SENTENCE || first == last || line.is(start - 1, "\"“«")) {
            return -1;
        }
        for (int i = name; i < end; i++) {
            boolean wordStart = Character.isLetter(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1));
            if (wordStart
                    && Character.isLowerCase(text.charAt(i))
                    && line.find(Kind.PARTICLE, i) == null
                    && Urls.domainEnd(text, i) < 0) {
                return -1;
            }
        }
        return end;
    }
}
