package org.wiredesk.training.language;

import java.util.Arrays;
import java.util.List;
import org.wiredesk.text.language.model.Ngrams;
import org.wiredesk.text.language.model.Script;

/** The text of one language in one script, as the numbers of its features. */
final class TrainingClass {
    private final String name;
    private final Script script;
    private final double samplingWeight;
    /** The first word of each line. */
    private int[] lineStarts = new int[1024];
    /** The first feature of each word. */
    private int[] wordStarts = new int[4096];

    private int[] ids = new int[1 << 16];
    private int lines;
    private int words;
    private int size;

    TrainingClass(String name, Script script, double samplingWeight) {
        this.name = name;
        this.script = script;
        this.samplingWeight = samplingWeight;
    }

    void read(List<String> text, Features features) {
        lines = 0;
        words = 0;
        size = 0;
        long[] keys = new long[Ngrams.most(4096)];
        for (String line : text) {
            lineStarts = grown(lineStarts, lines + 2);
            lineStarts[lines++] = words;
            char[] chars = line.toCharArray();
            int from = 0;
            for (int i = 1; i < chars.length; i++) {
                if (chars[i] == ' ') {
                    int n = Ngrams.of(chars, from, i, script.isDense(), keys);
                    ids = grown(ids, size + n);
                    wordStarts = grown(wordStarts, words + 2);
                    wordStarts[words++] = size;
                    for (int k = 0; k < n; k++) {
                        ids[size++] = features.find(keys[k]);
                    }
                    from = i;
                }
            }
        }
        lineStarts[lines] = words;
        wordStarts[words] = size;
    }

    private static int[] grown(int[] array, int least) {
        return array.length >= least ? array : Arrays.copyOf(array, Math.max(least, array.length * 3 / 2));
    }

    String name() {
        return name;
    }

    Script script() {
        return script;
    }

    double samplingWeight() {
        return samplingWeight;
    }

    int lines() {
        return lines;
    }

    int words(int line) {
        return lineStarts[line + 1] - lineStarts[line];
    }

    int id(int at) {
        return ids[at];
    }

    int firstId(int line, int word) {
        return wordStarts[lineStarts[line] + word];
    }

    /** The word itself, or the next one of the line with five letters or more. */
    int longWord(int line, int word) {
        int n = words(line);
        for (int i = 0; i < n; i++) {
            int w = (word + i) % n;
            if (firstId(line, w + 1) - firstId(line, w) > 22) {
                return w;
            }
        }
        return word;
    }
}
