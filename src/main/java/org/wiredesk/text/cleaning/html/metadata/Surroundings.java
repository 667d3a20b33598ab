package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.cleaning.html.metadata.PageView.Line;

/**
 * The part of a page around its headline, where authors and dates are printed: from a little before the headline to the
 * first paragraph.
 */
final class Surroundings {
    /** A line of this many characters is a paragraph. */
    private static final int PARAGRAPH = 160;

    private static final int ELEMENTS_BEFORE = 60;
    private static final int LINES_BEFORE = 12;
    private static final int LINES_AFTER = 2;

    private final List<Line> lines;
    private final int headline;
    private final int headlineEnd;
    private final int body;
    private final int firstElement;
    private final int lastElement;

    private Surroundings(List<Line> lines, int headline, int headlineEnd, int body, int firstElement, int lastElement) {
        this.lines = lines;
        this.headline = headline;
        this.headlineEnd = headlineEnd;
        this.body = body;
        this.firstElement = firstElement;
        this.lastElement = lastElement;
    }

    /** @param heading the element of the headline; -1 when none is shown */
    static Surroundings of(PageView page, int heading) {
        List<Line> all = page.lines();
        int end = heading < 0 ? 0 : page.end(heading);
        int headline = 0;
        while (headline < all.size() && all.get(headline).position() < heading) {
            headline++;
        }
        int body = headline;
        while (body < all.size() && (all.get(body).position() < end || !isParagraph(page, all.get(body)))) {
            body++;
        }
        List<Line> lines = new ArrayList<>();
        int from = Math.max(0, headline - LINES_BEFORE);
        int to = Math.min(all.size(), body + 1 + LINES_AFTER);
        // What stands under the headline first, for what stands over it belongs to other stories more often.
        for (int n = 0; n < to - from; n++) {
            int i = headline + n < to ? headline + n : from + n - (to - headline);
            if (all.get(i).text().length() < PARAGRAPH
                    && (heading < 0 || !page.isAside(all.get(i).element()))) {
                lines.add(all.get(i));
            }
        }
        int last = body < all.size() ? all.get(body).position() : page.size();
        return new Surroundings(lines, heading, end, body, Math.max(0, heading - ELEMENTS_BEFORE), last);
    }

    /** The short lines in it: those under the headline, then those over it, each in document order. */
    List<Line> lines() {
        return lines;
    }

    boolean contains(int element) {
        return element >= firstElement && element <= lastElement;
    }

    /** Whether an element stands behind the headline and before the first paragraph. */
    boolean isUnderHeadline(int element) {
        return element > headline && element <= lastElement;
    }

    /** The first element behind the headline; 0 when no headline is shown. */
    int afterHeadline() {
        return headlineEnd;
    }

    int lastElement() {
        return lastElement;
    }

    /** Whether a place comes after the headline. */
    boolean isBehindHeadline(int position) {
        return position >= headlineEnd;
    }

    /** Whether an element is the headline or lies in it. */
    boolean isHeadline(int element) {
        return headline >= 0 && element >= headline && element < headlineEnd;
    }

    /** The index of the first paragraph in the lines of the page; their number when there is none. */
    int body() {
        return body;
    }

    static boolean isParagraph(PageView page, Line line) {
        return line.text().length() >= PARAGRAPH
                && !page.isAside(line.element())
                && !"standfirst".equals(page.role(line.element()));
    }
}
