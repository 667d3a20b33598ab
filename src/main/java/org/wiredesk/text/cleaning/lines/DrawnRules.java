package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.lines.Lines.Span;

/**
 * Cuts lines at the rules that are drawn inside them, by ten dashes and more, as where the breaks between the letters of
 * readers got lost. Only lines of running text: tables and programs are drawn with such signs, too.
 */
final class DrawnRules {
    private static final String SIGNS = "_-=*~";
    private static final int SHORTEST = 10;
    private static final int PROSE = 80;

    private DrawnRules() {}

    /** The lines, each rule inside one as a line of its own; the same list when there is none. */
    static List<Span> cut(String text, List<Span> spans) {
        if (!mayHold(text)) {
            return spans;
        }
        List<Span> parts = new ArrayList<>();
        for (Span span : spans) {
            if (span.length() < PROSE) {
                parts.add(span);
            } else {
                cut(text, span, parts);
            }
        }
        return parts;
    }

    /** Whether one of the signs stands at any place of which each rule has one: a look at every tenth character. */
    private static boolean mayHold(String text) {
        for (int i = SHORTEST - 1; i < text.length(); i += SHORTEST) {
            char c = text.charAt(i);
            boolean twice = text.charAt(i - 1) == c || (i + 1 < text.length() && text.charAt(i + 1) == c);
            if (twice && SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void cut(String text, Span span, List<Span> parts) {
        int from = span.start();
        int at = from;
        while (at < span.end()) {
            int end = runEnd(text, at, span.end());
            if (end - at >= SHORTEST && isOpen(text, span, at - 1) && isOpen(text, span, end)) {
                add(text, span, from, at, parts);
                add(text, span, at, end, parts);
                from = end;
            }
            at = end;
        }
        add(text, span, from, span.end(), parts);
    }

    /** Where the same sign stops; one further for any other character. */
    private static int runEnd(String text, int from, int limit) {
        int end = from + 1;
        while (end < limit && SIGNS.indexOf(text.charAt(from)) >= 0 && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end;
    }

    /** Whether running text may stand at an offset: white space, a letter or a mark of its end. */
    private static boolean isOpen(String text, Span span, int at) {
        if (at < span.start() || at >= span.end()) {
            return true;
        }
        char c = text.charAt(at);
        return MappedText.isSpace(c) || Character.isLetterOrDigit(c) || ".!?…\"”»)-".indexOf(c) >= 0;
    }

    private static void add(String text, Span span, int from, int to, List<Span> parts) {
        int start = from;
        int end = to;
        while (start < end && MappedText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && MappedText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Span(start, end, span.blankBefore() || start > span.start(), span.even()));
        }
    }
}
