package org.wiredesk.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.wiredesk.article.Article;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.Cleaner;
import org.wiredesk.text.entity.EntityTagger;
import org.wiredesk.text.entity.gazetteer.UserGazetteer;
import org.wiredesk.text.language.LanguageDetector;

/**
 * The chain of the three stages. Each is a function from record to record; together they make a raw article an enriched
 * one. The same article and settings give the same result. Immutable and thread-safe.
 */
public final class Desk {
    private final Cleaner cleaner;
    private final LanguageDetector detector;
    private final EntityTagger tagger;
    private final long workUnits;
    private final Duration backstop;

    private Desk(Cleaner cleaner, LanguageDetector detector, EntityTagger tagger, long workUnits, Duration backstop) {
        this.cleaner = cleaner;
        this.detector = detector;
        this.tagger = tagger;
        this.workUnits = workUnits;
        this.backstop = backstop;
    }

    /** A desk with the standard stages: offsets in code points, the default work budget, no backstop. */
    public static Desk standard() {
        return of(OffsetUnit.CODEPOINT, WorkBudget.DEFAULT_UNITS, Duration.ZERO);
    }

    /**
     * A desk with the standard stages.
     *
     * @param unit      the offset unit of the records
     * @param workUnits the work budget of each article and stage
     * @param backstop  the longest time for one article in one stage; zero means no limit
     */
    public static Desk of(OffsetUnit unit, long workUnits, Duration backstop) {
        return new Desk(Cleaner.of(unit), LanguageDetector.standard(), EntityTagger.standard(), workUnits, backstop);
    }

    /**
     * This desk with a user's own names, which win over the built-in ones.
     *
     * @param gazetteer a .tsv, .csv or .jsonl file, also as .gz
     * @throws IOException              if the file cannot be read
     * @throws IllegalArgumentException if it cannot be understood; the message names file, line and cause
     */
    public Desk withGazetteer(Path gazetteer) throws IOException {
        EntityTagger own = EntityTagger.with(UserGazetteer.read(gazetteer));
        return new Desk(cleaner, detector, own, workUnits, backstop);
    }

    /** The whole chain. */
    public Article enrich(RawArticle raw) {
        Article cleaned = clean(raw);
        Article languaged = detectLanguage(cleaned);
        return tagEntities(languaged);
    }

    /** The first stage: clean text, blocks, fields. */
    public Article clean(RawArticle raw) {
        return cleaner.clean(raw, budget());
    }

    /** The second stage: languages of the article and of its blocks. */
    public Article detectLanguage(Article cleaned) {
        return detector.detect(cleaned, budget());
    }

    /** The third stage: people, organisations, places. */
    public Article tagEntities(Article languaged) {
        return tagger.tag(languaged, budget());
    }

    private WorkBudget budget() {
        return WorkBudget.of(workUnits, backstop);
    }
}
