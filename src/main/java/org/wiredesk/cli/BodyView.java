package org.wiredesk.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Entity;
import org.wiredesk.article.Mention;
import org.wiredesk.article.Removal;
import org.wiredesk.article.Repair;

/**
 * Shows the text of an article as a difference to what came in: every removal where it stood, with its rule and where it
 * went; characters that were mended, before and after; mentions of entities.
 */
final class BodyView {
    private static final int LONGEST_REMOVAL = 160;

    private final Article article;
    private final Palette palette;
    private final List<Removal> removals;
    private final List<String> lines = new ArrayList<>();
    private int next;

    private BodyView(Article article, Palette palette) {
        this.article = article;
        this.palette = palette;
        this.removals = article.enrichment().cleaning().removals().stream()
                .sorted(Comparator.comparingInt(Removal::at))
                .toList();
    }

    /** The lines to print. */
    static List<String> of(Article article, Palette palette) {
        BodyView view = new BodyView(article, palette);
        BlockType before = null;
        for (Block block : article.enrichment().blocks()) {
            view.removedBefore(block);
            boolean together = block.type() == before
                    && (block.type() == BlockType.LIST_ITEM || block.type() == BlockType.TABLE_ROW);
            if (before != null && !together) {
                view.lines.add("");
            }
            view.kept(block);
            before = block.type();
        }
        while (view.next < view.removals.size()) {
            view.removed(view.removals.get(view.next++));
        }
        view.lines.add("");
        return view.lines;
    }

    private void removedBefore(Block block) {
        while (next < removals.size()) {
            Removal removal = removals.get(next);
            boolean inside = removal.rawStart() >= block.rawStart() && removal.rawEnd() <= block.rawEnd();
            if (removal.at() > block.start() || (removal.at() == block.start() && inside)) {
                return;
            }
            removed(removal);
            next++;
        }
    }

    private void removed(Removal removal) {
        String target = removal.movedTo() == null ? "" : " → " + removal.movedTo();
        lines.addAll(Wrapping.lines(
                "  " + palette.rule("− " + removal.rule() + target) + "  ", palette.removed(shown(removal.text()))));
    }

    private void kept(Block block) {
        boolean foreign = block.language() != null && !block.language().equals(article.language());
        String tag = foreign ? palette.faint(" (" + block.language() + ")") : "";
        String text = marked(block) + tag;
        lines.addAll(Wrapping.lines(marker(block), block.type() == BlockType.HEADING ? palette.bold(text) : text));
    }

    /** The block's text with its mentions, its repairs and what was cut out of it. */
    private String marked(Block block) {
        StringBuilder out = new StringBuilder();
        int done = block.start();
        for (Mark mark : marks(block)) {
            if (mark.start() < done) {
                continue;
            }
            out.append(article.text(), done, mark.start()).append(mark.shown());
            done = mark.end();
        }
        return out.append(article.text(), done, block.end()).toString();
    }

    private List<Mark> marks(Block block) {
        List<Mark> marks = new ArrayList<>();
        for (; next < removals.size() && removals.get(next).at() < block.end(); next++) {
            Removal removal = removals.get(next);
            String target = removal.movedTo() == null ? "" : " → " + removal.movedTo();
            String shown = palette.removed(shown(removal.text())) + palette.rule("⟨" + removal.rule() + target + "⟩");
            marks.add(new Mark(removal.at(), removal.at(), shown + " "));
        }
        for (Entity entity : article.enrichment().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.field() == null && mention.start() >= block.start() && mention.end() <= block.end()) {
                    String text = article.text().substring(mention.start(), mention.end());
                    String type = entity.type().name();
                    marks.add(new Mark(mention.start(), mention.end(), palette.mention(text, type)));
                }
            }
        }
        for (Repair repair : article.enrichment().cleaning().repairs()) {
            String text = article.text().substring(repair.start(), repair.end());
            if (!text.isBlank() && repair.start() >= block.start() && repair.end() <= block.end()) {
                String raw = repair.raw() == null ? " " : repair.raw();
                marks.add(new Mark(repair.start(), repair.end(), palette.repaired(raw, text)));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end));
        return marks;
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

    private static String shown(String removed) {
        String text = removed.strip().replaceAll("\\s+", " ");
        return text.codePointCount(0, text.length()) <= LONGEST_REMOVAL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_REMOVAL)) + "…";
    }

    /** A stretch of the clean text, and how it is shown. */
    private record Mark(int start, int end, String shown) {}
}
