package org.wiredesk.text.language;

import java.util.HashMap;
import java.util.Map;

/** How much of the text that is taken for a language is in it, where near relatives are taken for it too. */
final class Relatives {
    private static final Map<String, Double> SHARES = read();

    private Relatives() {}

    /** The share for an ISO 639-3 code, 0 to 1; 1 for a language without such relatives. */
    static double share(String iso6393) {
        return SHARES.getOrDefault(iso6393, 1.0);
    }

    private static Map<String, Double> read() {
        Map<String, Double> shares = new HashMap<>();
        for (String line : Resources.lines("relatives.tsv")) {
            String[] fields = line.split("\t", -1);
            shares.put(fields[0], Double.valueOf(fields[1]));
        }
        return shares;
    }
}
