package org.wiredesk.text.cleaning.html.metadata;

import org.wiredesk.text.MappedText;

/** Values that are not part of the text, on one line. */
public final class OneLine {
    private OneLine() {}

    /** The value with each run of white space as one space, and none at its ends; the same object when it is so. */
    public static String of(String value) {
        return isOneLine(value) ? value : collapsed(value);
    }

    private static boolean isOneLine(String value) {
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (MappedText.isSpace(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return value.isEmpty() || before != ' ';
    }

    private static String collapsed(String value) {
        StringBuilder out = new StringBuilder(value.length());
        boolean pending = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (MappedText.isSpace(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
