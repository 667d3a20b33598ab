package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.metadata.DateLabels.Label;
import org.wiredesk.text.cleaning.html.metadata.PageView.Line;

/** The dates that stand in short lines near the headline, and whether they say of what they are the date. */
final class PrintedDates {
    /** A line may hold this much besides its date: names, a time, a section. */
    private static final int MOST_ELSE = 90;

    private static final int LABEL_REACH = 60;
    private static final int LONGEST_PLACE = 80;
    private static final int MOST_WORDING = 25;
    private static final int MOST_ELEMENTS = 20;
    private static final int LONGEST_READING_TIME = 40;

    private final PageView page;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Place> readingTimes = new ArrayList<>();

    /**
     * A printed date.
     *
     * @param label  what the words before it say
     * @param score  how much speaks for its being a date of this story
     * @param line    where it stands
     * @param wording how many characters the line has besides dates
     */
    record Candidate(Moment moment, Label label, double score, Line line, int wording) {}

    PrintedDates(PageView page, Surroundings surroundings, boolean monthFirst) {
        this.page = page;
        String before = "";
        for (Line line : surroundings.lines()) {
            if (!page.isAside(line.element())) {
                read(line, before, surroundings, monthFirst);
                boolean little = line.whole() && line.text().length() <= LONGEST_READING_TIME;
                if (little && DateLabels.isReadingTime(line.text())) {
                    readingTimes.add(new Place(line.element(), "reading-time", null));
                }
            }
            before = line.text();
        }
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /**
     * The lines under the headline that are dates, or the time that reading takes, and nothing else to speak of. Only a
     * date of the day of publication went to its field: the others are those of other stories.
     *
     * @param published when the story was published; null when that is not known
     */
    List<Place> places(@Nullable Moment published) {
        List<Place> places = new ArrayList<>(readingTimes);
        for (Candidate candidate : candidates) {
            boolean little = candidate.wording() <= MOST_WORDING
                    || (isDateElement(candidate.line().element())
                            && candidate.line().text().length() <= LONGEST_PLACE);
            if (candidate.line().whole() && little && candidate.label() != Label.OTHER) {
                boolean same = candidate.label() != Label.MODIFIED
                        && published != null
                        && published.day().equals(candidate.moment().day());
                places.add(new Place(candidate.line().element(), "date", same ? "/contentCreated" : null));
            }
        }
        return places;
    }

    /** The best candidate with a label that is not {@code not}; the first of equals. */
    @Nullable
    Candidate best(Label... labels) {
        Candidate best = null;
        for (Candidate candidate : candidates) {
            boolean fits = List.of(labels).contains(candidate.label());
            if (fits && (best == null || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return best;
    }

    /** The first date on the page that stands alone on its line, for pages that print it elsewhere; null when none does. */
    static @Nullable Moment anywhere(PageView page, boolean monthFirst) {
        for (Line line : page.lines()) {
            List<PrintedDate> dates = line.text().length() > LABEL_REACH || page.isAside(line.element())
                    ? List.of()
                    : DateText.find(line.parts(), monthFirst);
            if (dates.size() == 1) {
                PrintedDate date = dates.get(0);
                Label label = DateLabels.in(line.parts().substring(0, date.start()));
                boolean alone = line.parts().length() - (date.end() - date.start()) < MOST_ELSE / 3;
                if (alone && label != Label.OTHER && label != Label.MODIFIED) {
                    return date.moment();
                }
            }
        }
        return null;
    }

    private void read(Line line, String lineBefore, Surroundings surroundings, boolean monthFirst) {
        List<PrintedDate> dates = DateText.find(line.parts(), monthFirst);
        int covered = dates.stream().mapToInt(date -> date.end() - date.start()).sum();
        if (dates.isEmpty() || line.parts().length() - covered > MOST_ELSE) {
            return;
        }
        int from = 0;
        for (PrintedDate date : dates) {
            String words = line.parts().substring(Math.max(from, date.start() - LABEL_REACH), date.start());
            boolean bare = words.chars().noneMatch(Character::isLetter);
            Label label = DateLabels.in(
                    bare && from == 0 && lineBefore.length() < LABEL_REACH && isLabelAlone(lineBefore)
                            ? lineBefore
                            : words);
            if (label == Label.NONE) {
                label = named(line);
            }
            double score = 1
                    + (surroundings.isUnderHeadline(line.position()) ? 1.5 : 0)
                    + (label == Label.PUBLISHED ? 2 : 0)
                    + (label == Label.OTHER ? -5 : 0)
                    + (isDateElement(line.element()) ? 1.5 : 0)
                    + (line.parts().length() - covered < MOST_ELSE / 3 ? 0.5 : 0)
                    + (date.moment().time() == null ? 0 : 0.5);
            candidates.add(new Candidate(
                    date.moment(), label, score, line, line.parts().length() - covered));
            from = date.end();
        }
    }

    private static boolean isLabelAlone(String line) {
        String bare = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        return bare.split(" ", -1).length <= 3 && DateText.find(line, true).isEmpty();
    }

    /** What the names of the element around a date say of it. */
    private Label named(Line line) {
        for (int i = line.element(); i < lastElement(line.element()); i++) {
            String names = names(i);
            boolean entry = names.contains("publish") || names.contains("entry");
            if (names.contains("modif") || names.contains("updat")) {
                return entry ? Label.NONE : Label.MODIFIED;
            }
            if (names.contains("publish")) {
                return Label.PUBLISHED;
            }
        }
        return Label.NONE;
    }

    /** Where an element ends, or its beginning does: those that hold a date alone are small. */
    private int lastElement(int element) {
        return Math.min(page.end(element), element + MOST_ELEMENTS);
    }

    private String names(int i) {
        return (page.itemprop(i) + " " + page.className(i)).toLowerCase(Locale.ROOT);
    }

    private boolean isDateElement(int element) {
        for (int i = element; i < lastElement(element); i++) {
            if (page.element(i).normalName().equals("time") || "date".equals(page.role(i))) {
                return true;
            }
        }
        return false;
    }
}
