package org.wiredesk.text.cleaning.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.metadata.Place;

/** Takes out of the text what the page shows of the fields of the record: the headline, the byline, the date. */
final class Headline {
    private static final Verdict HEADLINE = Verdict.moved("headline", "/headlines/0/value");

    private static final int LOWEST_LEVEL = 3;
    private static final int LONGEST = 1000;
    private static final int MOST_ELEMENTS = 200;

    private Headline() {}

    /** Moves what stands at the places, and every heading that says what the title says. */
    static void move(Story story, List<Place> places, @Nullable String title) {
        for (Place place : places) {
            if (place.movedTo() == null) {
                story.remove(place.element(), Verdict.boilerplate(place.category(), 0.9));
            } else {
                story.move(
                        place.element(),
                        new Verdict(place.category(), "html." + place.category(), place.movedTo(), 1.0));
            }
        }
        PageTree page = story.page();
        for (int i = 0; i < page.size() && title != null; i++) {
            if (isHeadline(page, i, title)) {
                story.move(i, HEADLINE);
            }
        }
    }

    static boolean isHeadline(PageTree page, int i, String title) {
        int level = Tags.headingLevel(page.tag(i));
        return level > 0
                && level <= LOWEST_LEVEL
                && !page.isHidden(i)
                && page.length(i) <= LONGEST
                && page.end(i) - i <= MOST_ELEMENTS
                && sameLetters(VisibleText.of(page, i), title);
    }

    /** Whether a heading says what the title says, with or without a kicker before it. */
    private static boolean sameLetters(String heading, String title) {
        String shown = letters(heading);
        String wanted = letters(title);
        return !wanted.isEmpty() && shown.endsWith(wanted) && shown.length() <= 2 * wanted.length();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
