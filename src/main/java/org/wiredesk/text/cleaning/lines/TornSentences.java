package org.wiredesk.text.cleaning.lines;

import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.lines.Lines.Span;

/**
 * Recognises sentences that were torn apart over lines, as where the links in them were put on lines of their own: a
 * line without an end, and a long one behind it that begins with a small word. Texts that mostly begin so are left
 * alone, and so are pages, whose bars and comments may be written small.
 */
final class TornSentences {
    private static final int LONG = 40;
    private static final String ENDS = ".!?…:;»”\"')]।。";

    private final String text;
    private final List<Span> spans;
    private final boolean torn;

    private TornSentences(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
        this.torn = isTorn();
    }

    static TornSentences of(String text, List<Span> spans) {
        return new TornSentences(text, spans);
    }

    /** Whether a line and the next one are parts of one sentence. */
    boolean joins(int line) {
        return torn && goesOn(line);
    }

    private boolean isTorn() {
        int pairs = 0;
        int small = 0;
        int all = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).length() >= LONG) {
                all++;
                small += beginsSmall(i) ? 1 : 0;
            }
            pairs += i + 1 < spans.size() && goesOn(i) ? 1 : 0;
        }
        return pairs > 0 && small * 2 <= all && spans.stream().noneMatch(this::isLabel);
    }

    private boolean isLabel(Span span) {
        return Labels.is(text.substring(span.start(), span.end()));
    }

    /** Whether the next line begins small without a blank before it and is long, or a long one that goes on with it is. */
    private boolean goesOn(int line) {
        if (!follows(line)) {
            return false;
        }
        int next = line + 1;
        return spans.get(next).length() >= LONG
                || (next + 1 < spans.size()
                        && follows(next)
                        && spans.get(next + 1).length() >= LONG);
    }

    private boolean follows(int line) {
        return !spans.get(line + 1).blankBefore()
                && beginsSmall(line + 1)
                && ENDS.indexOf(text.charAt(spans.get(line).end() - 1)) < 0
                && !hasLead(spans.get(line))
                && !ListMarkers.startsItem(text, spans.get(line + 1).start());
    }

    /** Whether a line begins with some words and a colon, as "Watch:" and titles do. */
    private boolean hasLead(Span span) {
        int colon = text.indexOf(':', span.start());
        return colon >= 0 && colon < Math.min(span.end(), span.start() + LONG);
    }

    /** Whether a line begins with a word in small letters; an address is none, nor a word with capitals inside. */
    private boolean beginsSmall(int line) {
        Span span = spans.get(line);
        if (!Character.isLowerCase(text.charAt(span.start()))) {
            return false;
        }
        for (int i = span.start(); i < span.end() && !MappedText.isSpace(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (!Character.isLowerCase(c) && "'’-,".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
