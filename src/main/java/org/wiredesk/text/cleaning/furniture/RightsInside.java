package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** A rights notice as a sentence of a paragraph, with its label before it and the sentences that go on with it. */
final class RightsInside implements SentenceRule {
    private static final int LONGEST = 500;
    private static final int LONGEST_LABEL = 25;

    @Override
    public long kinds() {
        return RightsNotice.KINDS;
    }

    @Override
    public @Nullable Cut apply(Line line, Found found, int done, Place place, Findings findings) {
        String text = line.text();
        int start = found.start();
        if (Sentences.isQuoted(text, start)
                || !Sentences.startsAt(text, start)
                || RightsNotice.notice(line, start) == null) {
            return null;
        }
        start = Math.max(done, withLabel(line, start));
        int end = end(line, start, found.end());
        if (end - start > LONGEST) {
            return null;
        }
        String pointer = findings.usageTerms(text.substring(start, end).strip());
        return new Cut(start, end, "rights-notice", found.phrase().rule(), pointer, 0.95);
    }

    /** Where a notice ends whose opening phrase ends at an offset: behind all sentences that go on with it. */
    static int end(Line line, int start, int from) {
        String text = line.text();
        Lexicon lexicon = Lexicon.standard();
        int end = Sentences.end(text, from, text.length());
        while (end < text.length()) {
            int next = Sentences.end(text, line.skipSpaces(end), text.length());
            boolean goesOn = next - start <= LONGEST
                    && (lexicon.contains(Kind.RIGHTS_WORD, text, end, next)
                            || lexicon.contains(Kind.RIGHTS, text, end, next));
            if (!goesOn) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Where a label like "NB :" begins that stands right before an offset; the offset itself when there is none. */
    private static int withLabel(Line line, int start) {
        String text = line.text();
        for (int i = start - 1; i >= Math.max(0, start - LONGEST_LABEL); i--) {
            boolean wordStart = i == 0 || MappedText.isSpace(text.charAt(i - 1));
            Found label = wordStart ? line.find(Kind.NOTE, i) : null;
            if (label != null && label.end() < start && line.firstWord(label.end()) == start) {
                return i;
            }
        }
        return start;
    }
}
