package org.wiredesk.text.cleaning.html.piece;

import java.util.List;
import org.wiredesk.text.cleaning.html.candidate.Headlines;
import org.wiredesk.text.cleaning.html.candidate.Story;
import org.wiredesk.text.cleaning.html.candidate.Verdict;
import org.wiredesk.text.cleaning.html.metadata.Place;

/** Takes out of the text what the page shows of the fields of the record: the headline, the byline, the date. */
public final class Headline {
    private static final Verdict HEADLINE = Verdict.moved("headline", "/headlines/0/value");

    private Headline() {}

    /** Moves what stands at the places, and every heading that says what the title says. */
    public static void move(Story story, List<Place> places, Headlines headlines) {
        for (Place place : places) {
            if (place.movedTo() == null) {
                story.remove(place.element(), Verdict.boilerplate(place.category(), 0.9));
            } else {
                story.move(
                        place.element(),
                        new Verdict(place.category(), "html." + place.category(), place.movedTo(), 1.0));
            }
        }
        for (int i = 0; i < story.page().size(); i++) {
            if (headlines.isAt(i)) {
                story.move(i, HEADLINE);
            }
        }
    }
}
