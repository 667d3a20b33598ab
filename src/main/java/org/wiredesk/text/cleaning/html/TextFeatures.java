package org.wiredesk.text.cleaning.html;

import java.util.List;

/** Features of a block's own text. */
final class TextFeatures {
    private static final List<Integer> NEIGHBOURS = List.of(-3, -2, -1, 1, 2, 3);

    private TextFeatures() {}

    static void add(FeatureTable table, BlockView view) {
        TextStatistics[] texts = view.texts;
        float[] words = table.add("text.words", b -> texts[b].words);
        table.add("text.solid", b -> view.blocks.get(b).solid());
        float[] links = table.add("text.link-density", b -> view.blocks.get(b).linkDensity());
        table.add("text.linked", b -> view.blocks.get(b).linked());
        table.add("text.breaks", b -> view.blocks.get(b).breaks());
        float[] functions = table.add("text.function-words", b -> share(texts[b].functionWords, texts[b].words));
        table.add("text.commas", b -> share(texts[b].commas, texts[b].words));
        float[] ends = table.add("text.sentences", b -> texts[b].ends);
        table.add("text.words-per-sentence", b -> (double) texts[b].words / Math.max(1, texts[b].ends));
        table.add("text.digits", b -> share(texts[b].digits, view.blocks.get(b).solid()));
        table.add("text.capitals", b -> share(texts[b].capitals, texts[b].letters));
        table.add("text.capitalised", b -> share(texts[b].capitalised, texts[b].words));
        table.add("text.all-capital", b -> share(texts[b].allCapital, texts[b].words));
        table.add("text.word-length", b -> share(texts[b].letters + texts[b].digits, texts[b].words));
        table.add("text.longest-word", b -> texts[b].longestWord);
        table.add("text.quotes", b -> texts[b].quotes);
        table.add("text.bars", b -> texts[b].bars);
        float[] endsSentence = table.add("text.ends-sentence", b -> flag(texts[b].endsSentence));
        table.add("text.ends-colon", b -> flag(texts[b].endsColon));
        table.add("text.ends-ellipsis", b -> flag(texts[b].endsEllipsis));
        table.add(
                "text.starts", b -> texts[b].startsCapital ? 3 : texts[b].startsSmall ? 2 : flag(texts[b].startsDigit));
        table.add("text.address", b -> flag(texts[b].address));
        table.add("text.copyright", b -> flag(texts[b].copyright));
        table.add("text.year", b -> flag(texts[b].year));
        float[] headings = table.add("tag.heading", b -> Tags.headingLevel(view.page.tag(view.owners[b])));
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
    }

    /** The running text among the blocks around, near ones counting more. */
    private static void addWindows(FeatureTable table, BlockView view) {
        float[] before = new float[view.size];
        float[] after = new float[view.size];
        double sum = 0;
        for (int b = 0; b < view.size; b++) {
            before[b] = (float) sum;
            sum = 0.75 * sum + (view.isProse(b) ? view.texts[b].words : 0);
        }
        sum = 0;
        for (int b = view.size - 1; b >= 0; b--) {
            after[b] = (float) sum;
            sum = 0.75 * sum + (view.isProse(b) ? view.texts[b].words : 0);
        }
        table.add("text.prose-before", before);
        table.add("text.prose-after", after);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }
}
