package org.wiredesk.text.cleaning.html.dom;

import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.html.metadata.PageView;

/** Visible text on one line, for comparing and for metadata; positions are not kept. Not thread-safe. */
public final class VisibleText {
    private static final String BORDER = " " + PageView.BORDER + " ";

    private final TextBuffer out = new TextBuffer();
    /** The lengths of the text where elements begin or end inside it. */
    private final IntList borders = new IntList();

    private int solid;
    private boolean space;
    private boolean border;

    /** The text of element {@code i}, each run of white space, block border or line break as one space. */
    public static String of(PageTree page, int i) {
        return read(page, i).text();
    }

    /** The text with {@link PageView#BORDER} where elements begin and end. */
    public static String parts(PageTree page, int i) {
        VisibleText text = read(page, i);
        return text.parts(text.text());
    }

    private static VisibleText read(PageTree page, int i) {
        VisibleText text = new VisibleText();
        int next = i;
        int last = i;
        for (int k = page.firstText(i); k < page.lastText(i); k++) {
            int element = page.elementOf(k);
            if (element != last) {
                text.border = true;
                text.space |= page.owner(element) != page.owner(last);
                last = element;
            }
            while (next < page.end(i) && page.firstText(next) <= k) {
                text.border = true;
                text.space |= page.isBlock(next) || page.tag(next).equals("br");
                next++;
            }
            if (!page.isHidden(element)) {
                text.append(page.content(k));
            }
        }
        return text;
    }

    /** An element begins or ends here. */
    public void border() {
        border = true;
    }

    public void append(char[] content) {
        int i = 0;
        while (i < content.length) {
            int from = i;
            while (i < content.length && !MappedText.isSpace(content[i])) {
                i++;
            }
            if (i > from) {
                appendWord(content, from, i);
            }
            if (i < content.length) {
                space = true;
                i++;
            }
        }
    }

    private void appendWord(char[] content, int from, int to) {
        if ((border || space) && out.length() > 0) {
            if (border) {
                borders.add(out.length());
            }
            if (space) {
                out.add(' ');
            }
        }
        border = false;
        space = false;
        solid += to - from;
        out.add(content, from, to);
    }

    /** How many characters are no white space. */
    public int solid() {
        return solid;
    }

    public String text() {
        return out.toString();
    }

    /** The text, as it was given, with borders. */
    public String parts(String text) {
        if (borders.size() == 0) {
            return text;
        }
        StringBuilder parts = new StringBuilder(text.length() + borders.size() * BORDER.length());
        int from = 0;
        for (int i = 0; i < borders.size(); i++) {
            int at = borders.get(i);
            parts.append(text, from, at).append(BORDER);
            from = text.charAt(at) == ' ' ? at + 1 : at;
        }
        return parts.append(text, from, text.length()).toString();
    }

    /** Begins an empty line. */
    public void clear() {
        out.clear();
        borders.clear();
        solid = 0;
        space = false;
        border = false;
    }
}
