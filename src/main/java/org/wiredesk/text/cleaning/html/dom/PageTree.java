package org.wiredesk.text.cleaning.html.dom;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.wiredesk.text.MappedText;

/**
 * The elements and texts of a page's body in document order, as arrays. The document itself is walked once, here; whatever
 * needs the tree walks the arrays forwards or backwards and needs no recursion. Element {@code i} has its descendants in
 * {@code (i, end(i))} and the texts in it in {@code [firstText(i), lastText(i))}.
 *
 * <p>A text belongs to the nearest block around it; {@code own} counts that text, totals that of all descendants.
 * Lengths are in characters, white space not counted. Invisible elements have no text.
 */
public final class PageTree {
    /** A page with less visible text than this may hide itself until its scripts have run. */
    private static final int SHORT_PAGE = 1500;
    /** Running text in blocks of at least so many characters ... */
    private static final int PROSE_BLOCK = 80;
    /** ... and of so many in all is no dialogue or menu, though the page conceals it. */
    private static final int CONCEALED_STORY = 200;

    private final int size;
    private final Element[] elements;
    private final String[] tags;
    private final ElementMarks[] marks;
    private final int[] parents;
    private final int[] ends;
    private final int[] firstTexts;
    private final int[] lastTexts;
    private final TextNode[] texts;
    private final char[][] contents;
    private final boolean[] blank;
    private final int[] textElements;
    private final int[] events;
    private final int[] owners;
    private final boolean[] blocks;
    private final boolean[] concealed;
    private final boolean[] hidden;
    private final int[] lengths;
    private final int[] solids;
    private final TextCount[] own;
    private final int[] totalLengths;
    private final int[] totalLinks;

    private PageTree(Document document) {
        TreeWalk walk = TreeWalk.of(document.body());
        size = walk.elements.size();
        elements = walk.elements.toArray(Element[]::new);
        texts = walk.texts.toArray(TextNode[]::new);
        contents = new char[texts.length][];
        blank = new boolean[texts.length];
        parents = walk.parents.toArray();
        ends = walk.ends.toArray();
        firstTexts = walk.firstTexts.toArray();
        lastTexts = walk.lastTexts.toArray();
        textElements = walk.textElements.toArray();
        events = walk.events.toArray();
        tags = new String[size];
        marks = new ElementMarks[size];
        owners = new int[size];
        blocks = new boolean[size];
        concealed = new boolean[size];
        hidden = new boolean[size];
        lengths = new int[size];
        solids = new int[size];
        own = new TextCount[size];
        totalLengths = new int[size];
        totalLinks = new int[size];
        boolean[] conceals = new boolean[size];
        boolean any = false;
        for (int i = 0; i < size; i++) {
            int parent = parents[i];
            tags[i] = elements[i].normalName();
            marks[i] = ElementMarks.of(elements[i]);
            int kind = Tags.kind(tags[i]);
            blocks[i] = (kind & Tags.BLOCK) != 0;
            owners[i] = i == 0 || blocks[i] ? i : owners[parent];
            hidden[i] = i > 0 && (hidden[parent] || (kind & Tags.INVISIBLE) != 0);
            conceals[i] = i > 0 && marks[i].isConcealed();
            concealed[i] = i > 0 && (concealed[parent] || conceals[i]);
            any |= conceals[i];
        }
        for (int text = 0; text < texts.length; text++) {
            contents[text] = texts[text].getWholeText().toCharArray();
            blank[text] = isBlank(contents[text]);
        }
        count();
        if (any && hideConcealed(conceals)) {
            count();
        }
    }

    public static PageTree of(Document document) {
        return new PageTree(document);
    }

    /** Is told of elements and texts in document order. */
    public interface Visitor {
        void open(int element);

        void close(int element);

        void text(int text);
    }

    /** Goes through an element and all that is in it. */
    public void walk(Visitor visitor) {
        for (int event : events) {
            int what = event >> TreeWalk.SHIFT;
            switch (event & TreeWalk.KIND) {
                case TreeWalk.OPEN -> visitor.open(what);
                case TreeWalk.CLOSE -> visitor.close(what);
                default -> visitor.text(what);
            }
        }
    }

    private static boolean isBlank(char[] content) {
        int i = 0;
        while (i < content.length && MappedText.isSpace(content[i])) {
            i++;
        }
        return i == content.length;
    }

    /** Counts the text that is not hidden. */
    private void count() {
        for (int i = 0; i < size; i++) {
            own[i] = owners[i] == i ? new TextCount() : TextCount.NONE;
        }
        Arrays.fill(lengths, 0);
        Arrays.fill(solids, 0);
        boolean[] links = new boolean[size];
        for (int i = 0; i < size; i++) {
            links[i] = (i > 0 && links[parents[i]]) || marks[i].isLink();
        }
        for (int text = 0; text < contents.length; text++) {
            int i = textElements[text];
            if (!hidden[i]) {
                char[] content = contents[text];
                solids[i] += own[owners[i]].add(content, links[i]);
                lengths[i] += content.length;
            }
        }
        for (int i = 0; i < size; i++) {
            totalLengths[i] = own[i].length();
            totalLinks[i] = own[i].length() - own[i].plain();
        }
        sumUp(lengths);
        sumUp(solids);
        sumUp(totalLengths);
        sumUp(totalLinks);
    }

    /**
     * Hides what the page conceals, unless running text is in it: stories are concealed until a script has moved them to
     * their place, or a reader has signed in. Where next to nothing would be left, nothing is hidden.
     */
    private boolean hideConcealed(boolean[] conceals) {
        int[] prose = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            boolean running = own[i].length() >= PROSE_BLOCK && own[i].sentences() > 0 && own[i].linkDensity() < 0.5;
            prose[i] += running ? own[i].length() : 0;
            if (i > 0) {
                prose[parents[i]] += prose[i];
            }
        }
        boolean[] hides = new boolean[size];
        int shown = 0;
        boolean any = false;
        for (int i = 1; i < size; i++) {
            hides[i] = hides[parents[i]] || (conceals[i] && prose[i] < CONCEALED_STORY);
            any |= hides[i];
            shown += hides[i] ? 0 : own[i].length();
        }
        if (!any || (shown < SHORT_PAGE && totalLengths[0] > 2 * shown)) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            hidden[i] |= hides[i];
        }
        return true;
    }

    /** Whether the page conceals an element, or one around it, though its text is taken as visible. */
    public boolean isConcealed(int i) {
        return concealed[i];
    }

    public int size() {
        return size;
    }

    public Element element(int i) {
        return elements[i];
    }

    /** What the attributes of an element say. */
    public ElementMarks marks(int i) {
        return marks[i];
    }

    public String tag(int i) {
        return tags[i];
    }

    /** Whether an element begins a new line of its own. */
    public boolean isBlock(int i) {
        return blocks[i];
    }

    /** The parent, or -1. */
    public int parent(int i) {
        return parents[i];
    }

    public int end(int i) {
        return ends[i];
    }

    /** The nearest block around an element's text: itself, if it is one. */
    public int owner(int i) {
        return owners[i];
    }

    public boolean isHidden(int i) {
        return hidden[i];
    }

    public TextNode text(int text) {
        return texts[text];
    }

    /** The characters of a text as the parser has them; not to be changed. */
    public char[] content(int text) {
        return contents[text];
    }

    /** Whether a text is nothing but white space, no-break spaces and the like included. */
    public boolean isBlank(int text) {
        return blank[text];
    }

    /** The element that a text stands in. */
    public int elementOf(int text) {
        return textElements[text];
    }

    public int firstText(int i) {
        return firstTexts[i];
    }

    int lastText(int i) {
        return lastTexts[i];
    }

    public int textCount() {
        return texts.length;
    }

    public TextCount own(int i) {
        return own[i];
    }

    /** The length of the text of all blocks that begin in an element; that of an inline element is its block's. */
    public int totalLength(int i) {
        return totalLengths[i];
    }

    /** Share of that text inside links; 0 for no text. */
    public double totalLinkDensity(int i) {
        return totalLengths[i] == 0 ? 0 : (double) totalLinks[i] / totalLengths[i];
    }

    /** The number of visible characters in an element, white space included; known for inline elements, too. */
    public int length(int i) {
        return lengths[i];
    }

    /** The same without white space. */
    public int solid(int i) {
        return solids[i];
    }

    /** Adds to the value of each element those of all that is in it. */
    public void sumUp(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            values[parents[i]] += values[i];
        }
    }

    /** The innermost element that holds a share of the sum of values, given that of each element with all in it. */
    public int innermost(int[] sums, double share) {
        int root = 0;
        for (int i = 0; i < size; i++) {
            if (contains(root, i) && sums[i] >= share * sums[0]) {
                root = i;
            }
        }
        return root;
    }

    public boolean contains(int ancestor, int i) {
        return i >= ancestor && i < ends[ancestor];
    }
}
