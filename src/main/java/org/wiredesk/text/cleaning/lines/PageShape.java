package org.wiredesk.text.cleaning.lines;

import java.util.List;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.Piece;

/**
 * The lines of a document and what they have in common: sums for windows, words that are frequent here, distances to
 * running text. Immutable once made.
 */
final class PageShape {
    /** So many of the words that are most frequent on the page pass for its function words. */
    private static final int FREQUENT = 25;

    /** Labels of these kinds stand above comments, teasers and forms. */
    static final WordKind[] OPENERS = {WordKind.COMMENT, WordKind.RELATED, WordKind.NEWSLETTER, WordKind.SHARE};

    private static final int FEWEST_USES = 3;
    private static final int MOST_SINCE = 30;
    /** Lines of so many characters say what the page is about. */
    private static final int LONG = 100;

    final LineShape[] lines;
    /** Sums before a line: characters, characters of running text, words, words covered by page phrases. */
    final int[] chars;

    final int[] prose;
    final float[] words;
    final int[] covered;
    /** Numbers of lines before a line: labels, lines that end as sentences do, lines that look like headlines. */
    final int[] labels;

    final int[] ended;
    final int[] titles;
    /** Lines back to the last label of a kind that opens what is no article; the number of lines when there is none. */
    final int[][] sinceLabel;
    /** Lines back and forth to running text; the number of lines when there is none. */
    final int[] back;

    final int[] forth;
    /** How many lines have the same words. */
    final int[] same;
    /** The share of the words that the page uses often, and of the long ones that its long lines use. */
    final float[] frequent;

    final float[] topic;
    /** How many short lines without an end stand in a row up to this one, and from it on. */
    final int[] shortBefore;

    final int[] shortAfter;
    /** The characters of the last running text before a line and of the next one behind it; 0 when there is none. */
    final int[] proseLast;

    final int[] proseNext;
    /** Sums before a line: its share of the words of the page's subject, and words that people speak with. */
    final float[] topics;

    final int[] speech;
    /** Lines back to one that ends with a colon, with nothing but short lines since; 30 at most. */
    final int[] sinceColon;

    final Stamps stamps;
    final Echoes echoes;
    final MainRun main;
    final Runs runs;
    /** The characters of the longest line. */
    int longest;

    private PageShape(LineShape[] lines) {
        this.lines = lines;
        int count = lines.length;
        chars = new int[count + 1];
        prose = new int[count + 1];
        words = new float[count + 1];
        covered = new int[count + 1];
        labels = new int[count + 1];
        ended = new int[count + 1];
        titles = new int[count + 1];
        sinceLabel = new int[OPENERS.length][count];
        back = new int[count];
        forth = new int[count];
        same = new int[count];
        frequent = new float[count];
        topic = new float[count];
        shortBefore = new int[count];
        shortAfter = new int[count];
        proseLast = new int[count];
        proseNext = new int[count];
        topics = new float[count + 1];
        speech = new int[count + 1];
        sinceColon = new int[count];
        stamps = new Stamps(lines);
        echoes = new Echoes(lines);
        main = new MainRun(lines, stamps);
        sum();
        measure();
        compare();
        sumTopics();
        runs = new Runs(lines, stamps, topic);
    }

    static PageShape of(List<Piece.Kept> blocks) {
        LineShape[] lines = new LineShape[blocks.size()];
        for (int i = 0; i < lines.length; i++) {
            Piece.Kept block = blocks.get(i);
            lines[i] = new LineShape(block.text().text(), block.type() == BlockType.LIST_ITEM);
        }
        return new PageShape(lines);
    }

    /** The number of different labels. */
    int distinctLabels() {
        IntTable seen = new IntTable();
        int count = 0;
        for (LineShape line : lines) {
            if (line.isLabel()) {
                count += seen.get(line.letterHash) == 0 ? 1 : 0;
                seen.put(line.letterHash, 1);
            }
        }
        return count;
    }

    int size() {
        return lines.length;
    }

    /** The share of running text among the characters of the lines around one. */
    float density(int line, int reach) {
        int from = Math.max(0, line - reach);
        int to = Math.min(size(), line + reach + 1);
        return (prose[to] - prose[from]) / (float) Math.max(1, chars[to] - chars[from]);
    }

    /** The share of the lines around one that a sum counts. */
    float share(int[] sums, int line, int reach) {
        int from = Math.max(0, line - reach);
        int to = Math.min(size(), line + reach + 1);
        return (sums[to] - sums[from]) / (float) (to - from);
    }

    /** The mean number of words of the lines around one. */
    float meanWords(int line, int reach) {
        int from = Math.max(0, line - reach);
        int to = Math.min(size(), line + reach + 1);
        return (words[to] - words[from]) / (to - from);
    }

    /** The share of words covered by page phrases among the words of the lines around one. */
    float coverage(int line, int reach) {
        int from = Math.max(0, line - reach);
        int to = Math.min(size(), line + reach + 1);
        return (covered[to] - covered[from]) / Math.max(1.0f, words[to] - words[from]);
    }

    private void sum() {
        for (int i = 0; i < size(); i++) {
            LineShape line = lines[i];
            chars[i + 1] = chars[i] + line.chars;
            prose[i + 1] = prose[i] + (line.isProse() ? line.chars : 0);
            words[i + 1] = words[i] + line.wordCount();
            covered[i + 1] = covered[i] + line.vocabulary.pageCovered();
            labels[i + 1] = labels[i] + (line.isLabel() ? 1 : 0);
            ended[i + 1] = ended[i] + (line.endsSentence() ? 1 : 0);
            titles[i + 1] = titles[i] + (line.isTitle() ? 1 : 0);
            for (int k = 0; k < OPENERS.length; k++) {
                boolean opens = line.isLabel() && line.vocabulary.count(OPENERS[k]) > 0;
                sinceLabel[k][i] = opens ? 0 : i == 0 ? size() : Math.min(size(), sinceLabel[k][i - 1] + 1);
            }
        }
    }

    private void sumTopics() {
        int since = MOST_SINCE;
        for (int i = 0; i < size(); i++) {
            LineShape line = lines[i];
            topics[i + 1] = topics[i] + topic[i];
            speech[i + 1] = speech[i] + line.vocabulary.count(WordKind.SPEECH);
            since = line.isProse() ? MOST_SINCE : Math.min(MOST_SINCE, since + 1);
            since = line.end == LineShape.COLON ? 0 : since;
            sinceColon[i] = since;
        }
    }

    private void measure() {
        int last = -size();
        int run = 0;
        for (int i = 0; i < size(); i++) {
            back[i] = Math.min(size(), i - last);
            proseLast[i] = last < 0 ? 0 : lines[last].chars;
            longest = Math.max(longest, lines[i].chars);
            last = lines[i].isProse() ? i : last;
            run = isShort(lines[i]) ? run + 1 : 0;
            shortBefore[i] = run;
        }
        last = 2 * size();
        run = 0;
        for (int i = size() - 1; i >= 0; i--) {
            forth[i] = Math.min(size(), last - i);
            proseNext[i] = last >= size() ? 0 : lines[last].chars;
            last = lines[i].isProse() ? i : last;
            run = isShort(lines[i]) ? run + 1 : 0;
            shortAfter[i] = run;
        }
    }

    private static boolean isShort(LineShape line) {
        return line.wordCount() < 8 && !line.endsSentence();
    }

    private void compare() {
        IntTable lineCounts = new IntTable();
        IntTable wordCounts = new IntTable();
        IntTable topicLines = new IntTable();
        IntTable lastSeen = new IntTable();
        for (int i = 0; i < size(); i++) {
            LineShape line = lines[i];
            lineCounts.add(line.letterHash);
            if (line.length < LONG) {
                continue;
            }
            for (int word : line.words) {
                wordCounts.add(word);
                if (lastSeen.get(word) != i + 1) {
                    lastSeen.put(word, i + 1);
                    topicLines.add(word);
                }
            }
        }
        int[] counts = wordCounts.sorted();
        int least = counts.length == 0 ? FEWEST_USES : counts[Math.min(counts.length, FREQUENT) - 1];
        int bar = Math.max(FEWEST_USES, least);
        for (int i = 0; i < size(); i++) {
            LineShape line = lines[i];
            same[i] = lineCounts.get(line.letterHash);
            int often = 0;
            int known = 0;
            int own = line.length >= LONG ? 1 : 0;
            for (int word : line.words) {
                boolean common = wordCounts.get(word) >= bar;
                often += common ? 1 : 0;
                known += !common && topicLines.get(word) > own ? 1 : 0;
            }
            frequent[i] = line.words.length == 0 ? 0 : often / (float) line.words.length;
            topic[i] = line.words.length == often ? 0 : known / (float) (line.words.length - often);
        }
    }
}
