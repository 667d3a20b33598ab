package org.wiredesk.text.cleaning.html.feature;

import org.wiredesk.text.cleaning.furniture.Lead;

/** Features of the phrase that a block begins with. */
final class LeadFeatures {
    private LeadFeatures() {}

    /** Adds the columns and gives the one that says the kind of the phrase. */
    static float[] add(FeatureTable table, BlockView view) {
        float[][] shares = new float[Lead.KINDS.size()][];
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] = table.add("lead.", Lead.KINDS.get(kind));
        }
        float[] kinds = table.add("lead.kind");
        for (int b = 0; b < view.size(); b++) {
            Lead lead = view.lead(b);
            if (lead != null) {
                kinds[b] = lead.kind() + 1;
                shares[lead.kind()][b] =
                        (float) lead.length() / view.blocks().get(b).text().length();
            }
        }
        return kinds;
    }
}
