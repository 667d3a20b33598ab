package org.wiredesk.text.cleaning.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are UTF-8 but for a few: a comment pasted in another charset, a character cut in half. Read as a whole in
 * any other charset they would be nonsense from end to end.
 */
final class NearlyUtf8 {
    /** Whole characters of several bytes for each stray byte; texts in single-byte charsets hold hardly any. */
    private static final int WHOLE_PER_STRAY = 10;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private NearlyUtf8() {}

    /**
     * The text, each stray byte read as windows-1252 (U+FFFD where that has no character); null when the bytes are not
     * nearly UTF-8.
     */
    static @Nullable String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int whole = 0;
        int stray = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes, i);
            if (length == 0) {
                stray++;
                text.append(new String(bytes, i, 1, WESTERN));
                i++;
            } else {
                whole += length > 1 ? 1 : 0;
                text.append(
                        length == 1
                                ? String.valueOf((char) bytes[i])
                                : new String(bytes, i, length, StandardCharsets.UTF_8));
                i += length;
            }
        }
        return whole >= WHOLE_PER_STRAY * stray && whole > 0 ? text.toString() : null;
    }

    /** How many bytes the character takes that begins at an offset; 0 when none does. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0x80
                ? 1
                : lead >= 0xc2 && lead < 0xe0
                        ? 2
                        : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = length > 2 ? bytes[at + 1] & 0xff : 0;
        boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        boolean outside = (lead == 0xed && second >= 0xa0) || (lead == 0xf4 && second >= 0x90);
        return overlong || outside ? 0 : length;
    }
}
