package org.wiredesk.text.cleaning.html.piece;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.html.block.BlockContext;
import org.wiredesk.text.cleaning.html.block.PageBlocks;
import org.wiredesk.text.cleaning.html.candidate.Story;
import org.wiredesk.text.cleaning.html.candidate.Verdict;
import org.wiredesk.text.cleaning.html.choice.StoryBlocks;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.feature.BlockView;

/** Goes through a page once and writes its visible text as pieces: blocks of the story, and what was removed. */
public final class PieceWriter implements PageTree.Visitor {
    private static final int NONE = -1;

    private final String raw;
    private final PageTree page;
    private final SourcePlaces places;
    private final PageBlocks blocks;
    private final BlockContext context;
    private final StoryBlocks story;
    private final Story moved;
    private final int[] effective;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> afterBlock = new ArrayList<>();

    private final FlowText block = new FlowText();
    private int blockNumber = NONE;
    private int blockElement = NONE;

    /** How many blocks are finished. */
    private int kept;
    /** Whether all of the block at hand is bold. */
    private boolean bold;
    /** The places of blocks that may be headings. */
    private final BitSet headings = new BitSet();

    private final FlowText removed = new FlowText();
    private @Nullable Verdict reason;

    private int place;

    private PieceWriter(String raw, BlockView view, StoryBlocks story, Story moved) {
        this.raw = raw;
        this.page = view.page();
        this.places = SourcePlaces.of(raw, page);
        this.blocks = view.blocks();
        this.context = view.context();
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
    public static List<Piece> write(String raw, BlockView view, StoryBlocks story, Story moved) {
        PieceWriter writer = new PieceWriter(raw, view, story, moved);
        view.page().walk(writer);
        writer.endBlock();
        writer.endRemoved();
        BoldHeading.mark(writer.pieces, writer.headings);
        return List.copyOf(writer.pieces);
    }

    @Override
    public void open(int element) {
        if (page.isHidden(element)) {
            return;
        }
        if (page.tag(element).equals("br")) {
            lineBreak(element);
        } else {
            border(element);
        }
    }

    @Override
    public void close(int element) {
        if (!page.isHidden(element)) {
            border(element);
        }
    }

    @Override
    public void text(int node) {
        int element = page.elementOf(node);
        if (!page.isHidden(element)) {
            text(node, element, blocks.ofText(node));
        }
    }

    /** A block element begins or ends: what that means for the block was decided when the page was cut into blocks. */
    private void border(int element) {
        if (page.isBlock(element)) {
            char joint = context.joint(element);
            removed.separate('\n', place, place);
            block.separate(joint == 0 ? '\n' : joint, place, place);
        }
    }

    private void lineBreak(int element) {
        int known = places.breakStart(element);
        int start = known < 0 ? place : known;
        int end = known < 0 ? place : places.breakEnd(element);
        removed.separate('\n', start, end);
        if (isBoldHeading()) {
            endBlock();
            return;
        }
        block.separate(context.isInDataRow(element) ? ' ' : '\n', start, end);
    }

    private void text(int node, int element, int number) {
        SourceText source = SourceText.of(raw, page.text(node), places.start(node), places.end(node));
        if (source.length() > 0) {
            place = source.end(source.length() - 1);
        }
        boolean blank = page.isBlank(node);
        Verdict verdict = verdict(element, number);
        if (verdict == null) {
            if (!blank) {
                endRemoved();
                startBlock(element, number);
                bold &= BoldHeading.isBold(page, element);
            }
            block.append(source, context.isPreformatted(element), context.link(element));
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
            removed.append(source, false, context.link(element));
        }
    }

    /** Why the text at hand goes; null when it stays. */
    private @Nullable Verdict verdict(int element, int number) {
        Verdict ofElement = effective[element] < 0 ? null : moved.verdict(effective[element]);
        return ofElement != null ? ofElement : story.isKept(number) ? null : story.verdict(number);
    }

    private void startBlock(int element, int number) {
        if (number != blockNumber) {
            endBlock();
            blockNumber = number;
        }
        bold |= block.isEmpty();
        blockElement = block.isEmpty() ? element : blockElement;
    }

    /** Whether the block at hand so far is a heading that is set in bold type and not marked as one. */
    private boolean isBoldHeading() {
        return bold
                && kept > 0
                && !block.isEmpty()
                && !context.isShaped(blockElement)
                && BoldHeading.fits(block.text());
    }

    private void endBlock() {
        if (!block.isEmpty()) {
            endRemoved();
            if (isBoldHeading()) {
                headings.set(pieces.size());
            }
            kept++;
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
        block.clear();
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
        removed.clear();
        reason = null;
    }
}
