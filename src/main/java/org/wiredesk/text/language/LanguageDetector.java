package org.wiredesk.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.Confidence;
import org.wiredesk.article.DetectedLanguage;
import org.wiredesk.article.Enrichment;
import org.wiredesk.article.Quality;
import org.wiredesk.text.WorkBudget;

/**
 * Finds out which languages a text is written in: per block, smoothed over its neighbours, and summed up.
 *
 * <p>Immutable and thread-safe. The model is loaded on the first call of any instance and shared.
 */
public final class LanguageDetector {
    /** The word in {@code quality.flags} for articles in more than one language. */
    public static final String MIXED_LANGUAGE = "mixed-language";

    private static final String STAGE = "language";
    private static final String STAGE_VERSION = "4";

    /** Units of work per character: the blocks are read, and perhaps the whole. */
    private static final int WORK_PER_CHARACTER = 2;

    private static final Pattern BLANK_LINES = Pattern.compile("(?:\\r?\\n[ \\t]*){2,}");
    private static final LanguageDetector STANDARD = new LanguageDetector();

    private LanguageDetector() {}

    /** The standard detector; its model is loaded on the first call and shared. */
    public static LanguageDetector standard() {
        return STANDARD;
    }

    /**
     * Fills in {@code language}, {@code enrichment.languages} and the language of each block; flags an article in
     * several languages as {@value #MIXED_LANGUAGE}.
     */
    public Article detect(Article article, WorkBudget budget) {
        Enrichment enrichment = article.enrichment();
        budget.spend((long) article.text().length() * WORK_PER_CHARACTER);
        List<Verdict> verdicts = Smoothing.smooth(
                enrichment.blocks().stream()
                        .map(block -> Judge.judge(article.text(), block.start(), block.end()))
                        .toList(),
                () -> Judge.judge(article.text()));
        List<DetectedLanguage> languages = Shares.of(verdicts);
        List<Block> blocks = new ArrayList<>(verdicts.size());
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            blocks.add(
                    enrichment.blocks().get(i).withLanguage(verdict.language().tag(), verdict.confidence()));
        }
        return article.toBuilder()
                .language(languages.get(0).language())
                .enrichment(flagged(enrichment, languages)
                        .withLanguages(languages, blocks)
                        .withProvenance(enrichment.provenance().withStage(STAGE, STAGE_VERSION)))
                .build();
    }

    /** The main language of a text; {@code und} when the evidence is thin. Blocks are what stands between blank lines. */
    public DetectedLanguage detect(String text) {
        return languages(text).get(0);
    }

    /** The languages of a text, largest share first; never empty. Blocks are what stands between blank lines. */
    public List<DetectedLanguage> languages(String text) {
        return Shares.of(verdicts(text, ranges(text)));
    }

    /** The language of each block of a text. Blocks are what stands between blank lines. */
    public List<LanguageBlock> blocks(String text) {
        List<int[]> ranges = ranges(text);
        List<Verdict> verdicts = verdicts(text, ranges);
        List<LanguageBlock> blocks = new ArrayList<>(ranges.size());
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            blocks.add(new LanguageBlock(
                    ranges.get(i)[0],
                    ranges.get(i)[1],
                    verdict.language().tag(),
                    verdict.language().iso6393(),
                    Confidence.round(verdict.confidence())));
        }
        return blocks;
    }

    private static List<Verdict> verdicts(String text, List<int[]> ranges) {
        List<Verdict> verdicts = new ArrayList<>(ranges.size());
        for (int[] range : ranges) {
            verdicts.add(Judge.judge(text, range[0], range[1]));
        }
        return Smoothing.smooth(verdicts, () -> Judge.judge(text));
    }

    private static List<int[]> ranges(String text) {
        List<int[]> ranges = new ArrayList<>();
        if (text.indexOf('\n') < 0) {
            add(text, 0, text.length(), ranges);
            return ranges;
        }
        Matcher gap = BLANK_LINES.matcher(text);
        int start = 0;
        while (gap.find()) {
            add(text, start, gap.start(), ranges);
            start = gap.end();
        }
        add(text, start, text.length(), ranges);
        return ranges;
    }

    private static void add(String text, int start, int end, List<int[]> ranges) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                ranges.add(new int[] {start, end});
                return;
            }
        }
    }

    private static Enrichment flagged(Enrichment enrichment, List<DetectedLanguage> languages) {
        Quality quality = enrichment.quality();
        if (quality == null || !Shares.isMixed(languages) || quality.flags().contains(MIXED_LANGUAGE)) {
            return enrichment;
        }
        List<String> flags = new ArrayList<>(quality.flags());
        flags.add(MIXED_LANGUAGE);
        return enrichment.withQuality(new Quality(quality.score(), flags, quality.signals()));
    }
}
