package org.wiredesk.text.cleaning;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes the value of a field presentable. Most values are; those cost a look. */
final class FieldText {
    private FieldText() {}

    /** The value with entities decoded and characters repaired, on one line; null when nothing is left of it. */
    static @Nullable String tidy(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String decoded = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        String tidied = onOneLine(TextRepair.repair(decoded)).strip();
        return tidied.isEmpty() ? null : tidied;
    }

    /** Each run of ASCII white space becomes one space; other spaces stay. */
    private static String onOneLine(String text) {
        int i = 0;
        while (i < text.length() && !isUneven(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** Whether white space at an offset is not one plain space. */
    private static boolean isUneven(String text, int i) {
        char c = text.charAt(i);
        return isSpace(c) && (c != ' ' || (i > 0 && text.charAt(i - 1) == ' '));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
