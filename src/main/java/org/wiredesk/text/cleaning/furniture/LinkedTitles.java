package org.wiredesk.text.cleaning.furniture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Related;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/**
 * The titles and addresses of the links in a stretch of a page that is removed: what stands in a box under "read also"
 * goes to the related articles, though the box itself was taken out for being a list of links.
 */
final class LinkedTitles {
    private static final int LONGEST_MARK_UP = 10_000;
    private static final int LONGEST_LINK = 600;
    private static final int LONGEST_TITLE = 250;
    /** Names of authors and sections are shorter, titles seldom; where words are not spaced, half of it will do. */
    private static final int SHORTEST_TITLE = 20;

    private static final int MOST_TITLES = 12;

    private LinkedTitles() {}

    /** The rule of the phrase that a removed stretch begins with; null when it is no box of that kind. */
    static @Nullable String lead(Piece.Removed removed) {
        String text = removed.text().text();
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        Found found = Lexicon.standard().find(ReadAlsoLead.KINDS, text, start);
        if (found == null) {
            return null;
        }
        int end = found.end();
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean ends = end == text.length() || ReadAlsoLead.SEPARATORS.indexOf(text.charAt(end)) >= 0;
        return ends || text.charAt(end) == '\n' ? found.phrase().rule() : null;
    }

    /** Notes the links of a removed stretch; the pointer to the first, null without any. */
    static @Nullable String note(MappedText removed, Findings findings) {
        int start = withLink(removed.raw(), removed.rawStart());
        int end = removed.rawEnd();
        if (end <= start || end - start > LONGEST_MARK_UP) {
            return null;
        }
        String first = null;
        int titles = 0;
        for (Element link :
                Jsoup.parseBodyFragment(removed.raw().substring(start, end)).getElementsByTag("a")) {
            String title = withoutLead(link.text());
            int shortest = title.indexOf(' ') < 0 ? SHORTEST_TITLE / 2 : SHORTEST_TITLE;
            boolean fits = link.hasAttr("href") && title.length() >= shortest && title.length() <= LONGEST_TITLE;
            if (fits && titles++ < MOST_TITLES) {
                String pointer = findings.related(Related.READ_ALSO, title, Urls.absolute(link.attr("href")));
                first = first == null ? pointer : first;
            }
        }
        return first;
    }

    /** Where the link begins that a stretch begins inside of; the stretch itself when it begins in none. */
    private static int withLink(String raw, int start) {
        int from = Math.max(0, start - LONGEST_LINK);
        int open = raw.lastIndexOf("<a ", start);
        int close = raw.lastIndexOf("</a", start);
        return open >= from && open > close ? open : start;
    }

    private static String withoutLead(String title) {
        Found found = Lexicon.standard().find(ReadAlsoLead.KINDS, title, 0);
        int rest = found == null ? 0 : found.end();
        while (rest > 0 && rest < title.length() && !Character.isLetterOrDigit(title.charAt(rest))) {
            rest++;
        }
        return title.substring(rest).strip();
    }
}
