package org.wiredesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text for the terminal. */
final class Wrapping {
    private static final int WIDTH = 100;
    private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;]*m");

    private Wrapping() {}

    /**
     * Lines of a fixed width, broken at spaces; escapes do not count as width.
     *
     * @param prefix begins the first line; the others are indented by its width
     */
    static List<String> lines(String prefix, String text) {
        List<String> lines = new ArrayList<>();
        String indent = " ".repeat(visibleLength(prefix));
        String lead = prefix;
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder(lead);
            int width = indent.length();
            for (String word : part.split(" ", -1)) {
                int length = visibleLength(word);
                if (width > indent.length() && width + 1 + length > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                    width = indent.length();
                } else if (width > indent.length()) {
                    line.append(' ');
                    width++;
                }
                line.append(word);
                width += length;
            }
            lines.add(line.toString());
            lead = indent;
        }
        return lines;
    }

    private static int visibleLength(String text) {
        return ESCAPES.matcher(text).replaceAll("").length();
    }
}
