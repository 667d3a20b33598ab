package org.wiredesk.text.cleaning.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.metadata.DateTokens.Token;

/** Finds dates with day, month and year in text, in the languages of {@link MonthNames} and in figures. */
final class DateText {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_GAP = 4;

    private final DateTokens tokens;
    private final boolean monthFirst;

    private DateText(String line, boolean monthFirst) {
        this.tokens = new DateTokens(line);
        this.monthFirst = monthFirst;
    }

    /**
     * The dates in a line, in order.
     *
     * @param monthFirst whether 2/1/2020 is the first of February
     */
    static List<PrintedDate> find(String line, boolean monthFirst) {
        if (!mayHoldDate(line)) {
            return List.of();
        }
        DateText text = new DateText(line, monthFirst);
        List<PrintedDate> dates = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < text.tokens.size(); i++) {
            Match match = text.at(i);
            if (match != null) {
                ClockTime time = ClockTime.near(text.tokens, i, match.last());
                int start = text.tokens.get(i).start();
                int end = text.tokens.get(match.last()).end();
                time = time == null || time.start() < done ? null : time;
                boolean follows = time != null && time.end() > end;
                dates.add(new PrintedDate(
                        new Moment(match.day(), time == null ? null : time.time(), null),
                        time == null ? start : Math.min(start, time.start()),
                        follows ? time.end() : end));
                done = dates.get(dates.size() - 1).end();
                i = match.last();
            }
        }
        return dates;
    }

    /** Whether a line has the figures of a date: a year and another number, or three numbers. */
    private static boolean mayHoldDate(String line) {
        int numbers = 0;
        boolean year = false;
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isDigit(line.charAt(i))) {
                continue;
            }
            int start = i;
            while (i < line.length() && Character.isDigit(line.charAt(i))) {
                i++;
            }
            numbers++;
            year |= i - start == 4;
        }
        return numbers > 2 || (year && numbers > 1);
    }

    static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private record Match(LocalDate day, int last) {}

    private @Nullable Match at(int i) {
        Token first = tokens.get(i);
        if (!first.isNumber()) {
            int length = monthLength(i);
            return length > 0 ? monthFirst(i, length) : null;
        }
        if (first.digits() == 4) {
            Match figures = figures(i);
            return figures != null ? figures : yearFirst(i);
        }
        Match named = first.digits() <= 2 ? dayFirst(i) : null;
        return named != null ? named : figures(i);
    }

    /** 5 December 2023, 5. Dezember 2023, 5 de diciembre de 2023, 1er janvier 2020, 5-Dec-2023. */
    private @Nullable Match dayFirst(int i) {
        int month = skip(i + 1, "st", "nd", "rd", "th", "er", "de", "of", "re", "eme", "e", "a", "o", "do", "den");
        int length = gapFits(i) ? monthLength(month) : 0;
        if (length == 0) {
            return null;
        }
        int year = skip(month + length, "de", "del", "of", "r", "roku");
        return match(tokens.get(i).number(), month(month), year);
    }

    /** December 5, 2023; Dec 5th 2023. */
    private @Nullable Match monthFirst(int i, int length) {
        int day = i + length;
        if (!tokens.isNumber(day) || tokens.get(day).digits() > 2 || !gapFits(day - 1)) {
            return null;
        }
        return match(tokens.get(day).number(), month(i), skip(day + 1, "st", "nd", "rd", "th"));
    }

    /** 2023 Dec 5, 2023年12月5日, 2023. december 5. */
    private @Nullable Match yearFirst(int i) {
        boolean ideographs = tokens.isWord(i + 1, "年", "년") && tokens.isWord(i + 3, "月", "월");
        if (ideographs && tokens.isNumber(i + 2) && tokens.isNumber(i + 4)) {
            return match(tokens.get(i + 4).number(), tokens.get(i + 2).number(), i, i + 4);
        }
        int length = monthLength(i + 1);
        int day = i + 1 + length;
        return length > 0 && tokens.isNumber(day) && gapFits(i) && gapFits(day - 1)
                ? match(tokens.get(day).number(), month(i + 1), i, day)
                : null;
    }

    /** 2023-12-05, 5.12.2023, 12/5/2023, 5.12.23. */
    private @Nullable Match figures(int i) {
        if (!tokens.isNumber(i + 1) || !tokens.isNumber(i + 2)) {
            return null;
        }
        String separator = tokens.between(i).strip();
        boolean fits = separator.length() == 1
                && "-/.".contains(separator)
                && tokens.between(i + 1).strip().equals(separator);
        boolean spaced = tokens.get(i).digits() == 4
                && tokens.between(i).equals(" ")
                && tokens.between(i + 1).equals(" ");
        Token a = tokens.get(i);
        Token b = tokens.get(i + 1);
        Token c = tokens.get(i + 2);
        if ((!fits && !spaced) || b.digits() > 2) {
            return null;
        }
        if (a.digits() == 4) {
            return c.digits() > 2 ? null : match(c.number(), b.number(), i, i + 2);
        }
        boolean shortYear = c.digits() == 2 && !separator.equals("-");
        if (a.digits() > 2 || (c.digits() != 4 && !shortYear)) {
            return null;
        }
        boolean swap = (separator.equals("/") && monthFirst && a.number() <= 12) || b.number() > 12;
        int year = shortYear ? 2000 + c.number() : c.number();
        return match(swap ? b.number() : a.number(), swap ? a.number() : b.number(), year, i + 2, true);
    }

    private @Nullable Match match(int day, int month, int yearToken) {
        return tokens.isNumber(yearToken) && tokens.get(yearToken).digits() == 4
                ? match(day, month, yearToken, yearToken)
                : null;
    }

    private @Nullable Match match(int day, int month, int yearToken, int last) {
        return match(day, month, tokens.get(yearToken).number(), last, true);
    }

    private static @Nullable Match match(int day, int month, int year, int last, boolean checked) {
        if (!checked || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return null;
        }
        try {
            return new Match(LocalDate.of(year, month, day), last);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** How many tokens the name of a month takes that begins at a token; 0 when there is none. */
    private int monthLength(int i) {
        if (i >= tokens.size() || tokens.get(i).isNumber()) {
            return 0;
        }
        if (i + 1 < tokens.size() && MonthNames.number(twoWords(i)) > 0) {
            return 2;
        }
        return MonthNames.number(tokens.get(i).word()) > 0 ? 1 : 0;
    }

    private int month(int i) {
        int two = i + 1 < tokens.size() ? MonthNames.number(twoWords(i)) : 0;
        return two > 0 ? two : MonthNames.number(tokens.get(i).word());
    }

    private String twoWords(int i) {
        return tokens.get(i).word() + " " + tokens.get(i + 1).word();
    }

    private int skip(int i, String... words) {
        return tokens.isWord(i, words) ? i + 1 : i;
    }

    /** Whether what stands between two tokens is short enough for one date. */
    private boolean gapFits(int i) {
        return tokens.between(i).length() <= LONGEST_GAP;
    }
}
