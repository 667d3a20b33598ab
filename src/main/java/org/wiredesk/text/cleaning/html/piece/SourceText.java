package org.wiredesk.text.cleaning.html.piece;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * The characters of one text node, each with its place in the raw page. Places are found by reading the node's stretch of
 * the page again, because the parser tells only where the node as a whole stood.
 */
final class SourceText {
    private static final String CDATA = "<![CDATA[";
    private static final String NAMELESS_END_TAG = "</>";
    private static final int LONGEST_ENTITY_NAME = 32;
    private static final int[] NONE = {};

    private final String raw;
    private final String text;
    /** Empty where each character stands for itself, from {@code first} on. */
    private int[] starts = NONE;

    private int[] ends = NONE;
    private int first;
    private boolean references = true;
    private boolean exact = true;

    private SourceText(String raw, String text) {
        this.raw = raw;
        this.text = text;
    }

    /**
     * The characters of a node.
     *
     * @param from where it begins in the page
     * @param to   where it ends
     */
    static SourceText of(String raw, TextNode node, int from, int to) {
        SourceText source = new SourceText(raw, node.getWholeText());
        boolean cdata = node instanceof CDataNode;
        source.references = !cdata;
        if (to - from == source.text.length() && raw.startsWith(source.text, from)) {
            source.first = from;
            return source;
        }
        source.starts = new int[source.text.length()];
        source.ends = new int[source.text.length()];
        int begin = cdata && raw.startsWith(CDATA, from) ? from + CDATA.length() : from;
        source.align(begin, to, true);
        if (!source.exact) {
            source.align(begin, to, false);
        }
        return source;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int start(int index) {
        return starts.length == 0 ? first + index : starts[index];
    }

    int end(int index) {
        return starts.length == 0 ? first + index + 1 : ends[index];
    }

    /** Whether every character was found; those that were not have the whole rest of the stretch as their place. */
    boolean isExact() {
        return exact;
    }

    /** The parser drops NUL in some places and replaces it in others. */
    private void align(int from, int to, boolean dropsNul) {
        exact = true;
        int at = from;
        for (int i = 0; i < text.length(); ) {
            at = skipDropped(at, to, dropsNul);
            int width = 1;
            int next = at < to ? literal(i, at, to) : -1;
            if (next < 0 && at < to && raw.charAt(at) == '&') {
                next = reference(i, at, to);
                width = referenceWidth(i, at, next);
            } else if (next >= 0 && raw.charAt(at) == '&') {
                // An ampersand may stand for itself, or begin its own name.
                int named = reference(i, at, to);
                next = named > 0 ? named : next;
            }
            if (next < 0) {
                exact = false;
                for (; i < text.length(); i++) {
                    starts[i] = at;
                    ends[i] = to;
                }
                return;
            }
            for (int k = 0; k < width; k++) {
                starts[i + k] = at;
                ends[i + k] = next;
            }
            i += width;
            at = next;
        }
    }

    /** What the parser drops from the middle of a text node: NUL, and end tags without a name. */
    private int skipDropped(int from, int to, boolean dropsNul) {
        int at = from;
        while (at < to) {
            if (dropsNul && raw.charAt(at) == 0) {
                at++;
            } else if (references && raw.startsWith(NAMELESS_END_TAG, at)) {
                at += NAMELESS_END_TAG.length();
            } else {
                break;
            }
        }
        return at;
    }

    /** Where the raw character that is text character {@code i} ends; -1 when it is another one. */
    private int literal(int i, int at, int to) {
        char r = raw.charAt(at);
        char t = text.charAt(i);
        if (r == '\r' && t == '\n') {
            return at + 1 < to && raw.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return r == t || (r == 0 && t == '\uFFFD') ? at + 1 : -1;
    }

    /** Where the character reference at {@code at} ends, if it stands for the text at {@code i}; else -1. */
    private int reference(int i, int at, int to) {
        int end = at + 1;
        if (!references) {
            return -1;
        }
        if (end < to && raw.charAt(end) == '#') {
            end++;
            boolean hex = end < to && (raw.charAt(end) | 0x20) == 'x';
            end += hex ? 1 : 0;
            int digits = end;
            while (end < to && Character.digit(raw.charAt(end), hex ? 16 : 10) >= 0) {
                end++;
            }
            return end == digits ? -1 : semicolon(end, to);
        }
        while (end < to && end - at <= LONGEST_ENTITY_NAME && isAsciiLetterOrDigit(raw.charAt(end))) {
            end++;
        }
        for (; end > at + 1; end--) {
            String value = Entities.getByName(raw.substring(at + 1, end));
            if (!value.isEmpty() && text.startsWith(value, i)) {
                return semicolon(end, to);
            }
        }
        return -1;
    }

    /** How many text characters a reference stands for. */
    private int referenceWidth(int i, int at, int end) {
        if (end < 0) {
            return 1;
        }
        if (raw.charAt(at + 1) == '#') {
            return Character.charCount(text.codePointAt(i));
        }
        int nameEnd = raw.charAt(end - 1) == ';' ? end - 1 : end;
        return Math.max(1, Entities.getByName(raw.substring(at + 1, nameEnd)).length());
    }

    private int semicolon(int end, int to) {
        return end < to && raw.charAt(end) == ';' ? end + 1 : end;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
