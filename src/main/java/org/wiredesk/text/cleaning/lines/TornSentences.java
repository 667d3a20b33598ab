package org.wiredesk.text.cleaning.lines;

import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.lines.Lines.Span;

/**
 * Recognises sentences that were torn apart over lines, as where the links in them were put on lines of their own: a
 * line without an end, and a long one behind it that begins with a small word. Texts that mostly begin so are left
 * alone, and so are pages, whose bars and comments may be written small. Where a program's source was wrapped and indented
 * so, a deeply indented line goes on with an open one whatever it begins with.
 */
final class TornSentences {
    private static final int LONG = 40;
    /** Blanks before a line, as in the source of a page; paragraphs are indented less. */
    private static final int DEEP = 8;
    /** An apostrophe and the ending behind it. */
    private static final int LONGEST_ENDING = 8;

    private static final String ENDS = ".!?…:;»”\"')]।。";

    private final String text;
    private final List<Span> spans;
    private final boolean torn;
    private final boolean[] joined;

    private TornSentences(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
        this.torn = isTorn();
        this.joined = new boolean[spans.size()];
        boolean indented = isIndented();
        for (int i = 0; i + 1 < joined.length; i++) {
            joined[i] = (torn && goesOn(i)) || (indented && goesOnIndented(i));
        }
    }

    static TornSentences of(String text, List<Span> spans) {
        return new TornSentences(text, spans);
    }

    /** Whether a line and the next one are parts of one sentence. */
    boolean joins(int line) {
        return joined[line];
    }

    /**
     * What stands between a line and the next one that it goes on with: nothing before an ending that an apostrophe
     * parts from a name, as Turkish writes it, else a blank.
     */
    String joint(int line) {
        int next = spans.get(line + 1).start();
        int end = next + 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean ending = isApostrophe(next) && end > next + 1 && end - next <= LONGEST_ENDING;
        boolean parted = end == text.length() || !isApostrophe(end);
        return ending && parted && Character.isUpperCase(text.charAt(lastWord(line))) ? "" : " ";
    }

    private int lastWord(int line) {
        int start = spans.get(line).end() - 1;
        while (start > spans.get(line).start() && !MappedText.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isApostrophe(int at) {
        return "'’".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a sentence goes on small on a deeply indented line, in a text that is no page. */
    private boolean isIndented() {
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (isDeep(i + 1) && hasNoEnd(i) && beginsOn(i + 1)) {
                return spans.stream().noneMatch(this::isLabel);
            }
        }
        return false;
    }

    /** A short line that stands alone may be a heading: it goes on only where that is plain to see. */
    private boolean goesOnIndented(int line) {
        boolean open = spans.get(line).length() >= LONG
                || text.charAt(spans.get(line).end() - 1) == ','
                || (line > 0 && joined[line - 1])
                || beginsOn(line + 1)
                || (line + 2 < joined.length && isDeep(line + 2) && hasNoEnd(line + 1) && beginsOn(line + 2));
        return open && isDeep(line + 1) && hasNoEnd(line);
    }

    /** Whether a line begins with a small letter, behind an apostrophe or not. */
    private boolean beginsOn(int line) {
        int start = spans.get(line).start();
        int letter = isApostrophe(start) ? start + 1 : start;
        return letter < text.length() && Character.isLowerCase(text.charAt(letter));
    }

    private boolean isDeep(int line) {
        int start = spans.get(line).start();
        int blanks = start;
        while (blanks > 0 && text.charAt(blanks - 1) == ' ') {
            blanks--;
        }
        return start - blanks >= DEEP;
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
        return beginsSmall(line + 1) && hasNoEnd(line);
    }

    private boolean hasNoEnd(int line) {
        return !spans.get(line + 1).blankBefore()
                && (ENDS.indexOf(text.charAt(spans.get(line).end() - 1)) < 0 || opensQuotation(line))
                && !hasLead(spans.get(line))
                && !ListMarkers.startsItem(text, spans.get(line + 1).start());
    }

    private boolean opensQuotation(int line) {
        int last = spans.get(line).end() - 1;
        return text.charAt(last) == '"' && last > 0 && MappedText.isSpace(text.charAt(last - 1));
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
