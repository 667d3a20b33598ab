package org.wiredesk.text.cleaning.lines;

/**
 * The runs of a document: running text on end, and what stands between, each with what its lines are like taken
 * together. A list inside an article and a bar of links may have lines alike; their runs are not. Immutable once made.
 */
final class Runs {
    /** Per line, the number of its run; runs alternate between running text and the rest. */
    private final int[] run;

    private final Run[] runs;
    private final float largest;

    Runs(LineShape[] lines, Stamps stamps, float[] topic) {
        run = new int[lines.length];
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            count += i == 0 || lines[i].isProse() != lines[i - 1].isProse() ? 1 : 0;
            run[i] = count - 1;
        }
        runs = new Run[count];
        float most = 1;
        for (int i = 0; i < lines.length; i++) {
            Run of = runs[run[i]];
            if (of == null) {
                of = new Run(i);
                runs[run[i]] = of;
            }
            of.add(lines[i], stamps.is(i), topic[i]);
            most = lines[i].isProse() ? Math.max(most, of.chars) : most;
        }
        largest = most;
    }

    /** Adds the values of a line's run, then those of the runs before and behind. */
    void addTo(Row row, int line) {
        int at = run[line];
        runs[at].addTo(row, line, largest);
        beside(row, at - 1);
        beside(row, at + 1);
    }

    private void beside(Row row, int at) {
        if (at < 0 || at >= runs.length) {
            row.add(-1).add(-1).add(-1).add(-1);
            return;
        }
        Run of = runs[at];
        row.add(of.lines).add(of.chars).add(of.ended / of.lines).add(of.labels);
    }

    /** Sums over the lines of a run. */
    private static final class Run {
        private final int from;
        private float lines;
        private float chars;
        private float words;
        private float longest;
        private float ended;
        private float labels;
        private float covered;
        private float stamps;
        private float speech;
        private float titles;
        private float topic;

        Run(int from) {
            this.from = from;
        }

        void add(LineShape line, boolean stamp, float topicShare) {
            lines++;
            chars += line.chars;
            words += line.wordCount();
            longest = Math.max(longest, line.wordCount());
            ended += line.endsSentence() ? 1 : 0;
            labels += line.isLabel() ? 1 : 0;
            covered += line.vocabulary.pageCovered();
            stamps += stamp ? 1 : 0;
            speech += line.vocabulary.count(WordKind.SPEECH);
            titles += line.isTitle() ? 1 : 0;
            topic += topicShare;
        }

        void addTo(Row row, int line, float largest) {
            row.add(lines)
                    .add(chars / largest)
                    .add(longest)
                    .add(words / lines)
                    .add(ended / lines)
                    .add(labels)
                    .add(labels / lines)
                    .add(covered / Math.max(1, words))
                    .add(stamps / lines)
                    .add(speech / Math.max(1, words))
                    .add(titles / lines)
                    .add(topic / lines)
                    .add(line - from);
        }
    }
}
