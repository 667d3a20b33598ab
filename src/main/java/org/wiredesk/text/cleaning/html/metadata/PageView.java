package org.wiredesk.text.cleaning.html.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in document order, as far as metadata is read from them. Element {@code i} has its descendants
 * in {@code (i, end(i))}; a parent stands before its children.
 */
public interface PageView {
    /** Stands between the texts of two elements on one line, with a space on each side. */
    char BORDER = '│';

    int size();

    Element element(int i);

    /** The attribute of that name; empty when the element does not have it. */
    String itemprop(int i);

    /** The attribute of that name; empty when the element does not have it. */
    String rel(int i);

    /** The attribute of that name; empty when the element does not have it. */
    String href(int i);

    /** The class attribute; empty when the element does not have it. */
    String className(int i);

    int end(int i);

    boolean isHidden(int i);

    /** The number of visible characters in an element. */
    int length(int i);

    /** Whether an element holds text, not more characters than these, and few elements: what a field is shown in. */
    default boolean isShort(int i, int longest) {
        return !isHidden(i) && length(i) > 0 && length(i) <= longest && end(i) - i <= 100;
    }

    /** The visible text of an element on one line. */
    String text(int i);

    /** The same with {@link #BORDER} where one element ends and another begins. */
    String parts(int i);

    /** What the names on an element say that it shows, for example {@code byline} or {@code date}; null when nothing. */
    @Nullable
    String role(int i);

    /** Whether an element lies in a part of the page that is about something else: navigation, other stories, comments. */
    boolean isAside(int i);

    /** The visible text of the page as lines, in document order. */
    List<Line> lines();

    /**
     * A stretch of text without a break.
     *
     * @param element  the innermost element that holds all of it
     * @param position the last element that begins before it: grows from line to line
     * @param whole    whether that element holds nothing else
     * @param text     with white space collapsed, not empty
     * @param parts    the same with {@link #BORDER} where one element ends and another begins
     */
    record Line(int element, int position, boolean whole, String text, String parts) {}
}
