package org.wiredesk.text.cleaning.html.dom;

import java.util.Arrays;

/** Text that grows by single characters; cheaper for that than a builder of strings. Not thread-safe. */
public final class TextBuffer {
    private char[] chars = new char[256];
    private int length;

    public void add(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length);
        }
        chars[length++] = c;
    }

    /** Adds the characters from {@code from} up to {@code to}. */
    public void add(char[] source, int from, int to) {
        int needed = length + to - from;
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(needed, 2 * chars.length));
        }
        System.arraycopy(source, from, chars, length, to - from);
        length = needed;
    }

    int length() {
        return length;
    }

    public void clear() {
        length = 0;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
