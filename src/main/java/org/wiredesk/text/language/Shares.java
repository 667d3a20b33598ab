package org.wiredesk.text.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.DetectedLanguage;

/** Sums the blocks up: which languages a text is in, and how much of it. */
final class Shares {
    /** From this share on, a second language is more than a quotation. */
    private static final double MIXED = 0.15;

    private Shares() {}

    /**
     * The languages, largest share first. Blocks whose language is unknown count as {@code und}; blocks without letters
     * don't count.
     */
    static List<DetectedLanguage> of(List<Verdict> verdicts) {
        if (verdicts.size() == 1 && verdicts.get(0).script() != null) {
            return List.of(sum(verdicts.get(0)));
        }
        Map<String, List<Verdict>> groups = new LinkedHashMap<>();
        long total = 0;
        for (Verdict verdict : verdicts) {
            if (verdict.script() != null) {
                total += verdict.length();
                groups.computeIfAbsent(verdict.language().tag(), tag -> new ArrayList<>())
                        .add(verdict);
            }
        }
        if (groups.isEmpty()) {
            return List.of(
                    new DetectedLanguage(DetectedLanguage.UNDETERMINED, DetectedLanguage.UNDETERMINED, null, 0.0, 1.0));
        }
        long whole = total;
        return groups.values().stream()
                .map(group -> sum(group, whole))
                .sorted(Comparator.comparingDouble(DetectedLanguage::share)
                        .reversed()
                        .thenComparing(DetectedLanguage::language))
                .toList();
    }

    /** Whether a second language takes part in the telling. */
    static boolean isMixed(List<DetectedLanguage> languages) {
        return languages.stream()
                        .filter(language ->
                                !language.language().equals(DetectedLanguage.UNDETERMINED) && language.share() >= MIXED)
                        .count()
                > 1;
    }

    /** A text of one block. */
    private static DetectedLanguage sum(Verdict verdict) {
        Language language = verdict.language();
        return new DetectedLanguage(
                language.tag(),
                language.iso6393(),
                reported(language.iso6393(), verdict.script()),
                verdict.confidence(),
                1.0);
    }

    private static DetectedLanguage sum(List<Verdict> group, long total) {
        Map<String, Integer> scripts = new LinkedHashMap<>();
        long length = 0;
        double weighted = 0.0;
        for (Verdict verdict : group) {
            length += verdict.length();
            weighted += verdict.confidence() * verdict.length();
            scripts.merge(String.valueOf(verdict.script()), verdict.letters(), Integer::sum);
        }
        String script = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        Language language = group.get(0).language();
        return new DetectedLanguage(
                language.tag(),
                language.iso6393(),
                reported(language.iso6393(), script),
                weighted / length,
                (double) length / total);
    }

    /** The code that stands for all scripts of a language that mixes some. */
    private static @Nullable String reported(String iso6393, @Nullable String script) {
        return switch (iso6393) {
            case "jpn" -> "Jpan";
            case "kor" -> "Kore";
            default -> script;
        };
    }
}
