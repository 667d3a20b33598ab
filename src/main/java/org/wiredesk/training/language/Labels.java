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

    private final Map<String, Expectation> expectations = Expectation.all();

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
        return room * expected(label).worth();
    }

    private Expectation expected(String label) {
        return Expectation.of(label, expectations);
    }

    /** How much a language is expected, before a word is read. */
    double prior(String label) {
        return expected(label).prior();
    }

    /** How much of all text is in a language, as the confidence sees it. */
    double population(String label) {
        return expected(label).population();
    }

    /**
     * The language whose words are for the most part a language's own too, where there is too little text of the latter
     * to know which; null for none.
     */
    @Nullable
    String parent(String label) {
        return expected(label).parent();
    }

    /**
     * Characters of its parent's text that a language with little own text gets at least; less where several share a parent,
     * of which the text must stay the likeliest answer.
     */
    int leastOfParent(String label) {
        String parent = parent(label);
        long siblings = expectations.values().stream()
                .filter(one -> parent != null && parent.equals(one.parent()))
                .count();
        return siblings > 1 ? 60_000 : 150_000;
    }

    /** Whether a language is one of many readers. */
    boolean isCommon(String label) {
        return expected(label).kind() == Expectation.Kind.COMMON;
    }

    /** Whether a language is one of many readers, or of the region that the project looks after. */
    boolean isLookedAfter(String label) {
        return isCommon(label) || expected(label).kind() == Expectation.Kind.REGION;
    }

    /** Whether a language stands for those that the model does not know when what it makes of these is measured. */
    boolean mayBeHidden(String label) {
        return !isLookedAfter(label) && !isShadow(label);
    }

    /** Whether a language is a variety with little text beside one with much. */
    boolean isShadow(String label) {
        return expected(label).kind() == Expectation.Kind.VARIETY;
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
