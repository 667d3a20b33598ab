package org.wiredesk.text.cleaning.html.metadata;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A day, with what is known of the time on it.
 *
 * @param day    as the page has it, in its own time zone
 * @param time   null when only the day is known
 * @param offset null when the time zone is not known
 */
record Moment(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    private static final int QUARTER = 900;
    private static final int LARGEST_OFFSET = 14 * 3600;
    private static final int HOUR = 3600;

    /**
     * RFC 3339. A day without a time is its midnight, and a time without a zone is written as UTC: the day is what the page
     * says either way.
     */
    String toRfc3339() {
        LocalTime known = time == null ? LocalTime.MIDNIGHT : time;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(LocalDateTime.of(day, known.withSecond(known.getSecond()))
                .atOffset(offset == null ? ZoneOffset.UTC : offset));
    }

    /**
     * This moment as seen on another day, for pages that declare a moment in UTC and print it in their own time: the same
     * instant with the offset that the printed time shows, else with the nearest one that gives the printed day. Null when
     * no offset does.
     */
    @Nullable
    Moment seenOn(Moment printed) {
        if (day.equals(printed.day())) {
            return this;
        }
        if (offset == null || time == null) {
            return null;
        }
        LocalDateTime utc = LocalDateTime.of(day, time).minusSeconds(offset.getTotalSeconds());
        if (printed.time() != null) {
            long seconds = Duration.between(utc, LocalDateTime.of(printed.day(), printed.time()))
                    .toSeconds();
            long rounded = Math.round(seconds / (double) QUARTER) * QUARTER;
            if (Math.abs(rounded) <= LARGEST_OFFSET && Math.abs(seconds - rounded) <= QUARTER / 3) {
                return at(utc, (int) rounded);
            }
        }
        int step = printed.day().isBefore(day) ? -HOUR : HOUR;
        for (int seconds = offset.getTotalSeconds(); Math.abs(seconds) <= LARGEST_OFFSET; seconds += step) {
            if (utc.plusSeconds(seconds).toLocalDate().equals(printed.day())) {
                return at(utc, seconds);
            }
        }
        return null;
    }

    private static Moment at(LocalDateTime utc, int seconds) {
        LocalDateTime local = utc.plusSeconds(seconds);
        return new Moment(local.toLocalDate(), local.toLocalTime(), ZoneOffset.ofTotalSeconds(seconds));
    }
}
