package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Words;
import org.wiredesk.text.Edit;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;
import org.wiredesk.text.cleaning.repair.Whitespace;

/** A kept block as the rules look at it. Not thread-safe. */
final class Line {
    private static final String LEADING_MARKS = "*|>•→►▶";
    private static final String CLOSING_MARKS = ".,;:!?…)]";

    private final Piece.Kept block;
    private final String text;
    private final Scan scan;
    private @Nullable Boolean bar;
    private int firstWord = -1;

    Line(Piece.Kept block) {
        this.block = block;
        this.text = block.text().text();
        this.scan = Scan.of(text);
    }

    private Line(Piece.Kept block, Scan scan) {
        this.block = block;
        this.text = block.text().text();
        this.scan = scan;
    }

    /** What was seen, for a block of the same text and another type. */
    Line of(Piece.Kept other) {
        return new Line(other, scan);
    }

    String text() {
        return text;
    }

    Piece.Kept block() {
        return block;
    }

    int length() {
        return text.length();
    }

    int words() {
        return Words.count(text);
    }

    /** The phrases inside, by their start. */
    List<Found> found() {
        return scan.found();
    }

    /** The bits of the kinds of phrases inside. */
    long kinds() {
        return scan.kinds();
    }

    /** Whether a sign of {@link Scan} occurs. */
    boolean has(int sign) {
        return (scan.signs() & sign) != 0;
    }

    /** Whether the whole line is nothing but words of share bars, comment boxes, navigation and the like. */
    boolean isBar() {
        Boolean known = bar;
        if (known == null) {
            known = Boilerplate.isBar(this);
            bar = known;
        }
        return known;
    }

    /** The longest phrase of a kind that stands at an offset; null when none does. */
    @Nullable
    Found find(Kind kind, int at) {
        return Lexicon.standard().find(kind, text, at);
    }

    /** Where the first letter, digit or copyright sign stands; the length when there is none. */
    int firstWord() {
        if (firstWord < 0) {
            firstWord = firstWord(0);
        }
        return firstWord;
    }

    /** Where the first letter, digit or copyright sign from an offset on stands; the length when there is none. */
    int firstWord(int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '©') {
            i++;
        }
        return i;
    }

    /** The offset of the first character from {@code from} on that is no space. */
    int skipSpaces(int from) {
        int i = from;
        while (i < text.length() && MappedText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean is(int at, String oneOf) {
        return at >= 0 && at < text.length() && oneOf.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the text ends as sentences do. */
    boolean endsSentence() {
        return Sentences.endsWhole(text);
    }

    /** The stretch without white space, brackets left open and separators at its ends; null when nothing is left. */
    @Nullable
    String trimmed(int from, int to) {
        String part = text.substring(from, to).strip();
        int end = part.length();
        if (end > 0 && part.charAt(end - 1) == ')' && part.indexOf('(') < 0) {
            end--;
        }
        int start = 0;
        while (start < end && (":>|–—-".indexOf(part.charAt(start)) >= 0 || MappedText.isSpace(part.charAt(start)))) {
            start++;
        }
        String result = part.substring(start, end).strip();
        return result.isEmpty() ? null : result;
    }

    Piece removed(String category, String rule, @Nullable String movedTo, double confidence) {
        return block.removed(category, rule, movedTo, confidence);
    }

    /** The block without a stretch and the white space around it; removed as a whole when nothing else is there. */
    Piece without(int from, int to, String category, String rule, @Nullable String movedTo, double confidence) {
        return without(List.of(new Cut(from, to, category, rule, movedTo, confidence)));
    }

    private boolean endsSentenceBefore(int at) {
        int i = at;
        while (i > 0 && MappedText.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return is(i - 1, ".!?…");
    }

    /** Where a mark begins that stands before an offset and leads over to what is there. */
    private int beforeMark(int at, int done) {
        int i = at;
        while (i > done && MappedText.isSpace(text.charAt(i - 1))) {
            i--;
        }
        boolean mark = i > done && is(i - 1, LEADING_MARKS);
        return mark && (i - 1 == done || MappedText.isSpace(text.charAt(i - 2))) ? i - 1 : at;
    }

    /** The block without some stretches, front to back and disjoint, and the white space around each. */
    Piece without(List<Cut> cuts) {
        MappedText.Editor editor = block.text().edit();
        int done = 0;
        for (Cut cut : cuts) {
            int end = skipSpaces(cut.to());
            int start = beforeMark(cut.from(), done);
            // Behind the text, and before a mark that belongs to the word before, no space may stay.
            if (end == text.length() || is(end, CLOSING_MARKS)) {
                while (start > done && MappedText.isSpace(text.charAt(start - 1))) {
                    start--;
                }
            }
            if (start > 0 && is(end, ".") && endsSentenceBefore(start)) {
                // "end. (bracket). Next": the point belonged to the bracket.
                end = skipSpaces(end + 1);
                start = end == text.length() ? start : cut.from();
            }
            if (start == 0 && end == text.length()) {
                return removed(cut.category(), cut.rule(), cut.movedTo(), cut.confidence());
            }
            editor.remove(start, end, cut.rule(), new Edit.Cut(cut.category(), cut.movedTo(), cut.confidence()));
            done = end;
        }
        MappedText left = editor.done();
        if (left.text().isBlank()) {
            Cut last = cuts.get(cuts.size() - 1);
            return removed(last.category(), last.rule(), last.movedTo(), last.confidence());
        }
        return block.withText(Whitespace.even(left, true));
    }
}
