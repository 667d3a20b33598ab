package org.wiredesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.Association;
import org.wiredesk.article.Cleaning;
import org.wiredesk.article.Concept;
import org.wiredesk.article.DetectedLanguage;
import org.wiredesk.article.Entity;
import org.wiredesk.article.Quality;
import org.wiredesk.article.Related;

/** Shows one enriched article to a person: fields, text with its marks, what went and why, entities. */
final class ArticleView {
    private final Palette palette;
    private final List<String> lines = new ArrayList<>();

    private ArticleView(Palette palette) {
        this.palette = palette;
    }

    /** The lines to print. */
    static List<String> of(Article article, Palette palette) {
        ArticleView view = new ArticleView(palette);
        view.fields(article);
        view.lines.addAll(BodyView.of(article, palette));
        view.summary(article);
        view.entities(article);
        return view.lines;
    }

    private void fields(Article article) {
        lines.add(palette.bold("── " + article.enrichment().id() + " ") + palette.faint("─".repeat(40)));
        field("headline", article.headline());
        field("standfirst", article.standfirst());
        field("by", article.by());
        field("located", article.located());
        field("created", article.contentCreated());
        field("sources", joined(article.infoSources()));
        field("copyright", article.copyrightNotice() != null ? article.copyrightNotice() : article.copyrightHolder());
        field("usage terms", article.usageTerms());
        for (Related related : article.enrichment().related()) {
            String target = related.url() == null ? "" : " <" + related.url() + ">";
            field(related.rel(), (related.title() == null ? "(no title)" : related.title()) + target);
        }
        for (Association association : article.associations()) {
            if (article.enrichment().related().stream()
                    .noneMatch(item -> association.uri().equals(item.url()))) {
                field(association.rel(), association.name() + " <" + association.uri() + ">");
            }
        }
        List<String> languages = new ArrayList<>();
        for (DetectedLanguage language : article.enrichment().languages()) {
            languages.add(language.language() + " (confidence " + language.confidence() + ", share " + language.share()
                    + ")");
        }
        field("languages", languages.isEmpty() ? null : String.join(", ", languages));
        lines.add("");
    }

    private void entities(Article article) {
        for (Entity entity : article.enrichment().entities()) {
            String title = entity.title() == null ? "" : palette.faint(" (" + entity.title() + ")");
            lines.add("  " + palette.mention(entity.name(), entity.type().name()) + title
                    + palette.faint("  salience " + entity.salience() + ", "
                            + entity.mentions().size() + "×, " + entity.id()));
        }
        lines.add("");
    }

    /** What went and what was mended, counted by rule. */
    private void summary(Article article) {
        Cleaning cleaning = article.enrichment().cleaning();
        Map<String, Integer> removals = new TreeMap<>();
        Map<String, Integer> repairs = new TreeMap<>();
        cleaning.removals().forEach(removal -> removals.merge(removal.rule(), 1, Integer::sum));
        cleaning.repairs().forEach(repair -> repairs.merge(repair.rule(), 1, Integer::sum));
        field("kept", cleaning.cleanLength() + " of " + cleaning.rawLength() + " characters");
        field("removed", counts(removals));
        field("repaired", counts(repairs));
        Quality quality = article.enrichment().quality();
        if (quality != null) {
            String flags = quality.flags().isEmpty() ? "" : " (" + String.join(", ", quality.flags()) + ")";
            field("quality", quality.score() + flags);
        }
        lines.add("");
    }

    private static String counts(Map<String, Integer> rules) {
        return rules.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(rule -> rule.getKey() + " " + rule.getValue() + "×")
                .collect(Collectors.joining(", "));
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            wrap(palette.faint(name + " ".repeat(Math.max(1, 13 - name.length()))), value);
        }
    }

    private void wrap(String prefix, String text) {
        lines.addAll(Wrapping.lines(prefix, text));
    }

    private static @Nullable String joined(List<Concept> concepts) {
        return concepts.isEmpty()
                ? null
                : String.join(", ", concepts.stream().map(Concept::name).toList());
    }
}
