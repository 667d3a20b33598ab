package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/**
 * What stands under a story: "AFP", "(abc/dpa)", "with Reuters", "ab/cd/ef", initials; as a line near an end of the
 * article or as its last words.
 */
final class SignOff implements LineRule {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_TAIL = 40;
    private static final int LONGEST_BRACKET = 150;
    private static final int MOST_CODE_LETTERS = 4;
    private static final String MARKS = ".!?…»\"”)";

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (line.length() <= LONGEST_LINE && !place.isOnly()) {
            Piece removed = wholeLine(line, place, findings);
            if (removed != null) {
                return removed;
            }
        }
        return place.fromEnd() == 0 && line.length() > LONGEST_TAIL ? tail(line, findings) : null;
    }

    private static @Nullable Piece wholeLine(Line line, Place place, Findings findings) {
        boolean end = place.fromEnd() <= 3;
        if (!end && place.index() > 1) {
            return null;
        }
        if (end && isInitials(line.text())) {
            return line.removed("byline", "initials", findings.by(line.text()), 0.8);
        }
        Credits credits = Credits.of(line.text(), 0, line.length(), line.is(0, "(["));
        if (credits == null || (credits.dated() && credits.agencies().isEmpty())) {
            return null;
        }
        if (!credits.agencies().isEmpty() && (credits.codes() == 0 || credits.slashed())) {
            return line.removed("source", "agency-line", credits.note(findings), 0.9);
        }
        boolean codes = end && credits.agencies().isEmpty() && credits.codes() >= 2 && credits.slashed();
        return codes ? line.removed("sign-off", "desk-codes", null, 0.8) : null;
    }

    private static @Nullable Piece tail(Line line, Findings findings) {
        String text = line.text();
        int end = text.length();
        while (end > 0 && (".=".indexOf(text.charAt(end - 1)) >= 0 || MappedText.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        int earliest = Math.max(1, text.length() - LONGEST_TAIL);
        boolean closed = end > 0 && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ']');
        int opening = lastOpening(text, Math.min(earliest, end - LONGEST_BRACKET));
        // "(Agency, 2.3.2024=": the closing bracket got lost.
        boolean bracket = closed || (opening >= earliest && text.indexOf(')', opening) < 0);
        int from = bracket ? opening : border(text, end, earliest);
        Credits credits = from < earliest ? null : Credits.of(text, from + 1, closed ? end - 1 : end, bracket);
        if (credits == null) {
            return closed && isDatedBracket(line, from, end)
                    ? line.without(from, text.length(), "sign-off", "dated-bracket", null, 0.85)
                    : null;
        }
        int start = bracket ? from : from + 1;
        if (!credits.agencies().isEmpty()) {
            String rule = bracket ? "agency-bracket" : "agency-tail";
            return line.without(start, text.length(), "source", rule, credits.note(findings), 0.9);
        }
        boolean codes = (credits.codes() >= 2 && credits.slashed()) || isDeskCode(text, from, end, closed);
        boolean dated = closed && credits.dated() && credits.codes() >= 1 && isBehindSentence(text, from);
        return codes || dated ? line.without(start, text.length(), "sign-off", "desk-codes", null, 0.8) : null;
    }

    /** The last opening bracket; -1 when none stands from an offset on. */
    private static int lastOpening(String text, int earliest) {
        int i = text.length() - 1;
        while (i >= earliest && i >= 0 && text.charAt(i) != '(' && text.charAt(i) != '[') {
            i--;
        }
        return i < earliest ? -1 : i;
    }

    /** The last mark before an offset that ends a sentence and has a space or a dash behind it; -1 without one. */
    private static int border(String text, int end, int earliest) {
        for (int i = end - 2; i >= earliest; i--) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                char next = text.charAt(i + 1);
                boolean parted = MappedText.isSpace(next) || "-–—/".indexOf(next) >= 0;
                return parted ? i : -1;
            }
        }
        return -1;
    }

    /** "(names, day.month.year)" behind a finished sentence. */
    private static boolean isDatedBracket(Line line, int open, int close) {
        String text = line.text();
        if (open < 1 || close - open > LONGEST_BRACKET || !isBehindSentence(text, open)) {
            return false;
        }
        int comma = text.lastIndexOf(',', close - 2);
        if (comma <= open || Sentences.breaksInside(text, open + 1, close - 1)) {
            return false;
        }
        DateText date = DateText.at(text, comma + 1);
        return date.end() == close - 1 && date.month() && date.year();
    }

    /** Two to four letters, all small or all capital, in brackets behind a finished sentence: who wrote it. */
    private static boolean isDeskCode(String text, int open, int close, boolean bracket) {
        int letters = close - open - 2;
        boolean code = bracket && letters >= 2 && letters <= MOST_CODE_LETTERS && isBehindSentence(text, open);
        int small = 0;
        int capital = 0;
        for (int i = open + 1; code && i < close - 1; i++) {
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
            capital += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return code && (small == letters || capital == letters);
    }

    private static boolean isBehindSentence(String text, int bracket) {
        int i = bracket - 1;
        while (i > 0 && MappedText.isSpace(text.charAt(i))) {
            i--;
        }
        return i > 0 && MARKS.indexOf(text.charAt(i)) >= 0;
    }

    /** Two to four capitals, each with its point. */
    private static boolean isInitials(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pointed = i + 1 == text.length() || ".-".indexOf(text.charAt(i + 1)) >= 0;
            if (Character.isUpperCase(c) && pointed) {
                capitals++;
            } else if (c != '.' && c != '-') {
                return false;
            }
        }
        return capitals >= 2 && capitals <= 4 && text.indexOf('.') > 0;
    }
}
