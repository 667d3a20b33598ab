package org.wiredesk.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes media types apart. */
public final class MediaTypes {
    private MediaTypes() {}

    /** {@code type/subtype} in lower case. */
    public static String withoutParameters(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The {@code charset} parameter; null when there is none. */
    public static @Nullable String charset(String mediaType) {
        String[] parts = mediaType.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.regionMatches(true, 0, "charset=", 0, 8)) {
                String value = part.substring(8).strip();
                return value.replace("\"", "");
            }
        }
        return null;
    }
}
