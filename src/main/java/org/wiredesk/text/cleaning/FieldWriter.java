package org.wiredesk.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.AltId;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleId;
import org.wiredesk.article.Association;
import org.wiredesk.article.Cleaning;
import org.wiredesk.article.Enrichment;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.Provenance;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Related;
import org.wiredesk.article.Sha256;
import org.wiredesk.article.Source;
import org.wiredesk.article.Timestamps;
import org.wiredesk.text.cleaning.furniture.Findings;
import org.wiredesk.text.cleaning.html.metadata.PageMetadata;
import org.wiredesk.text.cleaning.html.metadata.Robots;

/** Fills the fields of the record from what the raw article says, what its page says and what furniture said. */
final class FieldWriter {
    /** The version of this stage's behaviour. */
    private static final String STAGE_VERSION = "4";

    private static final String DEVELOPMENT_VERSION = "development";

    private static final String CODEPOINT_CONFIG = config(OffsetUnit.CODEPOINT);
    private static final String UTF16_CONFIG = config(OffsetUnit.UTF16);

    private FieldWriter() {}

    /** Findings that begin with what the raw article and its page say, in this order. */
    static Findings findings(RawMetadata raw, PageMetadata page) {
        Findings findings = new Findings()
                .headline(Headlines.choose(
                        FieldText.tidy(raw.title()),
                        FieldText.tidy(page.title()),
                        FieldText.tidy(page.titleElement()),
                        FieldText.tidy(page.siteName()),
                        raw.url()));
        String byline = firstOf(FieldText.tidy(raw.byline()), FieldText.tidy(page.byline()));
        if (byline != null) {
            findings.by(byline);
        }
        Source source = raw.source();
        String named = source == null ? null : firstOf(FieldText.tidy(source.name()), FieldText.tidy(source.domain()));
        String publisher = firstOf(named, FieldText.tidy(page.siteName()));
        if (publisher != null) {
            findings.source(publisher, "publisher", null);
        }
        page.media().forEach(findings::media);
        String robots = robots(raw, page);
        if (robots != null) {
            findings.usageTerms("robots: " + robots);
        }
        return findings;
    }

    private static @Nullable String firstOf(@Nullable String preferred, @Nullable String other) {
        return preferred != null ? preferred : other;
    }

    private static @Nullable String robots(RawMetadata raw, PageMetadata page) {
        String header = raw.http() == null ? null : raw.http().header("x-robots-tag");
        String reserved = Robots.reservations(header);
        return reserved != null ? reserved : page.robots();
    }

    /** The article. */
    static Article article(RawArticle raw, PageMetadata page, Findings findings, Assembly assembly, OffsetUnit unit) {
        String text = assembly.text();
        RawMetadata metadata = raw.metadata();
        int rawLength = assembly.rawLength();
        int cleanLength = length(text, unit);
        double keptRatio = Math.min(1.0, cleanLength / (double) rawLength);
        Enrichment enrichment = new Enrichment(
                Objects.requireNonNull(raw.id()),
                Objects.requireNonNull(raw.version()),
                metadata,
                unit,
                Sha256.of(text),
                List.of(),
                assembly.blocks(),
                List.of(),
                findings.related(),
                findings.media(),
                new Cleaning(rawLength, cleanLength, keptRatio, assembly.repairs(), assembly.removals()),
                Judge.judge(text, assembly.blocks(), keptRatio),
                provenance(unit));
        String url = metadata.url() != null ? metadata.url() : page.canonicalUrl();
        return Article.builder(ArticleId.uri(url, raw.id()), text, enrichment)
                .headline(findings.headline())
                .standfirst(FieldText.tidy(page.standfirst()))
                .by(findings.by())
                .located(findings.located())
                .contentCreated(created(metadata, page))
                .copyrightHolder(findings.copyrightHolder())
                .copyrightNotice(findings.copyrightNotice())
                .usageTerms(findings.usageTerms())
                .rightsInfo(TdmReservation.of(metadata, page))
                .infoSources(findings.sources())
                .associations(associations(findings, page))
                .altIds(altIds(metadata))
                .build();
    }

    private static String config(OffsetUnit unit) {
        return Sha256.of("offsetUnit=" + unit.wireName()).substring(0, 12);
    }

    private static Provenance provenance(OffsetUnit unit) {
        String version = Cleaner.class.getPackage().getImplementationVersion();
        String config = unit == OffsetUnit.UTF16 ? UTF16_CONFIG : CODEPOINT_CONFIG;
        return new Provenance(
                        null,
                        new Provenance.Pipeline("wiredesk", version == null ? DEVELOPMENT_VERSION : version, config),
                        List.of())
                .withStage("cleaning", STAGE_VERSION);
    }

    /** When the article was published: as the raw article says, else its page. */
    static @Nullable String created(RawMetadata metadata, PageMetadata page) {
        String given = metadata.publishedAt();
        String moment = given == null ? null : Timestamps.toRfc3339(given);
        return moment != null ? moment : page.publishedAt();
    }

    private static List<Association> associations(Findings findings, PageMetadata page) {
        List<Association> associations = new ArrayList<>();
        if (page.imageUrl() != null) {
            associations.add(new Association(
                    "featureImage",
                    page.imageUrl(),
                    "featureImage",
                    "picture",
                    FieldText.tidy(page.imageCaption()),
                    FieldText.tidy(page.imageCredit())));
        }
        for (Related item : findings.related()) {
            if (item.url() != null) {
                String name = item.title() == null ? item.rel() : item.title();
                associations.add(new Association(name, item.url(), item.rel(), "text", null, null));
            }
        }
        return associations;
    }

    private static List<AltId> altIds(RawMetadata metadata) {
        List<AltId> ids = new ArrayList<>();
        if (metadata.feed() != null && metadata.feed().guid() != null) {
            ids.add(new AltId("guid", metadata.feed().guid()));
        }
        if (metadata.warc() != null && metadata.warc().recordId() != null) {
            ids.add(new AltId("warc-record-id", metadata.warc().recordId()));
        }
        return ids;
    }

    private static int length(String text, OffsetUnit unit) {
        return unit == OffsetUnit.UTF16 ? text.length() : text.codePointCount(0, text.length());
    }
}
