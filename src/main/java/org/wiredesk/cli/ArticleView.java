package org.wiredesk.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.Association;
import org.wiredesk.article.Block;
import org.wiredesk.article.Concept;
import org.wiredesk.article.DetectedLanguage;
import org.wiredesk.article.Entity;
import org.wiredesk.article.Mention;
import org.wiredesk.article.Related;
import org.wiredesk.article.Removal;
import org.wiredesk.article.Repair;

/** Shows one enriched article to a person: fields, text with its marks, and every removal where it stood. */
final class ArticleView {
    private static final int WIDTH = 100;
    private static final int REMOVED_WIDTH = 160;
    private final Palette palette;
    private final List<String> lines = new ArrayList<>();

    private ArticleView(Palette palette) {
        this.palette = palette;
    }

    /** The lines to print. */
    static List<String> of(Article article, Palette palette) {
        ArticleView view = new ArticleView(palette);
        view.fields(article);
        view.body(article);
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
        var cleaning = article.enrichment().cleaning();
        field(
                "cleaning",
                cleaning.rawLength() + " -> " + cleaning.cleanLength() + " characters, "
                        + cleaning.removals().size() + " removals, "
                        + cleaning.repairs().size() + " repairs");
        lines.add("");
    }

    private void body(Article article) {
        List<Removal> removals = article.enrichment().cleaning().removals().stream()
                .sorted(Comparator.comparingInt(Removal::at))
                .toList();
        int next = 0;
        String language = article.language();
        for (Block block : article.enrichment().blocks()) {
            while (next < removals.size() && removals.get(next).at() <= block.start()) {
                removed(removals.get(next++));
            }
            boolean foreign = block.language() != null && !block.language().equals(language);
            String tag = foreign ? palette.faint(" (" + block.language() + ")") : "";
            wrap(marker(block), marked(article, block) + tag);
            while (next < removals.size() && removals.get(next).at() < block.end()) {
                removed(removals.get(next++));
            }
        }
        while (next < removals.size()) {
            removed(removals.get(next++));
        }
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

    private void removed(Removal removal) {
        String text = removal.text().strip().replaceAll("\\s+", " ");
        if (text.codePointCount(0, text.length()) > REMOVED_WIDTH) {
            text = text.substring(0, text.offsetByCodePoints(0, REMOVED_WIDTH)) + "…";
        }
        String target = removal.movedTo() == null ? "" : " -> " + removal.movedTo();
        lines.add("  " + palette.rule("- " + removal.rule() + target) + "  " + palette.removed(text));
    }

    private static String marker(Block block) {
        return switch (block.type()) {
            case HEADING -> "# ";
            case LIST_ITEM -> "• ";
            case QUOTE -> "> ";
            case TABLE_ROW -> "| ";
            case PREFORMATTED -> "` ";
            case PARAGRAPH -> "  ";
        };
    }

    /** The block's text with its mentions and visible repairs marked. */
    private String marked(Article article, Block block) {
        List<Mark> marks = new ArrayList<>();
        for (Entity entity : article.enrichment().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.field() == null && mention.start() >= block.start() && mention.end() <= block.end()) {
                    marks.add(new Mark(
                            mention.start(), mention.end(), entity.type().name()));
                }
            }
        }
        for (Repair repair : article.enrichment().cleaning().repairs()) {
            boolean visible = repair.end() > repair.start()
                    && !article.text().substring(repair.start(), repair.end()).isBlank();
            if (visible && repair.start() >= block.start() && repair.end() <= block.end()) {
                marks.add(new Mark(repair.start(), repair.end(), null));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()));
        StringBuilder out = new StringBuilder();
        int done = block.start();
        for (Mark mark : marks) {
            if (mark.start() < done) {
                continue;
            }
            out.append(article.text(), done, mark.start());
            String text = article.text().substring(mark.start(), mark.end());
            out.append(mark.type() == null ? palette.repaired(text) : palette.mention(text, mark.type()));
            done = mark.end();
        }
        return out.append(article.text(), done, block.end()).toString();
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            wrap(palette.faint(name + " ".repeat(Math.max(1, 13 - name.length()))), value);
        }
    }

    /** Breaks a paragraph at spaces; escapes do not count as width. */
    private void wrap(String prefix, String text) {
        String indent = " ".repeat(visibleLength(prefix));
        String lead = prefix;
        for (String part : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder(lead);
            int width = indent.length();
            for (String word : part.split(" ", -1)) {
                int length = visibleLength(word);
                if (width > indent.length() && width + 1 + length > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                    width = indent.length();
                } else if (width > indent.length()) {
                    line.append(' ');
                    width++;
                }
                line.append(word);
                width += length;
            }
            lines.add(line.toString());
            lead = indent;
        }
    }

    private static int visibleLength(String text) {
        return text.replaceAll("\u001b\\[[0-9;]*m", "").length();
    }

    private static @Nullable String joined(List<Concept> concepts) {
        return concepts.isEmpty()
                ? null
                : String.join(", ", concepts.stream().map(Concept::name).toList());
    }

    /** A stretch to be marked; without a type it is a repair. */
    private record Mark(int start, int end, @Nullable String type) {}
}
