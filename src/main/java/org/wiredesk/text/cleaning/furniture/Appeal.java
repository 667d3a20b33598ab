package org.wiredesk.text.cleaning.furniture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * A sentence inside a paragraph that asks readers to follow, to join or to sign up, and names where; and the words that
 * part a paragraph around an advertisement.
 */
final class Appeal implements SentenceRule {
    private static final int LONGEST = 250;
    private static final int SHORTEST_ADVERT = 18;

    @Override
    public long kinds() {
        return Kind.NEWSLETTER.bit() | Kind.ADVERT.bit();
    }

    @Override
    public @Nullable Cut apply(Line line, Found found, int done, Place place, Findings findings) {
        String text = line.text();
        int start = found.start();
        if (Sentences.isQuoted(text, start)
                || !Sentences.startsAt(text, start)
                || Character.isLowerCase(text.charAt(start))) {
            return null;
        }
        String rule = found.phrase().kind().name().toLowerCase(Locale.ROOT) + "."
                + found.phrase().language();
        int end = Sentences.end(text, found.end(), text.length());
        if (found.is(Kind.ADVERT)) {
            int next = line.skipSpaces(found.end());
            boolean marked = line.is(next, ".!:");
            boolean parts = marked
                    || next == text.length()
                    || Character.isUpperCase(text.charAt(next))
                    || line.is(next, "\"“«");
            boolean open = found.phrase().open();
            boolean clear =
                    found.phrase().folded().length() >= SHORTEST_ADVERT && (open ? end - start <= LONGEST : parts);
            return clear
                    ? new Cut(start, open ? end : marked ? next + 1 : found.end(), "boilerplate", rule, null, 0.9)
                    : null;
        }
        boolean asks = found.phrase().open()
                && end - start <= LONGEST
                && Lexicon.standard().contains(Kind.CHANNEL, text, start, end);
        return asks ? new Cut(start, end, "boilerplate", rule, null, 0.85) : null;
    }
}
