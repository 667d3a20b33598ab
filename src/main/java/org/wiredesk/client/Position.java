package org.wiredesk.client;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * Where to begin reading a topic, in the notation of kcat.
 *
 * @param kind  which of the forms it is
 * @param value the number of records for {@code LAST}, milliseconds since the epoch for {@code TIME}
 */
public record Position(Kind kind, long value) {
    /** The forms of a position. */
    public enum Kind {
        BEGINNING,
        END,
        /** So many records before the end of each partition. */
        LAST,
        /** The first record of each partition that is not older. */
        TIME
    }

    /** The oldest record that is retained. */
    public static final Position BEGINNING = new Position(Kind.BEGINNING, 0);

    /**
     * Reads {@code beginning}, {@code end}, {@code -N} or {@code @time}, the time in milliseconds since the epoch or in
     * RFC 3339.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static Position parse(String text) {
        try {
            if (text.equals("beginning")) {
                return BEGINNING;
            }
            if (text.equals("end")) {
                return new Position(Kind.END, 0);
            }
            if (text.startsWith("@")) {
                String time = text.substring(1);
                return new Position(
                        Kind.TIME,
                        time.chars().allMatch(Character::isDigit)
                                ? Long.parseLong(time)
                                : Instant.parse(time).toEpochMilli());
            }
            long number = Long.parseLong(text);
            if (number < 0) {
                return new Position(Kind.LAST, -number);
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            // Falls through to the one message that names all forms.
        }
        throw new IllegalArgumentException(
                "offset is \"" + text + "\", expected beginning, end, -N or @time (milliseconds or RFC 3339)");
    }
}
