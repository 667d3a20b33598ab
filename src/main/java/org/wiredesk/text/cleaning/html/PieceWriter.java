package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.Piece;

/** Walks a page once and writes its visible text as pieces: blocks of the story, and what was removed. */
final class PieceWriter implements NodeVisitor {
    private static final int NONE = -1;
    private static final Verdict OUTSIDE = Verdict.boilerplate("outside-story", 0.9);

    private final String raw;
    private final Story story;
    private final int[] effective;
    private final BlockContext context;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> afterBlock = new ArrayList<>();

    private FlowText block = new FlowText();
    private int blockOwner = NONE;
    private int breaks;

    private FlowText removed = new FlowText();
    private int removedOwner = NONE;

    private int next;
    private int current = NONE;
    private int place;

    private PieceWriter(String raw, Story story, int[] effective) {
        this.raw = raw;
        this.story = story;
        this.effective = effective;
        this.context = new BlockContext(story.page());
    }

    /** The pieces of a page whose story is known. */
    static List<Piece> write(String raw, Story story) {
        PieceWriter writer = new PieceWriter(raw, story, story.effective());
        story.page().element(0).traverse(writer);
        writer.endBlock();
        writer.endRemoved();
        return List.copyOf(writer.pieces);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            current = next++;
            if (!story.page().isHidden(current)) {
                if (element.normalName().equals("br")) {
                    lineBreak(element.sourceRange());
                } else {
                    border(current);
                }
            }
        } else if (node instanceof TextNode text && !story.page().isHidden(current)) {
            text(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            if (!story.page().isHidden(current)) {
                border(current);
            }
            current = story.page().parent(current);
        }
    }

    /** A block element begins or ends. */
    private void border(int element) {
        if (!Tags.isBlock(story.page().tag(element))) {
            return;
        }
        removed.separate('\n', place, place);
        char joint = context.joint(element);
        if (joint == 0) {
            endBlock();
        } else {
            block.separate(joint, place, place);
        }
    }

    private void lineBreak(Range range) {
        int start = range.isTracked() ? range.startPos() : place;
        int end = range.isTracked() ? range.endPos() : place;
        removed.separate('\n', start, end);
        breaks++;
        boolean paragraphEnds = breaks > 1 && !context.isPreformatted(current) && !context.isInDataRow(current);
        if (paragraphEnds) {
            endBlock();
        } else {
            block.separate(context.isInDataRow(current) ? ' ' : '\n', start, end);
        }
    }

    private void text(TextNode node) {
        SourceText source = SourceText.of(raw, node);
        if (source.length() > 0) {
            place = source.end(source.length() - 1);
        }
        boolean blank = node.isBlank();
        int owner = effective[current];
        if (owner < 0 && story.isInside(current)) {
            if (!blank) {
                breaks = 0;
                endRemoved();
                blockOwner = block.isEmpty() ? current : blockOwner;
            }
            block.append(source, context.isPreformatted(current), context.link(current));
            return;
        }
        int key = owner < 0 ? story.page().size() : owner;
        if (!blank && key != removedOwner) {
            endRemoved();
            removedOwner = key;
        }
        if (!blank || !removed.isEmpty()) {
            removed.append(source, false, context.link(current));
        }
    }

    private void endBlock() {
        if (!block.isEmpty()) {
            endRemoved();
            BlockType type = context.type(blockOwner);
            pieces.add(new Piece.Kept(
                    block.done(raw),
                    type,
                    type == BlockType.HEADING ? context.level(blockOwner) : null,
                    type == BlockType.LIST_ITEM ? context.ordered(blockOwner) : null,
                    block.linkDensity(),
                    block.href()));
            pieces.addAll(afterBlock);
            afterBlock.clear();
        }
        block = new FlowText();
        breaks = 0;
    }

    private void endRemoved() {
        if (!removed.isEmpty()) {
            Verdict verdict = verdict(removedOwner);
            (block.isEmpty() ? pieces : afterBlock)
                    .add(new Piece.Removed(
                            removed.done(raw),
                            verdict.category(),
                            verdict.rule(),
                            verdict.movedTo(),
                            verdict.confidence()));
        }
        removed = new FlowText();
        removedOwner = NONE;
    }

    private Verdict verdict(int owner) {
        @Nullable Verdict verdict = owner == story.page().size() ? null : story.verdict(owner);
        return verdict == null ? OUTSIDE : verdict;
    }
}
