package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Related;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** "Read the original article here" as the last sentence of a paragraph. */
final class OriginalInside implements SentenceRule {
    private static final int LONGEST = 120;

    @Override
    public long kinds() {
        return Kind.ORIGINAL.bit();
    }

    @Override
    public @Nullable Cut apply(Line line, Found found, int done, Place place, Findings findings) {
        int start = found.start();
        boolean last = place.fromEnd() <= 2
                && line.length() - start <= LONGEST
                && Sentences.startsAt(line.text(), start)
                && Sentences.end(line.text(), found.end(), line.length()) == line.length();
        if (!last || Sentences.isQuoted(line.text(), start)) {
            return null;
        }
        String pointer =
                findings.related(Related.ORIGINAL, null, Urls.find(line.text().substring(start)));
        return new Cut(start, line.length(), "original-link", found.phrase().rule(), pointer, 0.9);
    }
}
