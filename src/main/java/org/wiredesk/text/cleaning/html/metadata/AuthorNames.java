package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.text.cleaning.furniture.Fold;
import org.wiredesk.text.cleaning.html.metadata.BylineWords.Kind;

/**
 * Reads the names of authors out of what pages give as such: without lead words, roles, degrees, addresses, and without
 * the names of organisations that stand behind a person's.
 */
final class AuthorNames {
    private static final int LONGEST_NAME = 60;
    /** Words such as "by" end before this. */
    private static final int LONGEST_LEAD = 100;
    /** Longer values are texts, not names. */
    private static final int LONGEST = 500;

    /** Shorter words can be the beginning of a name. */
    private static final int SHORTEST_NOISE = 3;

    private static final String STOPS = "|•·–—\t/()[]<>";

    private static final String BORDER = String.valueOf(PageView.BORDER);

    private final SiteNames site;

    AuthorNames(SiteNames site) {
        this.site = site;
    }

    /** Whether a line begins with the words that lead in the names of authors. */
    static boolean hasLead(String line) {
        return leadEnd(line) > 0;
    }

    /** Where words such as "by" begin inside a line, after other words; 0 when there are none. */
    static int leadInside(String line) {
        String folded = Fold.of(line);
        for (int i = 1; i < folded.length(); i++) {
            boolean begins = folded.charAt(i - 1) == ' ' && Character.isLetter(folded.charAt(i));
            if (begins && !isWordBefore(line, i) && leadEnd(line.substring(i)) > 0) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a word of the language stands before an offset, rather than a figure, a sign, or the name of a zone. */
    private static boolean isWordBefore(String line, int at) {
        String before = line.substring(0, at).strip();
        String last = Fold.of(before.substring(before.lastIndexOf(' ') + 1));
        boolean half = last.equals("am") || last.equals("pm") || last.equals("uhr");
        return !half && !before.isEmpty() && Character.isLowerCase(before.charAt(before.length() - 1));
    }

    /** Whether a line is nothing but the words that lead in names, which then stand on the next one. */
    static boolean isLeadAlone(String line) {
        if (!BylineWords.mayBegin(Kind.LEAD, line)) {
            return false;
        }
        String folded = Fold.of(line);
        int end = BylineWords.prefix(Kind.LEAD, folded);
        return end > 0 && folded.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a printed text is written like a name: capital letters, or a script that has none. */
    static boolean looksWritten(String name) {
        int first = name.codePointAt(0);
        return !Character.isLowerCase(first) && name.length() > 1;
    }

    /** Whether somebody is named for another part in the story than writing it. */
    static boolean isContribution(String line) {
        return BylineWords.mayBegin(Kind.CONTRIBUTOR, line) && BylineWords.prefix(Kind.CONTRIBUTOR, Fold.of(line)) > 0;
    }

    /** The names, in order; empty when there is none. */
    List<String> read(String value) {
        boolean address = value.contains("://") && value.strip().indexOf(' ') < 0;
        if (value.length() > LONGEST || address) {
            return List.of();
        }
        String text = withoutLead(withoutDate(value.strip()));
        Set<String> people = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        boolean filed = false;
        for (String whole : parts(text)) {
            if (filed && whole.strip().indexOf(' ') < 0) {
                continue; // One more of the parts of the paper that the story is filed under.
            }
            String part = unfiled(whole);
            filed |= part.length() < whole.length();
            String bare = bare(part.strip());
            String name = site.isSite(bare) ? bare : tidy(part);
            boolean description = !people.isEmpty() && holdsRole(part);
            if (name.isEmpty() || description || !isName(name)) {
                continue;
            }
            (isOrganisation(name) ? others : people).add(name);
        }
        return List.copyOf(people.isEmpty() ? others : people);
    }

    /** A text without the words that tell where the story is filed, such as "in News". */
    private static String unfiled(String part) {
        String folded = " " + Fold.of(part) + " ";
        int in = folded.lastIndexOf(" in ");
        String behind = in < 0 ? "" : folded.substring(in + 4).strip();
        // What stands behind may be in an element of its own, and so another part.
        boolean files = in >= 0 && (behind.isEmpty() || BylineWords.is(Kind.SECTION, behind));
        return files ? part.substring(0, in) : part;
    }

    /** Whether a name says who: not an account, not the newsroom and not the site. */
    boolean isPerson(String name) {
        return name.indexOf(' ') > 0 && !isOrganisation(name) && Character.isUpperCase(name.codePointAt(0));
    }

    /** Whether a text is one person's name and nothing else: two to four words with capitals, letters alone. */
    boolean isFullName(String text) {
        String[] words = text.split(" ", -1);
        int capitals = 0;
        for (String word : words) {
            String folded = Fold.of(word);
            boolean letters = word.codePoints().allMatch(c -> Character.isLetter(c) || "-'’.".indexOf(c) >= 0);
            boolean other = BylineWords.is(Kind.NOISE, folded)
                    || BylineWords.is(Kind.ROLE, folded)
                    || MonthNames.number(folded) > 0;
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
            boolean possessive = folded.endsWith("'s") || (folded.endsWith(".") && word.length() > 3);
            if (!letters || other || possessive || shouted || (!capital && !BylineWords.is(Kind.PARTICLE, folded))) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals >= 2 && words.length <= 4 && isPerson(text);
    }

    boolean isSite(String name) {
        return site.isSite(name);
    }

    boolean isOrganisation(String name) {
        String folded = Fold.of(name);
        if (site.isSite(name)
                || site.isAbout(name)
                || BylineWords.is(Kind.GENERIC, folded)
                || folded.startsWith("the ")
                || name.contains(".c")
                || name.contains(".o")) {
            return true;
        }
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= 5;
        for (String word : folded.split(" ", -1)) {
            if (BylineWords.is(Kind.ORGANISATION, word)) {
                return true;
            }
        }
        return capitals;
    }

    static String withoutLead(String line) {
        int end = leadEnd(line);
        return end == 0 ? line : line.substring(end).strip();
    }

    /** What stands before the first date of a line, else what stands behind it. */
    private static String withoutDate(String line) {
        List<PrintedDate> dates = DateText.find(line, true);
        if (dates.isEmpty()) {
            return line;
        }
        String before = line.substring(0, dates.get(0).start()).strip();
        return before.chars().anyMatch(Character::isLetter)
                ? before
                : line.substring(dates.get(0).end()).strip();
    }

    private static int leadEnd(String line) {
        if (!BylineWords.mayBegin(Kind.LEAD, line)) {
            return 0;
        }
        String folded = Fold.of(line.length() > LONGEST_LEAD ? line.substring(0, LONGEST_LEAD) : line);
        int end = BylineWords.prefix(Kind.LEAD, folded);
        if (end == 0 || end == folded.length()) {
            return 0;
        }
        int i = end;
        while (i < folded.length() && " :—–-|│".indexOf(folded.charAt(i)) >= 0) {
            i++;
        }
        boolean set = i > end && (folded.charAt(end) == ' ' || folded.charAt(end) == ':');
        return set && i < line.length() ? i : 0;
    }

    /** The text cut where one name can end and another begin. */
    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : spaced(text).split(" ", -1)) {
            String folded = Fold.of(word);
            boolean comma = word.endsWith(",") || word.endsWith(";");
            boolean border = word.equals(BORDER);
            if (border && isHalf(part.toString())) {
                continue; // Forename and surname in elements of their own.
            }
            boolean stop = border || (word.length() == 1 && STOPS.contains(word));
            if (stop || (BylineWords.is(Kind.AND, folded) && part.length() > 0)) {
                parts.add(part.toString());
                part.setLength(0);
                continue;
            }
            part.append(part.length() > 0 ? " " : "").append(comma ? word.substring(0, word.length() - 1) : word);
            if (comma) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static boolean isHalf(String part) {
        return !part.isEmpty()
                && part.indexOf(' ') < 0
                && Character.isUpperCase(part.codePointAt(0))
                && !BylineWords.is(Kind.NOISE, Fold.of(part))
                && !BylineWords.is(Kind.ORGANISATION, Fold.of(part));
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean slash = c == '/' && i > 0 && text.charAt(i - 1) == ':';
            if (STOPS.indexOf(c) >= 0 && !slash) {
                out.append(' ').append(c).append(' ');
            } else {
                out.append(c);
            }
        }
        return OneLine.of(out.toString());
    }

    /** One name without what stands before and behind it. */
    private static String tidy(String part) {
        String text = part.strip();
        int noise = BylineWords.prefix(Kind.NOISE, Fold.of(text));
        if (noise > SHORTEST_NOISE && !BylineWords.is(Kind.ORGANISATION, Fold.of(text.substring(0, noise)))) {
            text = text.substring(noise).strip();
        }
        text = withoutLead(text);
        StringBuilder name = new StringBuilder();
        boolean organisation = false;
        for (String word : text.split(" ", -1)) {
            String bare = withoutQuotes(word);
            String folded = Fold.of(bare);
            boolean first = name.length() == 0;
            if (bare.isEmpty() || bare.equals("-") || (first && BylineWords.is(Kind.AND, folded))) {
                continue;
            }
            boolean degree = !first && BylineWords.is(Kind.CREDENTIAL, folded) && isShouted(bare);
            boolean newsroom = name.indexOf(" ") < 0 && BylineWords.is(Kind.ORGANISATION, folded);
            boolean role = !first && !organisation && !newsroom && BylineWords.is(Kind.ROLE, folded);
            boolean noisy = !first && BylineWords.is(Kind.NOISE, folded) && !BylineWords.is(Kind.SUFFIX, folded);
            organisation |= BylineWords.is(Kind.ORGANISATION, folded);
            boolean small = !first
                    && !organisation
                    && Character.isLowerCase(bare.codePointAt(0))
                    && !BylineWords.is(Kind.PARTICLE, folded);
            if (degree || role || noisy || small || bare.contains("@") || Character.isDigit(bare.charAt(0))) {
                break;
            }
            name.append(first ? "" : " ").append(bare);
        }
        return name.toString();
    }

    /** A text without the signs around it, but with those that end a sentence. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && ".!?".indexOf(text.charAt(to - 1)) < 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String withoutQuotes(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && "\"'“”:*".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "\"“”:,;*".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }

    private static boolean holdsRole(String part) {
        for (String word : Fold.of(part).split(" ", -1)) {
            if (BylineWords.is(Kind.ROLE, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShouted(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() >= 2 || word.contains(".");
    }

    private static boolean isName(String name) {
        String folded = Fold.of(name);
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        boolean lead = BylineWords.is(Kind.LEAD, folded) || BylineWords.is(Kind.CONTRIBUTOR, folded);
        boolean address = lead
                || folded.startsWith("http")
                || name.contains("://")
                || name.startsWith("www.")
                || name.startsWith("@")
                || name.contains("{");
        boolean word = BylineWords.is(Kind.CREDENTIAL, folded)
                || BylineWords.is(Kind.NOISE, folded)
                || BylineWords.is(Kind.WEEKDAY, folded)
                || BylineWords.is(Kind.SECTION, folded)
                || (BylineWords.is(Kind.ROLE, folded) && !BylineWords.is(Kind.GENERIC, folded))
                || MonthNames.number(folded) > 0;
        return letters && name.charAt(0) != '.' && !address && !word && name.length() <= LONGEST_NAME;
    }
}
