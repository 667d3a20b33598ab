package org.wiredesk.cli;

import java.util.Locale;

/** Colours for people: ANSI escapes, or nothing at all. */
final class Palette {
    /** When to colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    private static final String RESET = "\u001b[0m";
    private final boolean on;

    private Palette(boolean on) {
        this.on = on;
    }

    /** Colours as the user wishes; by default on a terminal, unless {@code NO_COLOR} is set. */
    static Palette of(When when, Io io) {
        String noColor = System.getenv("NO_COLOR");
        boolean wanted = io.isTerminal() && (noColor == null || noColor.isEmpty());
        return new Palette(when == When.ALWAYS || (when == When.AUTO && wanted));
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    /** Text that went; without colours it stands between signs of its own. */
    String removed(String text) {
        return on ? paint("9;31", text) : "[−" + text + "−]";
    }

    String rule(String text) {
        return paint("31", text);
    }

    /** Text that was mended, before and after. */
    String repaired(String before, String after) {
        return on ? paint("9;31", before) + paint("32", after) : "[" + before + "→" + after + "]";
    }

    /** A mention, in the colour of its type; without colours the type stands beside it. */
    String mention(String text, String type) {
        if (!on) {
            return "[" + text + " " + type + "]";
        }
        return paint(
                switch (type.toUpperCase(Locale.ROOT)) {
                    case "PER" -> "1;35";
                    case "ORG" -> "1;36";
                    default -> "1;32";
                },
                text);
    }

    private String paint(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
