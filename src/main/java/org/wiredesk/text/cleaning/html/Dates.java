package org.wiredesk.text.cleaning.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Timestamps;

/** Reads the moments that pages give in the neighbourhood of ISO 8601. */
final class Dates {
    private static final Pattern SPACED = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\s+(\\d{1,2}:\\d{2})");
    private static final Pattern SPACED_OFFSET = Pattern.compile("\\s+([+-]\\d{2}:?\\d{2}|Z)$");
    private static final Pattern UTC = Pattern.compile("\\s*(?:UTC|GMT)$");
    private static final Pattern OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})?$");
    private static final Pattern TIMED = Pattern.compile("T\\d{1,2}:\\d{2}");

    private Dates() {}

    /** The moment in RFC 3339; null for what names no moment, a date without time or zone included. */
    static @Nullable String toRfc3339(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String plain = Timestamps.toRfc3339(value);
        if (plain != null) {
            return plain;
        }
        String text = SPACED.matcher(value.strip()).replaceFirst("$1T$2");
        if (!TIMED.matcher(text).find()) {
            return null;
        }
        text = UTC.matcher(text).replaceFirst("Z");
        text = SPACED_OFFSET.matcher(text).replaceFirst("$1");
        if (!text.endsWith("Z")) {
            var offset = OFFSET.matcher(text);
            if (offset.find() && text.charAt(Math.max(0, offset.start() - 3)) == ':') {
                String minutes = offset.group(2) == null ? "00" : offset.group(2);
                text = text.substring(0, offset.start()) + offset.group(1) + ":" + minutes;
            }
        }
        return Timestamps.toRfc3339(text);
    }
}
