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
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/** Walks a page once and writes its visible text as pieces: blocks of the story, and what was removed. */
final class PieceWriter implements NodeVisitor {
    private static final int NONE = -1;

    private final String raw;
    private final PageTree page;
    private final PageBlocks blocks;
    private final BlockContext context;
    private final StoryBlocks story;
    private final Story moved;
    private final int[] effective;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> afterBlock = new ArrayList<>();

    private FlowText block = new FlowText();
    private int blockNumber = NONE;
    private int blockElement = NONE;

    private FlowText removed = new FlowText();
    private @Nullable Verdict reason;

    private int nextElement;
    private int nextText;
    private int current = NONE;
    private int place;

    private PieceWriter(String raw, BlockView view, StoryBlocks story, Story moved) {
        this.raw = raw;
        this.page = view.page;
        this.blocks = view.blocks;
        this.context = view.context;
        this.story = story;
        this.moved = moved;
        this.effective = moved.effective();
    }

    /**
     * The pieces of a page.
     *
     * @param story which blocks stay
     * @param moved elements that go whatever block they stand in
     */
    static List<Piece> write(String raw, BlockView view, StoryBlocks story, Story moved) {
        PieceWriter writer = new PieceWriter(raw, view, story, moved);
        view.page.element(0).traverse(writer);
        writer.endBlock();
        writer.endRemoved();
        return List.copyOf(writer.pieces);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            current = nextElement++;
            if (!page.isHidden(current)) {
                if (element.normalName().equals("br")) {
                    lineBreak(element.sourceRange());
                } else {
                    border();
                }
            }
        } else if (node instanceof TextNode text && !page.isHidden(current)) {
            text(text, blocks.ofNode(nextText++));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            if (!page.isHidden(current)) {
                border();
            }
            current = page.parent(current);
        }
    }

    /** A block element begins or ends: what that means for the block was decided when the page was cut into blocks. */
    private void border() {
        if (Tags.isBlock(page.tag(current))) {
            char joint = context.joint(current);
            removed.separate('\n', place, place);
            block.separate(joint == 0 ? '\n' : joint, place, place);
        }
    }

    private void lineBreak(Range range) {
        int start = range.isTracked() ? range.startPos() : place;
        int end = range.isTracked() ? range.endPos() : place;
        removed.separate('\n', start, end);
        block.separate(context.isInDataRow(current) ? ' ' : '\n', start, end);
    }

    private void text(TextNode node, int number) {
        SourceText source = SourceText.of(raw, node);
        if (source.length() > 0) {
            place = source.end(source.length() - 1);
        }
        boolean blank = isBlank(node);
        Verdict verdict = verdict(number);
        if (verdict == null) {
            if (!blank) {
                endRemoved();
                startBlock(number);
            }
            block.append(source, context.isPreformatted(current), context.link(current));
            return;
        }
        if (!blank) {
            if (number != blockNumber) {
                endBlock();
            }
            if (!verdict.equals(reason)) {
                endRemoved();
            }
            reason = verdict;
        }
        if (!blank || !removed.isEmpty()) {
            removed.append(source, false, context.link(current));
        }
    }

    /** Why the text at hand goes; null when it stays. */
    private @Nullable Verdict verdict(int number) {
        Verdict ofElement = effective[current] < 0 ? null : moved.verdict(effective[current]);
        return ofElement != null ? ofElement : story.isKept(number) ? null : story.verdict(number);
    }

    private void startBlock(int number) {
        if (number != blockNumber) {
            endBlock();
            blockNumber = number;
        }
        blockElement = block.isEmpty() ? current : blockElement;
    }

    private void endBlock() {
        if (!block.isEmpty()) {
            endRemoved();
            BlockType type = context.type(blockElement);
            pieces.add(new Piece.Kept(
                    block.done(raw),
                    type,
                    type == BlockType.HEADING ? context.level(blockElement) : null,
                    type == BlockType.LIST_ITEM ? context.ordered(blockElement) : null,
                    block.linkDensity(),
                    block.href()));
            pieces.addAll(afterBlock);
            afterBlock.clear();
        }
        block = new FlowText();
        blockNumber = NONE;
    }

    private void endRemoved() {
        if (!removed.isEmpty() && reason != null) {
            (block.isEmpty() ? pieces : afterBlock)
                    .add(new Piece.Removed(
                            removed.done(raw),
                            reason.category(),
                            reason.rule(),
                            reason.movedTo(),
                            reason.confidence()));
        }
        removed = new FlowText();
        reason = null;
    }

    /** Whether no character of a node is text in the sense of the blocks. */
    private static boolean isBlank(TextNode node) {
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            if (!MappedText.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
