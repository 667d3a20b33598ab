package org.wiredesk.text.cleaning.html.feature;

import java.util.List;
import org.wiredesk.text.cleaning.html.block.TextBlock;
import org.wiredesk.text.cleaning.html.dom.Tags;

/** Features of a block's own text. */
final class TextFeatures {
    private static final List<Integer> NEIGHBOURS = List.of(-3, -2, -1, 1, 2, 3);

    private TextFeatures() {}

    /** Adds the columns and gives the one that says the kind of the phrase that a block begins with. */
    static float[] add(FeatureTable table, BlockView view) {
        float[] words = table.add("text.words");
        float[] solid = table.add("text.solid");
        float[] links = table.add("text.link-density");
        float[] linked = table.add("text.linked");
        float[] breaks = table.add("text.breaks");
        float[] functions = table.add("text.function-words");
        float[] commas = table.add("text.commas");
        float[] ends = table.add("text.sentences");
        float[] perSentence = table.add("text.words-per-sentence");
        float[] digits = table.add("text.digits");
        float[] capitals = table.add("text.capitals");
        float[] capitalised = table.add("text.capitalised");
        float[] allCapital = table.add("text.all-capital");
        float[] wordLength = table.add("text.word-length");
        float[] longestWord = table.add("text.longest-word");
        float[] quotes = table.add("text.quotes");
        float[] bars = table.add("text.bars");
        float[] endsSentence = table.add("text.ends-sentence");
        float[] endsColon = table.add("text.ends-colon");
        float[] endsEllipsis = table.add("text.ends-ellipsis");
        float[] starts = table.add("text.starts");
        float[] address = table.add("text.address");
        float[] copyright = table.add("text.copyright");
        float[] year = table.add("text.year");
        float[] headings = table.add("tag.heading");
        for (int b = 0; b < view.size(); b++) {
            TextStatistics text = view.text(b);
            TextBlock block = view.blocks().get(b);
            words[b] = text.words;
            solid[b] = block.solid();
            links[b] = (float) block.linkDensity();
            linked[b] = block.linked();
            breaks[b] = block.breaks();
            functions[b] = share(text.functionWords, text.words);
            commas[b] = share(text.commas, text.words);
            ends[b] = text.ends;
            perSentence[b] = share(text.words, Math.max(1, text.ends));
            digits[b] = share(text.digits, block.solid());
            capitals[b] = share(text.capitals, text.letters);
            capitalised[b] = share(text.capitalised, text.words);
            allCapital[b] = share(text.allCapital, text.words);
            wordLength[b] = share(text.letters + text.digits, text.words);
            longestWord[b] = text.longestWord;
            quotes[b] = text.quotes;
            bars[b] = text.bars;
            endsSentence[b] = flag(text.endsSentence);
            endsColon[b] = flag(text.endsColon);
            endsEllipsis[b] = flag(text.endsEllipsis);
            starts[b] = text.startsCapital ? 3 : text.startsSmall ? 2 : flag(text.startsDigit);
            address[b] = flag(text.address);
            copyright[b] = flag(text.copyright);
            year[b] = flag(text.year);
            headings[b] = Tags.headingLevel(view.page().tag(view.owner(b)));
        }
        float[] leads = LeadFeatures.add(table, view);
        for (int shift : NEIGHBOURS) {
            table.addShifted("text.words", words, shift, -1);
            table.addShifted("text.link-density", links, shift, -1);
            table.addShifted("tag.heading", headings, shift, -1);
            table.addShifted("text.sentences", ends, shift, -1);
        }
        for (int shift : List.of(-1, 1)) {
            table.addShifted("text.function-words", functions, shift, -1);
            table.addShifted("text.ends-sentence", endsSentence, shift, -1);
            table.addShifted("lead.kind", leads, shift, -1);
        }
        addWindows(table, view);
        addFurniture(table, view);
        float[] bracketed = table.add("text.bracketed");
        for (int b = 0; b < view.size(); b++) {
            bracketed[b] = flag(isBracketed(view.blocks().get(b).text()));
        }
        return leads;
    }

    /** The words of consent and appeals, in the block and in the box that it stands in. */
    private static void addFurniture(FeatureTable table, BlockView view) {
        int[] boxHits = new int[view.page().size()];
        int[] boxWords = new int[view.page().size()];
        float[] hits = table.add("text.furniture-words");
        for (int b = 0; b < view.size(); b++) {
            hits[b] = view.text(b).furnitureWords;
            boxHits[view.owner(b)] += (int) hits[b];
            boxWords[view.owner(b)] += view.words(b).length;
        }
        view.page().sumUp(boxHits);
        view.page().sumUp(boxWords);
        float[] shares = table.add("text.furniture-share");
        float[] near = table.add("box1.furniture-share");
        float[] wide = table.add("box2.furniture-share");
        for (int b = 0; b < view.size(); b++) {
            int box = ContainerFeatures.container(view, view.owner(b), 1);
            int wider = view.wider(box);
            shares[b] = share((int) hits[b], view.words(b).length);
            near[b] = share(boxHits[box], boxWords[box]);
            wide[b] = share(boxHits[wider], boxWords[wider]);
        }
    }

    private static boolean isBracketed(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return (first == '(' && last == ')') || (first == '[' && last == ']');
    }

    /** The running text among the blocks around, near ones counting more. */
    private static void addWindows(FeatureTable table, BlockView view) {
        float[] before = new float[view.size()];
        float[] after = new float[view.size()];
        double sum = 0;
        for (int b = 0; b < view.size(); b++) {
            before[b] = (float) sum;
            sum = 0.75 * sum + (view.isProse(b) ? view.text(b).words : 0);
        }
        sum = 0;
        for (int b = view.size() - 1; b >= 0; b--) {
            after[b] = (float) sum;
            sum = 0.75 * sum + (view.isProse(b) ? view.text(b).words : 0);
        }
        table.add("text.prose-before", before);
        table.add("text.prose-after", after);
    }

    private static float share(int part, int whole) {
        return whole == 0 ? 0 : (float) ((double) part / whole);
    }

    private static float flag(boolean set) {
        return set ? 1 : 0;
    }
}
