package org.wiredesk.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The HTTP response that a raw article came with. Header names keep their spelling. */
public record Http(@Nullable Integer status, Map<String, String> headers) {
    public Http {
        headers = headers == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The value of a header, its name compared without case; null when there is none. */
    public @Nullable String header(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getKey().toLowerCase(Locale.ROOT).equals(wanted)) {
                return header.getValue();
            }
        }
        return null;
    }
}
