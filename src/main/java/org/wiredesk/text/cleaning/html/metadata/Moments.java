package org.wiredesk.text.cleaning.html.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Timestamps;

/** Reads the moments that pages declare: ISO 8601 and its neighbourhood, RFC 1123, epochs, and dates as they are printed. */
final class Moments {
    private static final Pattern ZONE =
            Pattern.compile("(?:[T ]|\\d{2}:)\\d{2}:\\d{2}(?:\\.\\d{1,9})?\\s?([+-])(\\d{2}):?(\\d{2})?$");
    private static final Pattern UTC = Pattern.compile("\\d\\s?(?:Z|UTC|GMT)$");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern T = Pattern.compile("(?<=\\d)T(?=\\d)");
    private static final int SECONDS_DIGITS = 10;

    private Moments() {}

    /** The moment; null for what names none. */
    static @Nullable Moment parse(@Nullable String value, boolean monthFirst) {
        if (value == null || value.length() > 100) {
            return null;
        }
        String text = value.strip();
        Moment written = rfc3339(text);
        if (written != null) {
            return written;
        }
        String plain = Timestamps.toRfc3339(text);
        if (plain != null) {
            OffsetDateTime moment = OffsetDateTime.parse(plain);
            return new Moment(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
        }
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            OffsetDateTime moment = (text.length() == SECONDS_DIGITS
                            ? Instant.ofEpochSecond(number)
                            : Instant.ofEpochMilli(number))
                    .atOffset(ZoneOffset.UTC);
            return new Moment(moment.toLocalDate(), moment.toLocalTime(), ZoneOffset.UTC);
        }
        List<PrintedDate> dates = DateText.find(T.matcher(text).replaceAll(" "), monthFirst);
        if (dates.isEmpty()) {
            return null;
        }
        Moment moment = dates.get(0).moment();
        return moment.time() == null ? moment : new Moment(moment.day(), moment.time(), zone(text));
    }

    /** The moment in a text that is {@code 2024-05-06T07:08:09+01:00} or the like; null for any other, right or wrong. */
    private static @Nullable Moment rfc3339(String text) {
        boolean utc = text.length() == "2024-05-06T07:08:09Z".length();
        boolean fits = utc || text.length() == "2024-05-06T07:08:09+01:00".length();
        if (!fits || !hasForm(text, utc ? "0000-00-00T00:00:00Z" : "0000-00-00T00:00:00+00:00")) {
            return null;
        }
        try {
            int offset = utc ? 0 : 60 * (60 * figures(text, 20) + figures(text, 23));
            return new Moment(
                    LocalDate.of(100 * figures(text, 0) + figures(text, 2), figures(text, 5), figures(text, 8)),
                    LocalTime.of(figures(text, 11), figures(text, 14), figures(text, 17)),
                    ZoneOffset.ofTotalSeconds(!utc && text.charAt(19) == '-' ? -offset : offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a text has the signs of a form and figures where the form has zeros; a minus may stand for the plus. */
    private static boolean hasForm(String text, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            char wanted = form.charAt(i);
            boolean fits = wanted == '0' ? c >= '0' && c <= '9' : c == wanted || (wanted == '+' && c == '-');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The number that two figures make. */
    private static int figures(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    private static @Nullable ZoneOffset zone(String text) {
        if (UTC.matcher(text).find()) {
            return ZoneOffset.UTC;
        }
        Matcher zone = ZONE.matcher(text);
        if (!zone.find()) {
            return null;
        }
        int minutes = zone.group(3) == null ? 0 : Integer.parseInt(zone.group(3));
        int total = Integer.parseInt(zone.group(2)) * 60 + minutes;
        try {
            return ZoneOffset.ofTotalSeconds((zone.group(1).equals("-") ? -total : total) * 60);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
