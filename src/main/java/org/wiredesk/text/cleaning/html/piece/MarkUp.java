package org.wiredesk.text.cleaning.html.piece;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's texts and line breaks stand in its HTML, found by reading it as a parser's tokeniser does, but without
 * making anything of the tags. Gives up on what browsers have to guess at, such as tags inside tags.
 */
final class MarkUp {
    private static final int NONE = -1;
    /** Behind the tags of these, and before a cell, a parser moves what else stands there out of the table. */
    private static final Set<String> TABLE_PARTS = Set.of("table", "tbody", "thead", "tfoot", "tr");

    private static final Set<String> CELLS = Set.of("td", "th", "caption");
    /** What may stand between the cells of a table. */
    private static final Set<String> BETWEEN_CELLS =
            Set.of("script", "style", "template", "col", "colgroup", "form", "input");

    /** The shortest and the longest name that anything is made of. */
    private static final int SHORTEST_NAME = 2;

    private static final int LONGEST_NAME = 9;

    private final String raw;
    private int at;
    private int bodyEnd = Integer.MAX_VALUE;
    private boolean betweenCells;
    private boolean inBody;
    private int[] texts = new int[4096];
    private int textCount;
    private int[] breaks = new int[256];
    private int breakCount;

    private MarkUp(String raw) {
        this.raw = raw;
    }

    /** Reads a page; null where its mark-up is not plain enough. */
    static @Nullable MarkUp read(String raw) {
        MarkUp markUp = new MarkUp(raw);
        return raw.indexOf('\0') < 0 && markUp.read() ? markUp : null;
    }

    /** Where the body ends; text may stand behind. */
    int bodyEnd() {
        return bodyEnd;
    }

    int textCount() {
        return textCount;
    }

    /** Where a run of text without mark-up begins. */
    int textStart(int text) {
        return texts[2 * text];
    }

    int textEnd(int text) {
        return texts[2 * text + 1] >> 1;
    }

    /** Whether the parser may make no text of a run: that of a title, a style. */
    boolean isOptional(int text) {
        return (texts[2 * text + 1] & 1) != 0;
    }

    int breakCount() {
        return breakCount;
    }

    int breakStart(int lineBreak) {
        return breaks[2 * lineBreak];
    }

    int breakEnd(int lineBreak) {
        return breaks[2 * lineBreak + 1];
    }

    private boolean read() {
        int text = 0;
        int open = raw.indexOf('<');
        while (open >= 0) {
            char next = open + 1 < raw.length() ? raw.charAt(open + 1) : '<';
            if (next == ' ' || next == '=' || (next >= '0' && next <= '9')) {
                open = raw.indexOf('<', open + 1);
                continue;
            }
            if (!addText(text, open, false) || !readTag(open, next)) {
                return false;
            }
            text = at;
            open = raw.indexOf('<', at);
        }
        return addText(text, raw.length(), false);
    }

    private boolean readTag(int open, char next) {
        if (isLetter(next)) {
            return readStart(open);
        }
        if (next == '/' && open + 2 < raw.length() && isLetter(raw.charAt(open + 2))) {
            int name = nameEnd(open + 2);
            bodyEnd = name == open + 6 && isNamed(open + 2, "body") ? Math.min(bodyEnd, open) : bodyEnd;
            if (!close(name)) {
                return false;
            }
            if (isPartOfTable(open + 2, name)) {
                String part = name(open + 2, name);
                betweenCells =
                        !part.equals("table") && (betweenCells || TABLE_PARTS.contains(part) || CELLS.contains(part));
            }
            if (name == open + 4 && isNamed(open + 2, "br")) {
                addBreak(open, open);
            }
            return true;
        }
        if (raw.startsWith("<!--", open)) {
            int end = raw.startsWith(">", open + 4) || raw.startsWith("->", open + 4)
                    ? NONE
                    : raw.indexOf("--", open + 4);
            while (end >= 0 && !raw.startsWith(">", end + 2)) {
                if (raw.startsWith("!>", end + 2)) {
                    return false;
                }
                end = raw.indexOf("--", end + 1);
            }
            at = end + 3;
            return end >= 0;
        }
        boolean declaration = (next == '!' && !raw.startsWith("[CDATA[", open + 2)) || next == '?';
        int end = declaration ? raw.indexOf('>', open) : NONE;
        at = end + 1;
        return end >= 0;
    }

    private boolean readStart(int open) {
        int from = open + 1;
        int end = nameEnd(from);
        if (!close(end)) {
            return false;
        }
        if (betweenCells || isPartOfTable(from, end)) {
            String name = name(from, end);
            boolean part = TABLE_PARTS.contains(name);
            boolean cell = CELLS.contains(name);
            if (betweenCells && !part && !cell && !BETWEEN_CELLS.contains(name)) {
                return false;
            }
            betweenCells = part || (betweenCells && !cell);
        }
        int length = end - from;
        if (length < SHORTEST_NAME || length > LONGEST_NAME) {
            return true;
        }
        switch (Character.toLowerCase(raw.charAt(from))) {
            case 'b' -> {
                if (length == 2 && isNamed(from, "br")) {
                    addBreak(open, at);
                } else if (length == 4 && !inBody && isNamed(from, "body")) {
                    inBody = true;
                    textCount = 0;
                    breakCount = 0;
                }
            }
            case 's', 't', 'i', 'n', 'x', 'p', 'l' -> {
                return readSpecial(name(from, end));
            }
            default -> {
                // Its text is like any other.
            }
        }
        return true;
    }

    /** Elements whose text is read in other ways. */
    private boolean readSpecial(String name) {
        switch (name) {
            case "script", "style", "iframe" -> {
                int end = endTag(name);
                boolean plain = end >= 0 && !(name.equals("script") && isNested(end));
                if (plain && name.equals("style") && !raw.substring(at, end).isBlank()) {
                    addText(at, end, true); // That of a drawing is text to the parser.
                }
                at = end;
                return plain;
            }
            case "title", "textarea" -> {
                int end = endTag(name);
                if (end < 0 || (name.equals("textarea") && isLineEnd(at))) {
                    return false;
                }
                addText(at, end, true);
                at = end;
                return true;
            }
            case "pre", "listing" -> {
                boolean carriageReturn = raw.startsWith("\r", at);
                at += raw.startsWith("\n", at) ? 1 : 0;
                return !carriageReturn;
            }
            case "noembed", "noframes", "xmp", "plaintext" -> {
                return false;
            }
            default -> {
                return true;
            }
        }
    }

    private boolean isLineEnd(int i) {
        return i < raw.length() && (raw.charAt(i) == '\n' || raw.charAt(i) == '\r');
    }

    /** Whether a script, up to its end, holds the beginning of another one in a comment. */
    private boolean isNested(int end) {
        String script = raw.substring(at, end);
        int comment = script.indexOf("<!--");
        return comment >= 0
                && script.substring(comment).toLowerCase(Locale.ROOT).contains("<script");
    }

    /** Where the end tag of an element begins; -1 when there is none. */
    private int endTag(String name) {
        int end = raw.indexOf("</", at);
        while (end >= 0) {
            int after = end + 2 + name.length();
            if (raw.regionMatches(true, end + 2, name, 0, name.length())
                    && after < raw.length()
                    && (isSpace(raw.charAt(after)) || raw.charAt(after) == '>' || raw.charAt(after) == '/')) {
                return end;
            }
            end = raw.indexOf("</", end + 2);
        }
        return NONE;
    }

    private String name(int from, int to) {
        return raw.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Whether a name can be that of a part of a table by its first letter and its length. */
    private boolean isPartOfTable(int from, int to) {
        char first = raw.charAt(from);
        return (first == 't' || first == 'T' || first == 'c' || first == 'C') && to - from <= "caption".length();
    }

    private boolean isNamed(int from, String name) {
        return raw.regionMatches(true, from, name, 0, name.length());
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < raw.length() && !isSpace(raw.charAt(i)) && "/><".indexOf(raw.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Goes behind the end of the tag whose name ends at a place. */
    private boolean close(int nameEnd) {
        int length = raw.length();
        int i = nameEnd;
        while (i < length) {
            char c = raw.charAt(i);
            if (c == '>') {
                at = i + 1;
                return true;
            }
            if (isSpace(c) || c == '/') {
                i++;
                continue;
            }
            i = attributeEnd(i);
            if (i < 0) {
                return false;
            }
        }
        return false;
    }

    /** Where an attribute ends that begins at a place; -1 where that is doubtful. */
    private int attributeEnd(int from) {
        int length = raw.length();
        int i = from;
        while (i < length) {
            char c = raw.charAt(i);
            if (c == '=' || c == '>' || c == '/' || isSpace(c)) {
                break;
            }
            if (c == '<') {
                return NONE;
            }
            i++;
        }
        int equals = skipSpaces(i);
        if (equals >= length || raw.charAt(equals) != '=') {
            return i;
        }
        int value = skipSpaces(equals + 1);
        char quote = value < length && i > from ? raw.charAt(value) : '>';
        if (quote == '"' || quote == '\'') {
            int end = raw.indexOf(quote, value + 1);
            return end < 0 ? NONE : end + 1;
        }
        if (quote == '>') {
            return NONE;
        }
        i = value;
        while (i < length && !isSpace(raw.charAt(i)) && raw.charAt(i) != '>') {
            if (raw.charAt(i) == '<') {
                return NONE;
            }
            i++;
        }
        return i;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < raw.length() && isSpace(raw.charAt(i))) {
            i++;
        }
        return i;
    }

    private void addBreak(int from, int to) {
        breaks = 2 * breakCount == breaks.length ? Arrays.copyOf(breaks, 2 * breaks.length) : breaks;
        breaks[2 * breakCount] = from;
        breaks[2 * breakCount++ + 1] = to;
    }

    /** Notes a run of text; false where the parser moves it. */
    private boolean addText(int from, int to, boolean optional) {
        if (to > from) {
            texts = 2 * textCount == texts.length ? Arrays.copyOf(texts, 2 * texts.length) : texts;
            texts[2 * textCount] = from;
            texts[2 * textCount++ + 1] = to << 1 | (optional ? 1 : 0);
        }
        return !betweenCells || optional || isBlank(from, to);
    }

    private boolean isBlank(int from, int to) {
        int i = from;
        while (i < to && isSpace(raw.charAt(i))) {
            i++;
        }
        return i >= to;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
