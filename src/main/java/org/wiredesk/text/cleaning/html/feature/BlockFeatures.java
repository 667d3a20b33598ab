package org.wiredesk.text.cleaning.html.feature;

import java.util.List;
import org.wiredesk.text.cleaning.html.dom.PageParser;

/** The features of the blocks of a page, as the first model sees them. */
public final class BlockFeatures {
    private static final List<String> NAMES =
            of(BlockView.of(PageParser.parse(""), null)).names();

    private BlockFeatures() {}

    /** The names of the features, in the order of the columns. */
    public static List<String> names() {
        return NAMES;
    }

    public static FeatureTable of(BlockView view) {
        FeatureTable table = new FeatureTable(view.size());
        float[] leads = TextFeatures.add(table, view);
        AncestorFeatures.add(table, view);
        ContainerFeatures.add(table, view);
        RepetitionFeatures.add(table, view);
        CandidateFeatures.add(table, view);
        PlaceFeatures.add(table, view, leads);
        return table;
    }
}
