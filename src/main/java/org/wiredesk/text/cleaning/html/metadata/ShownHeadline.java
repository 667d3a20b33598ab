package org.wiredesk.text.cleaning.html.metadata;

import org.jspecify.annotations.Nullable;

/**
 * The headline that the page shows: the heading that agrees best with what the page declares as its title.
 *
 * @param text    without kicker and without the site's name
 * @param element the heading; -1 when the page shows none and the title is only declared
 */
record ShownHeadline(@Nullable String text, int element) {
    /** Longer headings are no headlines. */
    static final int LONGEST = 400;

    private static final int LONGEST_KICKER = 100;
    private static final double ENOUGH = 3;

    static ShownHeadline find(PageView page, Titles titles, SiteNames site) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < page.size(); i++) {
            boolean hopeful = isCandidate(page, i) && highest(page, i) > Math.max(bestScore, ENOUGH - 1);
            double score = hopeful ? score(page, i, titles, site) : 0;
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (bestScore < ENOUGH) {
            return new ShownHeadline(titles.best(), -1);
        }
        String text = Titles.withoutLabel(withoutKicker(page, best, titles));
        String cut = titles.withoutSite(text);
        boolean siteCut = cut.length() < text.length()
                && site.isLike(text.replace(cut, "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip());
        return new ShownHeadline(siteCut ? cut : text, best);
    }

    private static boolean isCandidate(PageView page, int i) {
        return page.isShort(i, LONGEST) && (level(page, i) < 4 || "headline".equals(page.role(i)));
    }

    /** What {@link #score} gives at most, by the element alone. */
    private static double highest(PageView page, int i) {
        int level = level(page, i);
        return (level == 1 ? 9 : 4) + ("headline".equals(page.role(i)) ? 1.5 : 0) - (page.isAside(i) ? 3 : 0);
    }

    private static double score(PageView page, int i, Titles titles, SiteNames site) {
        String text = page.text(i);
        if (text.isEmpty() || site.isSite(text)) {
            return 0;
        }
        int level = level(page, i);
        boolean named = "headline".equals(page.role(i));
        boolean declared = titles.declares(text);
        double overlap = titles.overlap(text);
        double score = (level == 1 ? 3 : 0) + (named ? 1.5 : 0) + (declared ? 3 : 0) + 3 * overlap;
        score -= level == 1 ? 0 : 2;
        score -= level > 3 && !declared ? 3 : 0;
        score -= page.isAside(i) ? 3 : 0;
        score -= "site".equals(page.role(i)) ? 4 : 0;
        score -= titles.isTail(text) ? 5 : 0;
        score -= overlap == 0 && titles.best() != null && isOfFewWords(text) ? 2 : 0;
        score -= level > 1 && !named && !declared ? 3 : 0;
        return score;
    }

    private static boolean isOfFewWords(String text) {
        int spaces = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            spaces++;
        }
        return spaces < 3;
    }

    /** 1 to 6 for headings, 7 for other elements. */
    static int level(PageView page, int i) {
        String tag = page.element(i).normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1)) ? tag.charAt(1) - '0' : 7;
    }

    /** The heading's text without the section or topic that stands in an element of its own before it. */
    private static String withoutKicker(PageView page, int heading, Titles titles) {
        String text = page.text(heading);
        for (int i = heading + 1; i < page.end(heading); i++) {
            String kicker = page.length(i) == 0 || page.length(i) > LONGEST_KICKER ? "" : page.text(i);
            if (!kicker.isEmpty() && kicker.length() < text.length() && text.startsWith(kicker)) {
                String rest = text.substring(kicker.length());
                int start = 0;
                while (start < rest.length() && " :|-–—·•/".indexOf(rest.charAt(start)) >= 0) {
                    start++;
                }
                rest = rest.substring(start);
                boolean isKicker = "kicker".equals(page.role(i)) || titles.declares(rest);
                if (isKicker && !rest.isEmpty()) {
                    return rest;
                }
            }
        }
        return text;
    }
}
