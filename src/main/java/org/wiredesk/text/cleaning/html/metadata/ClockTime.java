package org.wiredesk.text.cleaning.html.metadata;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.metadata.DateTokens.Token;

/**
 * A time of day that stands beside a date.
 *
 * @param start where it begins in the line
 * @param end   where it ends in the line
 */
record ClockTime(LocalTime time, int start, int end) {
    /** How many tokens may stand between date and time: weekdays, zones and small words. */
    private static final int REACH = 4;

    /** The time that follows the date in tokens {@code first} to {@code last}, else the one before it; null if none. */
    static @Nullable ClockTime near(DateTokens tokens, int first, int last) {
        for (int i = last + 1; i < tokens.size() && i <= last + REACH; i++) {
            ClockTime time = at(tokens, i);
            if (time != null) {
                return time;
            }
        }
        for (int i = first - 2; i >= 0 && i >= first - 2 - REACH; i--) {
            ClockTime time = at(tokens, i);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static @Nullable ClockTime at(DateTokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.get(i).digits() > 2) {
            return null;
        }
        int hour = tokens.get(i).number();
        boolean lettered = tokens.isWord(i + 1, "h", "u") && tokens.isNumber(i + 2);
        int minute = lettered ? i + 2 : i + 1;
        if (!tokens.isNumber(minute) || tokens.get(minute).digits() != 2) {
            return null;
        }
        String gap = tokens.between(i).strip();
        Token after = minute + 1 < tokens.size() ? tokens.get(minute + 1) : null;
        boolean colon = gap.equals(":") || lettered;
        boolean seconds =
                colon && tokens.isNumber(minute + 1) && tokens.between(minute).equals(":");
        int half = seconds ? minute + 2 : minute + 1;
        boolean pm = tokens.isWord(half, "pm") || (tokens.isWord(half, "p") && tokens.isWord(half + 1, "m"));
        boolean am = tokens.isWord(half, "am") || (tokens.isWord(half, "a") && tokens.isWord(half + 1, "m"));
        boolean dotted = gap.equals(".") && (am || pm || tokens.isWord(half, "uhr"));
        if ((!colon && !dotted) || hour > 23 || tokens.get(minute).number() > 59) {
            return null;
        }
        int hours = pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
        int second = seconds && after != null ? Math.min(59, after.number()) : 0;
        int lastToken = am || pm ? (tokens.get(half).word().length() == 1 ? half + 1 : half) : half - 1;
        return new ClockTime(
                LocalTime.of(hours, tokens.get(minute).number(), second),
                tokens.get(i).start(),
                tokens.get(lastToken).end());
    }
}
