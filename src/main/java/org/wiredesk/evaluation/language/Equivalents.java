package org.wiredesk.evaluation.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Codes that count as one language, and the languages that the usual detectors have in common. */
final class Equivalents {
    private static final String[] GROUPS = {
        "ara arb acm acq aeb ajp apc ars ary arz",
        "zho cmn",
        "fas pes",
        "msa zsm",
        "nob nor",
        "swa swh",
        "lav lvs",
        "est ekk",
        "sqi als",
        "aze azj",
        "uzb uzn",
        "orm gaz",
        "mon khk",
        "nep npi",
        "ori ory",
        "mlg plt",
        "pus pbt",
        "ful fuv fuc fuf",
        "kur kmr",
        "yid ydd",
        "que quy quz",
        "aym ayr",
        "tgl fil",
        "aka twi fat",
        "din dik",
        "kau knc",
        "grn gug",
        "bam dyu"
    };
    private static final Set<String> COMMON = Set.of(
            ("ara bel bul ben cat ces dan deu ell eng spa est eus fas fin fra guj heb hin hrv hun isl ita kor lit lav mar"
                            + " msa nld nob pan pol por ron rus slk slv sqi srp swe tam tel tha tgl tur ukr urd vie zho")
                    .split(" "));
    private static final Map<String, String> ONE = read();

    private Equivalents() {}

    /** The code that stands for the group of a code. */
    static String one(String iso6393) {
        return ONE.getOrDefault(iso6393, iso6393);
    }

    static boolean isCommon(String one) {
        return COMMON.contains(one);
    }

    private static Map<String, String> read() {
        Map<String, String> map = new HashMap<>();
        for (String group : GROUPS) {
            String[] codes = group.split(" ");
            for (String code : codes) {
                map.put(code, codes[0]);
            }
        }
        return map;
    }
}
