package org.wiredesk.text.cleaning.html;

/** Features of the phrase that a block begins with. */
final class LeadFeatures {
    private LeadFeatures() {}

    /** Adds the columns and gives the one that says the kind of the phrase. */
    static float[] add(FeatureTable table, BlockView view) {
        float[] kinds = new float[view.size];
        float[] shares = new float[view.size];
        for (int b = 0; b < view.size; b++) {
            String text = view.blocks.get(b).text();
            Leads.Lead lead = Leads.of(text);
            kinds[b] = lead == null ? 0 : lead.kind() + 1;
            shares[b] = lead == null ? 0 : (float) lead.length() / text.length();
        }
        for (int kind = 0; kind < Leads.KINDS.size(); kind++) {
            int number = kind + 1;
            table.add("lead.", Leads.KINDS.get(kind), b -> kinds[b] == number ? shares[b] : 0);
        }
        return table.add("lead.kind", kinds);
    }
}
