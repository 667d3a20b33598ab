package org.wiredesk.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes the time stamps of records. */
public final class Timestamps {
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamps() {}

    /** Reads RFC 3339; throws {@link InvalidArticleException} that names the field. */
    static Instant parse(String field, String value) {
        String normal = toRfc3339(value);
        if (normal == null) {
            throw new InvalidArticleException(field + " is \"" + value + "\", expected RFC 3339");
        }
        return OffsetDateTime.parse(normal).toInstant();
    }

    /**
     * The same moment in RFC 3339, or null when the value does not name one. RFC 3339 comes back as it is; ISO 8601
     * without seconds and RFC 1123 are rewritten. A date without a time is no moment.
     */
    public static @Nullable String toRfc3339(String value) {
        String trimmed = value.strip();
        if (trimmed.indexOf(':') < 0) {
            return null; // Without hours and minutes no format fits, and to be told so by an exception takes long.
        }
        for (DateTimeFormatter format :
                new DateTimeFormatter[] {DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME
                }) {
            try {
                OffsetDateTime moment = OffsetDateTime.parse(trimmed, format);
                String normal = RFC_3339.matcher(trimmed).matches()
                        ? trimmed
                        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
                // Years of five digits and offsets with seconds are ISO 8601 but not RFC 3339.
                return RFC_3339.matcher(normal).matches() ? normal : null;
            } catch (DateTimeException e) {
                // The next format may fit.
            }
        }
        return null;
    }

    /** Milliseconds since the epoch in RFC 3339, UTC, always with milliseconds. */
    public static String ofMillis(long epochMillis) {
        return MILLISECONDS.format(Instant.ofEpochMilli(epochMillis));
    }
}
