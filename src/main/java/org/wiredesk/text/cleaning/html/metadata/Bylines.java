package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiredesk.text.cleaning.html.metadata.PageView.Line;

/**
 * Who is printed as author near the headline, in three grades: behind words such as "by"; in an element that is named
 * as, marked as, or links to an author; anywhere on the page in an element so marked.
 */
final class Bylines {
    private static final int LONGEST = 250;
    /** A part of an address with more characters is no such path. */
    private static final int LONGEST_PATH = 16;

    /** How far apart the lines of two authors may stand. */
    private static final int NEXT_LINES = 3;

    private static final Set<String> PATHS = Set.of(
            "author",
            "authors",
            "autor",
            "auteur",
            "profile",
            "staff",
            "writer",
            "writers",
            "contributor",
            "contributors",
            "reporters",
            "by",
            "team",
            "user",
            "users",
            "redaktion",
            "autoren",
            "bio",
            "reporter",
            "columnist");

    private static final Pattern PARTS = Pattern.compile("[" + PageView.BORDER + "|·•–—,]");

    /** Pages about people: of authors near the headline, of anybody elsewhere. */
    private static final Set<String> PEOPLE_PATHS = Set.of("people", "person");

    private final PageView page;
    private final Surroundings surroundings;
    private final AuthorNames names;

    private final Set<String> led = new LinkedHashSet<>();
    private final Set<String> marked = new LinkedHashSet<>();
    private final Set<String> above = new LinkedHashSet<>();
    private final Set<String> beside = new LinkedHashSet<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final List<Place> places = new ArrayList<>();

    Bylines(PageView page, Surroundings surroundings, AuthorNames names) {
        this.page = page;
        this.surroundings = surroundings;
        this.names = names;
        readLines();
        readElements();
    }

    /** Names behind words such as "by", near the headline. */
    List<String> led() {
        return List.copyOf(led);
    }

    /** Names in elements that say to hold authors, near the headline. */
    List<String> marked() {
        return List.copyOf(marked.isEmpty() ? above : marked);
    }

    /** Names in elements that say to hold the author, or behind "by", elsewhere. */
    List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    /** A name beside a date under the headline. */
    List<String> beside() {
        return List.copyOf(beside);
    }

    List<Place> places() {
        return places;
    }

    private void readLines() {
        List<Line> lines = surroundings.lines();
        int lastLed = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text();
            if (text.length() > LONGEST
                    || surroundings.isHeadline(line.position())
                    || page.isAside(line.element())
                    || AuthorNames.isContribution(text)) {
                continue;
            }
            if (AuthorNames.hasLead(line.parts())) {
                if (led.isEmpty() || i - lastLed <= NEXT_LINES) {
                    take(line, names.read(line.parts()), led);
                    lastLed = i;
                }
            } else if (led.isEmpty() && hasDate(lines, i) && AuthorNames.leadInside(line.parts()) > 0) {
                String behind = line.parts().substring(AuthorNames.leadInside(line.parts()));
                take(line, names.read(behind).stream().filter(names::isFullName).toList(), led);
            } else if (AuthorNames.isLeadAlone(text) && i + 1 < lines.size()) {
                take(lines.get(i + 1), names.read(lines.get(i + 1).parts()), led);
                lastLed = i;
                place(line);
            }
        }
        readBesideDates(lines);
        if (led.isEmpty()) {
            List<Line> all = page.lines();
            for (int i = surroundings.body(); i < all.size() && elsewhere.isEmpty(); i++) {
                Line line = all.get(i);
                if (line.text().length() < LONGEST / 3
                        && AuthorNames.hasLead(line.parts())
                        && !page.isAside(line.element())) {
                    take(
                            line,
                            names.read(line.parts()).stream()
                                    .filter(name -> names.isFullName(name) || names.isOrganisation(name))
                                    .toList(),
                            elsewhere);
                }
            }
        }
    }

    /** Names that stand alone on a line or in an element, with a date on the same line or on the next one. */
    private void readBesideDates(List<Line> lines) {
        for (int i = 0; i < lines.size() && beside.isEmpty(); i++) {
            Line line = lines.get(i);
            boolean near = surroundings.isBehindHeadline(line.position())
                    && line.text().length() <= LONGEST / 2;
            boolean alone = near && names.isFullName(line.text()) && (hasDate(lines, i + 1) || hasDate(lines, i - 1));
            String[] parts = alone || (near && hasDate(lines, i)) ? PARTS.split(line.parts(), -1) : new String[0];
            for (String part : parts) {
                if (names.isFullName(part.strip())) {
                    take(line, List.of(part.strip()), beside);
                }
            }
        }
    }

    private static boolean hasDate(List<Line> lines, int i) {
        return i >= 0
                && i < lines.size()
                && !DateText.find(lines.get(i).parts(), true).isEmpty();
    }

    private void take(Line line, List<String> read, Set<String> into) {
        List<String> people = read.stream().filter(AuthorNames::looksWritten).toList();
        if (!people.isEmpty()) {
            into.addAll(people);
            place(line);
        }
    }

    private void place(Line line) {
        if (line.whole()) {
            places.add(new Place(line.element(), "byline", "/by"));
        }
    }

    private void readElements() {
        int end = 0;
        for (int i = 0; i < page.size(); i++) {
            if (i < end || !page.isShort(i, LONGEST) || page.isAside(i)) {
                continue;
            }
            boolean near = surroundings.contains(i);
            boolean certain = isMarked(i);
            boolean linked = !certain && (isLinked(i, PATHS) || (near && isLinked(i, PEOPLE_PATHS)));
            boolean named = near && isNamed(i);
            String text = certain || linked || named ? page.text(i) : "";
            if (text.isEmpty() || AuthorNames.isContribution(text)) {
                continue;
            }
            List<String> read = names.read(page.parts(i)).stream()
                    .filter(name -> certain || AuthorNames.looksWritten(name))
                    .toList();
            if (near) {
                (surroundings.isUnderHeadline(i) ? marked : above).addAll(read);
            } else if (certain || linked) {
                elsewhere.addAll(elsewhere.isEmpty() ? read : List.of());
            }
            end = read.isEmpty() ? end : page.end(i);
        }
    }

    private boolean isNamed(int i) {
        String role = page.role(i);
        return role != null && (role.equals("byline") || role.equals("author"));
    }

    private boolean isMarked(int i) {
        return page.itemprop(i).equalsIgnoreCase("author")
                || (!page.rel(i).isEmpty() && (" " + page.rel(i).toLowerCase(Locale.ROOT) + " ").contains(" author "));
    }

    /** Whether an element is a link whose address has one of the names as a part of its path. */
    private boolean isLinked(int i, Set<String> paths) {
        String href = page.href(i);
        if (href.isEmpty() || !page.element(i).normalName().equals("a")) {
            return false;
        }
        int from = href.indexOf('/');
        for (int to = href.indexOf('/', from + 1); from >= 0 && to >= 0; to = href.indexOf('/', to + 1)) {
            if (to > from + 1
                    && to - from <= LONGEST_PATH
                    && paths.contains(href.substring(from + 1, to).toLowerCase(Locale.ROOT))) {
                return true;
            }
            from = to;
        }
        return false;
    }
}
