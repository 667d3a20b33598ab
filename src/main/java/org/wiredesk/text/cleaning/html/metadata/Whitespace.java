package org.wiredesk.text.cleaning.html.metadata;

import org.wiredesk.text.MappedText;

/** White space in values that are not part of the text. */
public final class Whitespace {
    private Whitespace() {}

    /** The text with each run of white space as one space, and none at its ends. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
