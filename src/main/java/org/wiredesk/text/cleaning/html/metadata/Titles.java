package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The titles that a page declares, the parts that they consist of, and what is left of them without the site's name. */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|\\-–—·•»«:/›~<>]+|::)\\s+|\\s*\\|\\s*");

    /** Longer ones are no titles. */
    private static final int LONGEST = 1000;

    private final List<String> declared;
    private final SiteNames site;
    private final List<String> declaredKeys = new ArrayList<>();
    private final List<Set<String>> declaredWords = new ArrayList<>();
    /** Keys of the titles and of their parts. */
    private final Set<String> keys = new HashSet<>();
    /** Keys of what stands behind a separator in the page's title element: often the site, never the headline alone. */
    private final Set<String> tails = new HashSet<>();

    /**
     * @param declared best source first
     * @param element  the text of the title element, empty when there is none
     */
    Titles(List<String> declared, String element, SiteNames site) {
        this.site = site;
        this.declared = new ArrayList<>();
        for (String title : declared) {
            if (title.length() <= LONGEST && !site.isSite(title)) {
                this.declared.add(title);
            }
        }
        if (!element.isEmpty() && element.length() <= LONGEST && !site.isSite(element)) {
            this.declared.add(element);
        }
        for (String title : this.declared) {
            declaredKeys.add(SiteNames.key(title));
            declaredWords.add(words(withoutSite(title)));
            keys.add(SiteNames.key(title));
            parts(title).forEach(part -> keys.add(SiteNames.key(part)));
        }
        List<String> parts = element.length() <= LONGEST ? parts(element) : List.of();
        for (int i = 1; i < parts.size(); i++) {
            tails.add(SiteNames.key(parts.get(i)));
        }
    }

    /** The best declared title without the site's name; null when none is declared. */
    @Nullable
    String best() {
        return declared.isEmpty() ? null : withoutSite(declared.get(0));
    }

    /** Whether a text is a declared title or a part of one that separators set off. */
    boolean declares(String text) {
        return keys.contains(SiteNames.key(text));
    }

    /** Whether a text stands in the page's title element behind something else, and nowhere in front. */
    boolean isTail(String text) {
        String key = tails.isEmpty() ? "" : SiteNames.key(text);
        return tails.contains(key) && declaredKeys.stream().noneMatch(title -> title.startsWith(key));
    }

    /** How far the words of a text are those of a declared title, from 0 to 1: the cosine of the two sets. */
    double overlap(String text) {
        Set<String> words = words(text);
        double best = 0;
        for (Set<String> others : declaredWords) {
            int shared = (int) words.stream().filter(others::contains).count();
            best = Math.max(best, shared / Math.sqrt(Math.max(1, words.size() * others.size())));
        }
        return best;
    }

    /** A title with the site's name cut off, if it is set off by a separator. */
    String withoutSite(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int first = -1;
        int firstEnd = -1;
        int last = -1;
        int lastEnd = -1;
        while (separator.find()) {
            first = first < 0 ? separator.start() : first;
            firstEnd = firstEnd < 0 ? separator.end() : firstEnd;
            last = separator.start();
            lastEnd = separator.end();
        }
        if (last < 0) {
            return title;
        }
        String tail = title.substring(lastEnd);
        String head = title.substring(0, first);
        boolean tailIsSite = site.isLike(tail);
        if (site.isSite(head) && !tailIsSite) {
            return title.substring(firstEnd);
        }
        boolean bar = title.substring(last, lastEnd).contains("|");
        return tailIsSite || (bar && tail.length() < head.length()) ? title.substring(0, last) : title;
    }

    /** A heading without a word or two that a bar sets off at its end: a section or a site. */
    static String withoutLabel(String heading) {
        int bar = heading.lastIndexOf(" | ");
        return bar > 0 && heading.indexOf(' ', heading.indexOf(' ', bar + 3) + 1) < bar
                ? heading.substring(0, bar).strip()
                : heading;
    }

    /** Whether two texts are the same headline, letters and digits alone considered. */
    static boolean isSame(String heading, String title) {
        String key = SiteNames.key(heading);
        return !key.isEmpty() && key.equals(SiteNames.key(title));
    }

    private static List<String> parts(String title) {
        return List.of(SEPARATOR.split(title));
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String small = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= small.length(); i++) {
            boolean inside = i < small.length() && isInWord(small.charAt(i));
            if (!inside && start >= 0) {
                words.add(small.substring(start, i));
                start = -1;
            } else if (inside && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private static boolean isInWord(char c) {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        int type = c < 128 ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
