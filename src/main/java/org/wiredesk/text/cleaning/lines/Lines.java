package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.repair.Whitespace;

/** Cuts plain text into blocks. Stateless. */
public final class Lines {
    private Lines() {}

    /** One paragraph per line, or per run of lines that were wrapped or torn apart; blank lines fall between. */
    public static List<Piece> split(MappedText text, WorkBudget budget) {
        budget.spend(2L * text.length());
        List<Span> spans = DrawnRules.cut(text.text(), spans(text.text()));
        HardWrap wrap = HardWrap.of(text.text(), spans);
        TornSentences torn = TornSentences.of(text.text(), spans);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < spans.size()) {
            int last = i;
            while (last + 1 < spans.size() && (wrap.joins(last) || torn.joins(last))) {
                last++;
            }
            pieces.add(Piece.Kept.paragraph(joined(text, spans, torn, i, last)));
            i = last + 1;
        }
        return pieces;
    }

    /** List markers among the pieces, taken out. */
    public static List<Piece> takeMarkers(List<Piece> pieces) {
        return ListMarkers.take(pieces, true);
    }

    /**
     * Bullets among the pieces of a page, taken out. Its numbers stay: a page marks its lists up, and numbers that it types
     * are text that headings are known by and that other places refer to.
     */
    public static List<Piece> takeBullets(List<Piece> pieces) {
        return ListMarkers.take(pieces, false);
    }

    /** Short lines before paragraphs become headings. */
    public static List<Piece> markHeadings(List<Piece> pieces) {
        return Headings.mark(pieces);
    }

    private static MappedText joined(MappedText text, List<Span> spans, TornSentences torn, int first, int last) {
        int start = spans.get(first).start();
        MappedText part = text.slice(start, spans.get(last).end());
        if (first < last) {
            MappedText.Editor editor = part.edit();
            for (int i = first; i < last; i++) {
                editor.replace(
                        spans.get(i).end() - start, spans.get(i + 1).start() - start, torn.joint(i), "line-wrap");
            }
            part = editor.done();
        }
        boolean even = first == last && spans.get(first).even();
        return even ? part : Whitespace.even(part, false);
    }

    /**
     * A line without white space at its ends.
     *
     * @param blankBefore whether a blank line stands before it
     * @param even        whether no white space in it wants evening: single blanks, typographic ones among them
     */
    record Span(int start, int end, boolean blankBefore, boolean even) {
        int length() {
            return end - start;
        }
    }

    private static List<Span> spans(String s) {
        List<Span> spans = new ArrayList<>();
        char[] chars = s.toCharArray();
        boolean blank = false;
        int i = 0;
        while (i < chars.length) {
            int lineEnd = i;
            int last = 0;
            int uneven = 0;
            while (lineEnd < chars.length && Whitespace.kind(chars[lineEnd]) != Whitespace.LINE_END) {
                int kind = Whitespace.kind(chars[lineEnd]);
                uneven |= kind & (last | Whitespace.ODD);
                last = kind & Whitespace.SPACE;
                lineEnd++;
            }
            int start = i;
            int end = lineEnd;
            while (start < end && MappedText.isSpace(chars[start])) {
                start++;
            }
            while (end > start && MappedText.isSpace(chars[end - 1])) {
                end--;
            }
            if (start < end) {
                spans.add(new Span(start, end, blank, uneven == 0));
            }
            blank = start == end;
            boolean crlf = lineEnd + 1 < chars.length && chars[lineEnd] == '\r' && chars[lineEnd + 1] == '\n';
            i = lineEnd + (crlf ? 2 : 1);
        }
        return spans;
    }
}
