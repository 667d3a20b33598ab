package org.wiredesk.text.cleaning.html.metadata;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the page prints of its lead image.
 *
 * @param caption null when nothing is printed
 * @param credit  null when nothing is printed
 */
record LeadImage(@Nullable String caption, @Nullable String credit) {
    private static final LeadImage BARE = new LeadImage(null, null);
    private static final int LONGEST = 1000;
    private static final int SHORTEST_NAME = 6;
    private static final Pattern SIZE = Pattern.compile("-\\d{2,4}x\\d{2,4}$");

    /** Looks for the figure that shows the image: the same file, or the same file in another size. */
    static LeadImage find(PageView page, @Nullable String imageUrl) {
        String name = imageUrl == null ? "" : fileName(imageUrl);
        if (name.length() < SHORTEST_NAME) {
            return BARE;
        }
        int figureEnd = 0;
        int figure = -1;
        for (int i = 0; i < page.size(); i++) {
            Element element = page.element(i);
            if (element.normalName().equals("figure")) {
                figure = i;
                figureEnd = page.end(i);
            } else if (i < figureEnd && isImage(element.normalName()) && isOf(element, name)) {
                return read(page, figure);
            }
        }
        return BARE;
    }

    private static boolean isImage(String tag) {
        return tag.equals("img") || tag.equals("source");
    }

    private static boolean isOf(Element image, String name) {
        return image.attr("src").contains(name)
                || image.attr("data-src").contains(name)
                || image.attr("srcset").contains(name);
    }

    private static LeadImage read(PageView page, int figure) {
        String caption = null;
        String credit = null;
        for (int i = figure + 1; i < page.end(figure); i++) {
            String names = page.className(i).toLowerCase(Locale.ROOT);
            boolean fits = page.length(i) > 0 && page.length(i) <= LONGEST && !page.isHidden(i);
            if (fits && caption == null && page.element(i).normalName().equals("figcaption")) {
                caption = page.text(i);
            } else if (fits && credit == null && (names.contains("credit") || names.contains("copyright"))) {
                credit = page.text(i);
            }
        }
        String rest = caption == null || credit == null ? caption : OneLine.of(caption.replace(credit, " "));
        return new LeadImage(rest == null || rest.isEmpty() ? null : rest, credit);
    }

    /** The last part of the path without its ending and without the size that content systems append. */
    private static String fileName(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        String name = url.substring(url.lastIndexOf('/', end - 1) + 1, end);
        int dot = name.lastIndexOf('.');
        name = dot > 0 ? name.substring(0, dot) : name;
        return SIZE.matcher(name).replaceFirst("");
    }
}
