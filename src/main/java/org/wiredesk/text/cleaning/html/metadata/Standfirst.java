package org.wiredesk.text.cleaning.html.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.metadata.PageView.Line;

/**
 * The summary under the headline: as the page shows it, else as it is declared, unless the declaration only repeats the
 * title or the text.
 *
 * <p>A standfirst that the page shows stays in the text as well where the story holds it: readers and all public
 * benchmarks count it as text.
 */
final class Standfirst {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 700;
    private static final int FEWEST_WORDS = 5;
    /** Letters by which a declaration is recognised in the text. */
    private static final int RECOGNISED = 60;

    private Standfirst() {}

    static @Nullable String find(
            PageView page, Surroundings surroundings, List<String> declared, @Nullable String title, SiteNames site) {
        String shown = shown(page, surroundings);
        return shown != null ? shown : declared(page, declared, title, site);
    }

    private static @Nullable String shown(PageView page, Surroundings surroundings) {
        for (int i = surroundings.afterHeadline(); i < page.size() && i <= surroundings.lastElement(); i++) {
            boolean fits = page.isShort(i, LONGEST) && page.length(i) >= SHORTEST && !page.isAside(i);
            if (!fits) {
                continue;
            }
            boolean named =
                    "standfirst".equals(page.role(i)) || page.itemprop(i).equals("description");
            String text = page.text(i);
            if (named
                    && text.split(" ", -1).length >= FEWEST_WORDS
                    && DateText.find(text, true).isEmpty()) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String declared(
            PageView page, List<String> declared, @Nullable String title, SiteNames site) {
        @Nullable String[] keys = new String[page.lines().size()];
        for (String value : declared) {
            boolean cut = value.endsWith("…") || value.endsWith("...") || value.endsWith("[…]") || value.contains("{{");
            boolean repeats = (title != null && Titles.isSame(value, title)) || site.isSite(value);
            if (!cut && !repeats && value.split(" ", -1).length >= FEWEST_WORDS && !isInText(page, value, keys)) {
                return value;
            }
        }
        return null;
    }

    /**
     * Whether the page prints the beginning of a declaration in a line.
     *
     * @param keys of the lines, as far as they were needed before
     */
    private static boolean isInText(PageView page, String value, @Nullable String[] keys) {
        String key = SiteNames.key(value);
        String start = key.substring(0, Math.min(RECOGNISED, key.length()));
        for (int i = 0; i < keys.length; i++) {
            Line line = page.lines().get(i);
            if (line.text().length() >= value.length() / 2) {
                keys[i] = keys[i] == null ? SiteNames.key(line.text()) : keys[i];
                if (keys[i].contains(start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
