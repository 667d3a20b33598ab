package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page, without the name of the site that titles carry before or after it. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»«:/]+\\s+|\\s*\\|\\s*");
    /** Longer headings are no headlines. */
    static final int LONGEST = 1000;

    private static final int SHORTEST_SHARED = 8;

    private Titles() {}

    /**
     * The headline.
     *
     * @param declared what the page's metadata gives as its title, best source first
     */
    static @Nullable String find(
            Document document, PageTree page, List<@Nullable String> declared, @Nullable String siteName) {
        List<String> titles =
                new ArrayList<>(declared.stream().filter(Objects::nonNull).toList());
        String title = Whitespace.collapse(document.title());
        if (!title.isEmpty()) {
            titles.add(title);
        }
        List<String> headings = headings(page);
        for (String heading : headings) {
            for (String candidate : titles) {
                if (isPartOf(key(heading), key(candidate))) {
                    return heading;
                }
            }
        }
        if (!titles.isEmpty()) {
            return withoutSite(titles.get(0), siteName);
        }
        return headings.size() == 1 ? headings.get(0) : null;
    }

    /** The texts of the page's first-level headings. */
    private static List<String> headings(PageTree page) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i).equals("h1") && !page.isHidden(i) && page.length(i) <= LONGEST) {
                String text = Whitespace.collapse(VisibleText.of(page, i));
                if (!text.isEmpty()) {
                    headings.add(text);
                }
            }
        }
        return headings;
    }

    /** A title with the site's name cut off, if it is set off by a separator. */
    static String withoutSite(String title, @Nullable String siteName) {
        Matcher separator = SEPARATOR.matcher(title);
        int first = -1;
        int last = -1;
        int lastEnd = -1;
        int firstEnd = -1;
        while (separator.find()) {
            if (first < 0) {
                first = separator.start();
                firstEnd = separator.end();
            }
            last = separator.start();
            lastEnd = separator.end();
        }
        if (last < 0) {
            return title;
        }
        String site = siteName == null ? "" : key(siteName);
        String tail = key(title.substring(lastEnd));
        String head = key(title.substring(0, first));
        boolean tailIsSite = !site.isEmpty() && (tail.equals(site) || site.startsWith(tail) || tail.startsWith(site));
        boolean headIsSite = !site.isEmpty() && head.equals(site);
        if (headIsSite && !tailIsSite) {
            return title.substring(firstEnd);
        }
        boolean bar = title.substring(last, lastEnd).contains("|");
        return tailIsSite || (bar && tail.length() < head.length()) ? title.substring(0, last) : title;
    }

    /** Whether two texts are the same headline, letters and digits alone considered. */
    static boolean isSame(String heading, String title) {
        String key = key(heading);
        return !key.isEmpty() && key.equals(key(title));
    }

    private static boolean isPartOf(String heading, String title) {
        return heading.equals(title)
                || (heading.length() >= SHORTEST_SHARED
                        && title.contains(heading)
                        && heading.length() * 3 >= title.length());
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
