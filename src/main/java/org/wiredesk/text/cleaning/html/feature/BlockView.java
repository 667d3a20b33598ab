package org.wiredesk.text.cleaning.html.feature;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Lead;
import org.wiredesk.text.cleaning.html.block.BlockContext;
import org.wiredesk.text.cleaning.html.block.PageBlocks;
import org.wiredesk.text.cleaning.html.block.TextBlock;
import org.wiredesk.text.cleaning.html.candidate.BodyEvidence;
import org.wiredesk.text.cleaning.html.candidate.Candidates;
import org.wiredesk.text.cleaning.html.candidate.Headlines;
import org.wiredesk.text.cleaning.html.candidate.Prose;
import org.wiredesk.text.cleaning.html.candidate.StoryRules;
import org.wiredesk.text.cleaning.html.candidate.ToldBody;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.Tags;
import org.wiredesk.text.cleaning.html.metadata.MetadataReader;
import org.wiredesk.text.cleaning.html.name.ElementNames;
import org.wiredesk.text.cleaning.html.name.TreeView;
import org.wiredesk.text.cleaning.html.word.WordHashes;

/**
 * All that the features of blocks are made from: the tree of a page, its blocks, what its elements' names say, what the
 * rules think, and what the page says of itself. Immutable once made.
 */
public final class BlockView {
    /** A block with at least so many words, most of them outside links, is running text. */
    private static final int PROSE_WORDS = 10;
    /** How far above a row its table may be: a table's body stands between them. */
    private static final int ROW_DEPTH = 3;

    private final PageTree page;
    private final BlockContext context;
    private final PageBlocks blocks;
    private final ElementNames names;
    private final Candidates candidates;
    private final @Nullable String title;
    private final Headlines headlines;
    private final @Nullable String description;
    private final ToldBody told;

    private final int size;
    private final TextStatistics[] texts;
    private final @Nullable Lead[] leads;
    private final long[][] words;
    private final long[][] shingles;
    private final int[] owners;

    private final int[] depths;
    private final int[] blockCounts;

    private final int[] solid;
    private final int[] linked;
    private final int[] prose;
    private final int[] kept;

    private final int[] wider;

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
        kept = keptLengths();
    }

    private int[] keptLengths() {
        boolean[] keeps = candidates.strict().kept();
        int[] lengths = new int[page.size()];
        for (int b = 0; b < size; b++) {
            lengths[owners[b]] += keeps[blocks.get(b).element()] ? blocks.get(b).solid() : 0;
        }
        page.sumUp(lengths);
        return lengths;
    }

    /** Looks at a page from all sides. */
    public static BlockView of(Document document, @Nullable String url) {
        PageTree page = PageTree.of(document);
        ElementNames names = ElementNames.of(page);
        return of(page, names, MetadataReader.of(document, new TreeView(page, names), url));
    }

    /** Looks at a page from all sides. */
    public static BlockView of(PageTree page, ElementNames names, MetadataReader metadata) {
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

    /** The elements of the page. */
    public PageTree page() {
        return page;
    }

    /** What the surroundings of elements make of their text. */
    public BlockContext context() {
        return context;
    }

    public PageBlocks blocks() {
        return blocks;
    }

    /** What the names of elements say. */
    public ElementNames names() {
        return names;
    }

    /** What simple methods take for the story. */
    public Candidates candidates() {
        return candidates;
    }

    /** The title that the page gives; null for none. */
    @Nullable
    public String title() {
        return title;
    }

    public Headlines headlines() {
        return headlines;
    }

    /** The summary that the page gives; null for none. */
    @Nullable
    String description() {
        return description;
    }

    /** How much of each block the page's metadata repeats. */
    public ToldBody told() {
        return told;
    }

    /** The number of blocks. */
    public int size() {
        return size;
    }

    TextStatistics text(int b) {
        return texts[b];
    }

    /** The number of words of a block. */
    public int wordCount(int b) {
        return texts[b].words;
    }

    /** How many words of a block are those of consent and appeals. */
    public int furnitureWords(int b) {
        return texts[b].furnitureWords;
    }

    /** The number of words of all blocks. */
    public int wordCount() {
        int words = 0;
        for (TextStatistics text : texts) {
            words += text.words;
        }
        return words;
    }

    /** The hashes of a block's words; not to be changed. */
    public long[] words(int b) {
        return words[b];
    }

    /** The hashes of all runs of four words of a block; not to be changed. */
    public long[] shingles(int b) {
        return shingles[b];
    }

    /** The block element that a block begins in. */
    public int owner(int b) {
        return owners[b];
    }

    /** The same for each block; a copy. */
    int[] owners() {
        return owners.clone();
    }

    /** How many elements stand around element {@code i}. */
    int depth(int i) {
        return depths[i];
    }

    /** How many blocks begin in element {@code i}. */
    public int blockCount(int i) {
        return blockCounts[i];
    }

    /** The solid characters of the blocks that begin in element {@code i}. */
    int solid(int i) {
        return solid[i];
    }

    /** Those of them inside links. */
    int linked(int i) {
        return linked[i];
    }

    /** Those of them outside links in running text. */
    public int prose(int i) {
        return prose[i];
    }

    /** For each element, the solid characters that the strict rules keep; not to be changed. */
    int[] kept() {
        return kept;
    }

    /** The nearest element around element {@code i} that holds more blocks; the body when none does. */
    public int wider(int i) {
        return wider[i];
    }

    /** The phrase that a block begins with; null when it is none that is known. */
    @Nullable
    public Lead lead(int b) {
        return leads[b];
    }

    public boolean isProse(int b) {
        return texts[b].words >= PROSE_WORDS
                && 2 * blocks.get(b).linked() < blocks.get(b).solid();
    }

    /** The running text of an element as a share of the page's. */
    double proseShare(int element) {
        return prose[0] == 0 ? 0 : (double) prose[element] / prose[0];
    }

    public boolean isHeading(int b) {
        return Tags.headingLevel(page.tag(owners[b])) > 0;
    }

    /** The element around the one that a block begins in. */
    public int parent(int b) {
        return page.parent(owners[b]);
    }

    /** The table of data that a block is a cell of; -1 for none. */
    public int dataTable(int b) {
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
