package org.wiredesk.text.cleaning.lines;

import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.lines.Lines.Span;

/**
 * Recognises text that was wrapped at a fixed width: no line is long, and nearly every line that does not end a sentence
 * ends where the next word would have gone over the width.
 */
final class HardWrap {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 140;
    private static final int FEWEST_PAIRS = 4;

    private final String text;
    private final List<Span> spans;
    private final boolean wrapped;
    private int width;

    private HardWrap(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
        this.wrapped = isWrapped();
    }

    static HardWrap of(String text, List<Span> spans) {
        return new HardWrap(text, spans);
    }

    /** Whether a line and the next one are parts of one paragraph. */
    boolean joins(int line) {
        return wrapped
                && isPair(line)
                && isFull(line)
                && !ListMarkers.startsItem(text, spans.get(line + 1).start());
    }

    private boolean isWrapped() {
        int pairs = 0;
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (isPair(i)) {
                pairs++;
                width = Math.max(width, spans.get(i).length());
            }
        }
        if (pairs < FEWEST_PAIRS || width < NARROWEST || width > WIDEST) {
            return false;
        }
        int broken = 0;
        int full = 0;
        int small = 0;
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (isPair(i) && !endsSentence(i)) {
                broken++;
                full += isFull(i) ? 1 : 0;
                small += Character.isUpperCase(text.codePointAt(spans.get(i + 1).start())) ? 0 : 1;
            }
        }
        return broken * 3 >= pairs && full * 10 >= broken * 8 && small * 2 >= broken;
    }

    private boolean isPair(int line) {
        return !spans.get(line + 1).blankBefore();
    }

    /** Whether the next line's first word would not have fitted any more. */
    private boolean isFull(int line) {
        Span next = spans.get(line + 1);
        int wordEnd = next.start();
        while (wordEnd < next.end() && !MappedText.isSpace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return spans.get(line).length() + 1 + (wordEnd - next.start()) > width;
    }

    private boolean endsSentence(int line) {
        return ".!?…:»”\"".indexOf(text.charAt(spans.get(line).end() - 1)) >= 0;
    }
}
