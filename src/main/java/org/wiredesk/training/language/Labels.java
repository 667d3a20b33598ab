package org.wiredesk.training.language;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.language.model.Script;

/** Which labels of the training text are trained as which language, and how much a language may be expected. */
final class Labels {
    /** Varieties trained as one language: as close as to be told apart by nobody from a sentence. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("arb", "ara"),
            Map.entry("ary", "ara"),
            Map.entry("arz", "ara"),
            Map.entry("apc", "ara"),
            Map.entry("zho", "cmn"),
            Map.entry("adx", "bod"),
            Map.entry("khg", "bod"),
            Map.entry("pes", "fas"),
            Map.entry("zsm", "msa"),
            Map.entry("nor", "nob"),
            Map.entry("swh", "swa"),
            Map.entry("lvs", "lav"),
            Map.entry("ekk", "est"),
            Map.entry("als", "sqi"),
            Map.entry("azj", "aze"),
            Map.entry("uzn", "uzb"),
            Map.entry("gaz", "orm"),
            Map.entry("khk", "mon"),
            Map.entry("npi", "nep"),
            Map.entry("ory", "ori"),
            Map.entry("plt", "mlg"),
            Map.entry("pbt", "pus"),
            Map.entry("fuv", "ful"),
            Map.entry("fuc", "ful"),
            Map.entry("fuf", "ful"),
            Map.entry("kmr", "kur"),
            Map.entry("ydd", "yid"),
            Map.entry("quy", "que"),
            Map.entry("quz", "que"),
            Map.entry("ayr", "aym"),
            Map.entry("fil", "tgl"),
            Map.entry("twi", "aka"),
            Map.entry("fat", "aka"),
            Map.entry("dik", "din"),
            Map.entry("knc", "kau"),
            Map.entry("gug", "grn"),
            Map.entry("dyu", "bam"),
            Map.entry("kpv", "kom"),
            Map.entry("kzj", "dtp"));

    /** Groups and mixtures, and languages with hardly a page of text. */
    private static final Set<String> LEFT_OUT = Set.of(
            "hbs", "ber", "sck", "anu", "zne", "zam", "cce", "mhi", "toh", "saq", "nyu", "alz", "orv", "avk", "tlh");

    /** Languages of many readers. */
    private static final Set<String> COMMON = Set.of(
            ("ara bel bul ben cat ces dan deu ell eng spa est eus fas fin fra guj heb hin hrv hun isl ita kor lit lav mar"
                            + " msa nld nob pan pol por ron rus slk slv sqi srp swe tam tel tha tgl tur ukr urd vie cmn"
                            + " jpn ind afr")
                    .split(" "));

    /** Varieties with little text that would take sentences from the language they are close to. */
    private static final Set<String> SHADOWS = Set.of("prs", "awa", "yue", "gan", "wuu", "skr", "glk");

    /** Languages of the region that the project looks after. */
    private static final Set<String> AFRICAN = Set.of("hau", "wol", "bam", "ful", "swa", "yor", "som", "pcm", "run");

    /** Dialects, made languages, and languages with little text. */
    private static final Set<String> RARE = Set.of(
            ("ile ina ido lfn nov vol jbo ext arg gos zea pdc pfl ksh swg frr stq nds pcd nrm frp egl lij nap fur sco"
                            + " lat ang rom cbk mfe jam lad csb hif smn pag pam cha dtp gag bjn bug ace gor olo pap"
                            + " mag hne umb kmb rki wuu gan hak cdo kbp tmh shi cnh myx vot kha toi loz nle lsm mer lko laj nyn kln"
                            + " keo xog ttj tsc adh ach luc gur dga dag azz trs cak gjn teo luy lwg nuj lgg guz mas khg adx"
                            + " glk mdf koi inh lbe kbd krc mrj xal ava tuv mnw abk din nus bas epo grn bos")
                    .split(" "));

    /** The language that a label is trained as; null for none. */
    @Nullable
    String trained(String label) {
        String one = SAME.getOrDefault(label, label);
        return LEFT_OUT.contains(one) ? null : one;
    }

    /**
     * How much a place in the table is worth to a language in a script: most where many languages share their n-grams,
     * less where a letter tells them.
     */
    double worth(String label, Script script) {
        double room = switch (script) {
            case LATN -> 2.0;
            case CYRL -> 1.0;
            case ARAB, DEVA -> 0.5;
            default -> 0.3;
        };
        return room
                * (COMMON.contains(label) ? 5.0 : AFRICAN.contains(label) ? 3.0 : RARE.contains(label) ? 0.35 : 1.0);
    }

    /** How much a language is expected, before a word is read. */
    double prior(String label) {
        if (label.equals("yue")) {
            return 0.3;
        }
        if (label.equals("eng")) {
            // Its words stand in short texts of all languages; without this they would take those of English, too.
            return 5.0;
        }
        if (SHADOWS.contains(label)) {
            return 0.03;
        }
        if (parent(label) != null) {
            return 0.8;
        }
        return COMMON.contains(label) ? 3.0 : AFRICAN.contains(label) ? 1.5 : RARE.contains(label) ? 0.2 : 0.7;
    }

    /** How much of all text is in a language, as the confidence sees it. */
    double population(String label) {
        if (COMMON.contains(label)) {
            return 3.0;
        }
        if (parent(label) != null) {
            return 0.3;
        }
        return AFRICAN.contains(label) ? 2.0 : isShadow(label) ? 0.15 : RARE.contains(label) ? 0.1 : 0.7;
    }

    /**
     * The language whose words are for the most part a language's own too, where there is too little text of the latter
     * to know which; null for none.
     */
    @Nullable
    String parent(String label) {
        return switch (label) {
            case "pcm" -> "eng";
            case "run" -> "kin";
            case "bho", "mai", "mag", "hne" -> "hin";
            default -> null;
        };
    }

    /**
     * Characters of its parent's text that a language with little own text gets at least; less where several share a parent,
     * of which the text must stay the likeliest answer.
     */
    int leastOfParent(String label) {
        return "hin".equals(parent(label)) ? 60_000 : 150_000;
    }

    /** Whether a language is one of many readers. */
    boolean isCommon(String label) {
        return COMMON.contains(label);
    }

    /** Whether a language is one of many readers, or of the region that the project looks after. */
    boolean isLookedAfter(String label) {
        return COMMON.contains(label) || AFRICAN.contains(label);
    }

    /** Whether a language stands for those that the model does not know when what it makes of these is measured. */
    boolean mayBeHidden(String label) {
        return !isLookedAfter(label) && !isShadow(label);
    }

    /** Whether a language is a variety with little text beside one with much. */
    boolean isShadow(String label) {
        return SHADOWS.contains(label);
    }

    /** Languages whose text has a second script that is no quotation. */
    private static final Set<String> TWO_SCRIPTS =
            Set.of("srp Latn", "srp Cyrl", "uzb Cyrl", "aze Cyrl", "kur Arab", "mni Beng");

    /** Whether a class is a language in its second script. */
    boolean isSecondScript(String name) {
        return TWO_SCRIPTS.contains(name.substring(5) + " " + name.substring(0, 4));
    }

    /** Whether a file is good text of a label. */
    boolean isUsed(String label, String file) {
        // Two thirds of what Tatoeba's sentences call Slovene are Slovak.
        return !((label.equals("pcm") || label.equals("msa")) && file.startsWith("more-opensource"))
                && !(label.equals("slv") && file.startsWith("tatoeba"));
    }

    /** Whether text of a label in a script is the language at all. */
    boolean isWrittenIn(String label, Script script) {
        return switch (label) {
            case "kor" -> script == Script.HANG;
            case "cmn", "jpn", "yue", "wuu", "gan" -> script == Script.HANI;
            default -> script != Script.HANI;
        };
    }
}
