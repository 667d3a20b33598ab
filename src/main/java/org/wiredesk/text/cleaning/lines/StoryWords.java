package org.wiredesk.text.cleaning.lines;

/** The words of the lines that a first look let stay, and those of the lines that it let go. Immutable once made. */
final class StoryWords {
    private static final double STAYS = 0.7;
    private static final double GOES = 0.3;

    private final LineShape[] lines;
    private final double[] keeps;
    /** In how many lines of either kind a word stands. */
    private final IntTable story = new IntTable();

    private final IntTable other = new IntTable();

    StoryWords(LineShape[] lines, double[] keeps) {
        this.lines = lines;
        this.keeps = keeps;
        for (int i = 0; i < lines.length; i++) {
            if (keeps[i] >= STAYS) {
                count(lines[i], story);
            } else if (keeps[i] < GOES) {
                count(lines[i], other);
            }
        }
    }

    private static void count(LineShape line, IntTable counts) {
        IntTable seen = new IntTable();
        for (int word : line.words) {
            if (seen.get(word) == 0) {
                seen.put(word, 1);
                counts.add(word);
            }
        }
    }

    /** Adds the share and the number of a line's rarer words that the story has elsewhere, and the share of the others'. */
    void addTo(Row row, int at) {
        LineShape line = lines[at];
        int ownStory = keeps[at] >= STAYS ? 1 : 0;
        int ownOther = keeps[at] < GOES ? 1 : 0;
        int rare = 0;
        int told = 0;
        int gone = 0;
        for (int k = 0; k < line.words.length; k++) {
            if (line.isRare(k)) {
                rare++;
                told += story.get(line.words[k]) > ownStory ? 1 : 0;
                gone += other.get(line.words[k]) > ownOther ? 1 : 0;
            }
        }
        float all = Math.max(1, rare);
        row.add(told / all).add(told).add(gone / all);
    }
}
