package org.wiredesk.text.cleaning.html.piece;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/**
 * Where the texts and line breaks of a page stand in its HTML.
 *
 * <p>A parser that notes the place of every node takes half as long again as one that does not. So the HTML is read a
 * second time for its texts alone, and those are laid beside the texts of the parsed page one by one. Where they do not
 * fit, as on pages whose mark-up is so broken that the parser has moved text about, the page is parsed again with places.
 */
final class SourcePlaces {
    private final int[] starts;
    private final int[] ends;
    /** For each element; known for line breaks. */
    private final int[] breakStarts;

    private final int[] breakEnds;

    private SourcePlaces(PageTree page) {
        this.starts = new int[page.textCount()];
        this.ends = new int[page.textCount()];
        this.breakStarts = new int[page.size()];
        this.breakEnds = new int[page.size()];
    }

    static SourcePlaces of(String raw, PageTree page) {
        SourcePlaces places = new SourcePlaces(page);
        if (!places.read(raw, page)) {
            places.parse(raw);
        }
        return places;
    }

    /** Whether the HTML can be laid beside the page: if not, {@link #of} parses it again. */
    static boolean areReadable(String raw, PageTree page) {
        return new SourcePlaces(page).read(raw, page);
    }

    /** Where a text begins in the HTML. */
    int start(int text) {
        return starts[text];
    }

    int end(int text) {
        return ends[text];
    }

    /** Where the tag of a line break begins. */
    int breakStart(int element) {
        return breakStarts[element];
    }

    int breakEnd(int element) {
        return breakEnds[element];
    }

    /** Whether the texts of the HTML are those of the page. */
    private boolean read(String raw, PageTree page) {
        MarkUp markUp = MarkUp.read(raw);
        return markUp != null && readTexts(raw, page, markUp) && readBreaks(page, markUp);
    }

    private boolean readTexts(String raw, PageTree page, MarkUp markUp) {
        int run = 0;
        for (int text = 0; text < starts.length; text++) {
            char[] content = page.content(text);
            while (run < markUp.textCount() && !fits(raw, markUp.textStart(run), markUp.textEnd(run), content)) {
                if (!isNoText(raw, markUp, run)) {
                    return false;
                }
                run++;
            }
            if (run == markUp.textCount()) {
                return false;
            }
            if (markUp.textStart(run) > markUp.bodyEnd() && !page.isBlank(text)) {
                return false;
            }
            starts[text] = markUp.textStart(run);
            ends[text] = markUp.textEnd(run++);
        }
        for (; run < markUp.textCount(); run++) {
            if (!isNoText(raw, markUp, run)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a run is one of which the parser may have made nothing. */
    private static boolean isNoText(String raw, MarkUp markUp, int run) {
        boolean blank = true;
        for (int i = markUp.textStart(run); i < markUp.textEnd(run) && blank; i++) {
            blank = raw.charAt(i) <= ' ';
        }
        return blank || markUp.isOptional(run);
    }

    /** Whether a run is a text, as far as that can be told without reading its character references. */
    private static boolean fits(String raw, int from, int to, char[] content) {
        int at = from;
        boolean referred = false;
        for (int i = 0; i < content.length; i++, at++) {
            char c = at < to ? raw.charAt(at) : 0;
            if (c == '\r' && content[i] == '\n') {
                at += at + 1 < to && raw.charAt(at + 1) == '\n' ? 1 : 0;
                c = '\n';
            }
            referred |= c == '&';
            if (c != content[i]) {
                return referred && to - from >= content.length;
            }
        }
        return at == to || referred;
    }

    /** Line breaks stand between the texts that they stand between in the page. */
    private boolean readBreaks(PageTree page, MarkUp markUp) {
        int found = 0;
        for (int i = 0; i < page.size(); i++) {
            if (!page.tag(i).equals("br")) {
                continue;
            }
            int next = page.firstText(i);
            boolean fits = found < markUp.breakCount()
                    && (next == 0 || ends[next - 1] <= markUp.breakStart(found))
                    && (next == starts.length || starts[next] >= markUp.breakEnd(found));
            if (!fits) {
                return false;
            }
            breakStarts[i] = markUp.breakStart(found);
            breakEnds[i] = markUp.breakEnd(found++);
        }
        return found == markUp.breakCount();
    }

    private void parse(String raw) {
        PageTree tracked = PageTree.of(PageParser.parseWithPlaces(raw));
        for (int text = 0; text < starts.length; text++) {
            Range range = range(tracked.text(text));
            starts[text] = range == null ? 0 : Math.min(range.startPos(), raw.length());
            ends[text] = range == null ? raw.length() : Math.max(starts[text], Math.min(range.endPos(), raw.length()));
        }
        for (int i = 0; i < breakStarts.length; i++) {
            Range range = tracked.tag(i).equals("br") ? range(tracked.element(i)) : null;
            breakStarts[i] = range == null ? -1 : range.startPos();
            breakEnds[i] = range == null ? -1 : range.endPos();
        }
    }

    private static @Nullable Range range(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() ? range : null;
    }
}
