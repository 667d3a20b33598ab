package org.wiredesk.text.cleaning.html.dom;

import org.wiredesk.text.cleaning.html.word.Chars;

/** What a stretch of text amounts to. Mutable while a {@link PageTree} is built, not changed afterwards. */
public final class TextCount {
    /** No text at all; never added to. */
    static final TextCount NONE = new TextCount();

    private int length;
    private int linked;
    private int commas;
    private int sentences;

    /** Adds a text and tells how many of its characters are no white space. */
    int add(char[] text, boolean inLink) {
        int solid = 0;
        int signs = 0;
        int before = Chars.SPACE;
        for (char c : text) {
            int kind = Chars.kind(c);
            if ((kind & Chars.SPACE) != 0) {
                sentences += (before & (Chars.END | Chars.COLON)) != 0 ? 1 : 0;
            } else {
                solid++;
                signs += (kind & Chars.COMMA) != 0 ? 1 : 0;
            }
            before = kind;
        }
        sentences += (before & (Chars.END | Chars.COLON)) != 0 ? 1 : 0;
        length += solid;
        linked += inLink ? solid : 0;
        commas += signs;
        return solid;
    }

    public int length() {
        return length;
    }

    /** Characters outside links. */
    public int plain() {
        return length - linked;
    }

    public int commas() {
        return commas;
    }

    /** Sentence ends before white space or the end of a text node. */
    public int sentences() {
        return sentences;
    }

    /** Share of the characters inside links; 0 for no text. */
    public double linkDensity() {
        return length == 0 ? 0 : (double) linked / length;
    }
}
