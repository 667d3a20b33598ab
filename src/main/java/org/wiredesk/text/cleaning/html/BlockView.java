package org.wiredesk.text.cleaning.html;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Lead;
import org.wiredesk.text.cleaning.html.metadata.MetadataReader;

/**
 * All that the features of blocks are made from: the tree of a page, its blocks, what its elements' names say, what the
 * rules think, and what the page says of itself. Immutable once made.
 */
final class BlockView {
    /** A block with at least so many words, most of them outside links, is running text. */
    private static final int PROSE_WORDS = 10;
    /** How far above a row its table may be: a table's body stands between them. */
    private static final int ROW_DEPTH = 3;

    final PageTree page;
    final BlockContext context;
    final PageBlocks blocks;
    final ElementNames names;
    final Candidates candidates;
    final @Nullable String title;
    final Headlines headlines;
    final @Nullable String description;
    final ToldBody told;

    final int size;
    final TextStatistics[] texts;
    private final @Nullable Lead[] leads;
    final long[][] words;
    /** For each block, the hashes of all runs of four words. */
    final long[][] shingles;
    /** The block element that each block begins in. */
    final int[] owners;

    final int[] depths;
    /** For each element: the blocks that begin in it, all their solid characters, linked ones, running ones. */
    final int[] blockCounts;

    final int[] solid;
    final int[] linked;
    final int[] prose;
    /** For each element, the solid characters that the strict rules keep. */
    final int[] kept;

    /** For each element, the nearest one around it that holds more blocks; the body when none does. */
    final int[] wider;

    private BlockView(
            PageTree page,
            BlockContext context,
            PageBlocks blocks,
            long[][] words,
            long[][] shingles,
            ElementNames names,
            Candidates candidates,
            @Nullable String title,
            Headlines headlines,
            @Nullable String description,
            ToldBody told) {
        this.page = page;
        this.context = context;
        this.blocks = blocks;
        this.names = names;
        this.candidates = candidates;
        this.title = title;
        this.headlines = headlines;
        this.description = description;
        this.told = told;
        this.size = blocks.size();
        this.texts = new TextStatistics[size];
        this.leads = new Lead[size];
        this.words = words;
        this.shingles = shingles;
        this.owners = new int[size];
        this.depths = new int[page.size()];
        this.blockCounts = new int[page.size()];
        this.solid = new int[page.size()];
        this.linked = new int[page.size()];
        this.prose = new int[page.size()];
        this.wider = new int[page.size()];
        for (int i = 1; i < page.size(); i++) {
            depths[i] = depths[page.parent(i)] + 1;
        }
        for (int b = 0; b < size; b++) {
            TextBlock block = blocks.get(b);
            texts[b] = new TextStatistics(block.text(), words[b]);
            leads[b] = Lead.of(block.text());
            owners[b] = page.owner(block.element());
            blockCounts[owners[b]]++;
            solid[owners[b]] += block.solid();
            linked[owners[b]] += block.linked();
            prose[owners[b]] += isProse(b) ? block.solid() - block.linked() : 0;
        }
        for (int i = page.size() - 1; i > 0; i--) {
            int parent = page.parent(i);
            blockCounts[parent] += blockCounts[i];
            solid[parent] += solid[i];
            linked[parent] += linked[i];
            prose[parent] += prose[i];
        }
        for (int i = 1; i < page.size(); i++) {
            int parent = page.parent(i);
            wider[i] = blockCounts[parent] > blockCounts[i] ? parent : wider[parent];
        }
        kept = candidates.keptLengths(this);
    }

    /** Looks at a page from all sides. */
    static BlockView of(Document document, @Nullable String url) {
        PageTree page = PageTree.of(document);
        ElementNames names = ElementNames.of(page);
        return of(page, names, MetadataReader.of(document, new TreeView(page, names), url));
    }

    /** Looks at a page from all sides. */
    static BlockView of(PageTree page, ElementNames names, MetadataReader metadata) {
        String title = metadata.title();
        String body = metadata.articleBody();
        BlockContext context = new BlockContext(page);
        PageBlocks blocks = PageBlocks.of(page, context);
        Prose prose = Prose.of(page);
        long[][] words = new long[blocks.size()][];
        long[][] shingles = new long[blocks.size()][];
        for (int b = 0; b < words.length; b++) {
            words[b] = WordHashes.of(blocks.get(b).text());
            shingles[b] = WordHashes.shingles(words[b]);
        }
        ToldBody told = ToldBody.of(shingles, body);
        BodyEvidence evidence = BodyEvidence.of(page, blocks, shingles, told, body);
        Headlines headlines = Headlines.of(page, title);
        Candidates candidates = Candidates.of(
                page,
                prose,
                StoryRules.strict(page, prose, names, evidence, headlines),
                StoryRules.relaxed(page, prose, names, evidence, headlines));
        return new BlockView(
                page,
                context,
                blocks,
                words,
                shingles,
                names,
                candidates,
                title,
                headlines,
                metadata.description(),
                told);
    }

    /** The phrase that a block begins with; null when it is none that is known. */
    @Nullable
    Lead lead(int b) {
        return leads[b];
    }

    boolean isProse(int b) {
        return texts[b].words >= PROSE_WORDS
                && 2 * blocks.get(b).linked() < blocks.get(b).solid();
    }

    /** The running text of an element as a share of the page's. */
    double proseShare(int element) {
        return prose[0] == 0 ? 0 : (double) prose[element] / prose[0];
    }

    boolean isHeading(int b) {
        return Tags.headingLevel(page.tag(owners[b])) > 0;
    }

    /** The element around the one that a block begins in. */
    int parent(int b) {
        return page.parent(owners[b]);
    }

    /** The table of data that a block is a cell of; -1 for none. */
    int dataTable(int b) {
        int i = context.dataRow(blocks.get(b).element());
        for (int step = 0; i >= 0 && step < ROW_DEPTH && !page.tag(i).equals("table"); step++) {
            i = page.parent(i);
        }
        return i >= 0 && page.tag(i).equals("table") ? i : -1;
    }

    /** Whether there is a heading at an index that may lie outside. */
    boolean isHeadingAt(int b) {
        return b >= 0 && b < size && isHeading(b);
    }

    /** For each element, a number that all elements with the same tag and class have in common. */
    int[] styles() {
        int[] styles = new int[page.size()];
        Arrays.setAll(
                styles,
                i -> 31 * page.tag(i).hashCode() + page.marks(i).className().hashCode());
        return styles;
    }
}
