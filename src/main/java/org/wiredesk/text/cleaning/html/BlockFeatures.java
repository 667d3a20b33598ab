package org.wiredesk.text.cleaning.html;

/** The features of the blocks of a page, as the first model sees them. */
final class BlockFeatures {
    private BlockFeatures() {}

    static FeatureTable of(BlockView view) {
        FeatureTable table = new FeatureTable(view.size);
        float[] leads = TextFeatures.add(table, view);
        AncestorFeatures.add(table, view);
        ContainerFeatures.add(table, view);
        RepetitionFeatures.add(table, view);
        CandidateFeatures.add(table, view);
        PlaceFeatures.add(table, view, leads);
        return table;
    }
}
