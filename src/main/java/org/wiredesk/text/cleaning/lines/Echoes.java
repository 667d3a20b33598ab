package org.wiredesk.text.cleaning.lines;

/**
 * What the lines of a document have in common in form: how many begin or end with the same words, and how many nearby
 * are built alike. Lists of teasers, threads of comments and tables repeat themselves; running text does not. Immutable
 * once made.
 */
final class Echoes {
    private static final int REACH = 8;

    private final int[] openings;
    private final int[] longOpenings;
    private final int[] closings;
    private final float[] alike;

    Echoes(LineShape[] lines) {
        int count = lines.length;
        openings = new int[count];
        longOpenings = new int[count];
        closings = new int[count];
        alike = new float[count];
        IntTable first = new IntTable();
        IntTable firstTwo = new IntTable();
        IntTable last = new IntTable();
        int[] forms = new int[count];
        for (int i = 0; i < count; i++) {
            int[] words = lines[i].words;
            if (words.length > 0) {
                first.add(words[0]);
                last.add(words[words.length - 1]);
                firstTwo.add(two(words));
            }
            forms[i] = form(lines[i]);
        }
        for (int i = 0; i < count; i++) {
            int[] words = lines[i].words;
            if (words.length > 0) {
                openings[i] = first.get(words[0]);
                longOpenings[i] = firstTwo.get(two(words));
                closings[i] = last.get(words[words.length - 1]);
            }
            int same = 0;
            for (int k = Math.max(0, i - REACH); k < Math.min(count, i + REACH + 1); k++) {
                same += k != i && forms[k] == forms[i] ? 1 : 0;
            }
            alike[i] = same / (2.0f * REACH);
        }
    }

    /** The lines of the document that begin with the same word, the line itself included. */
    int openings(int line) {
        return openings[line];
    }

    /** The lines that begin with the same two words. */
    int longOpenings(int line) {
        return longOpenings[line];
    }

    /** The lines that end with the same word. */
    int closings(int line) {
        return closings[line];
    }

    /** The share of the lines around one that begin and end like it and are about as long. */
    float alike(int line) {
        return alike[line];
    }

    private static int two(int[] words) {
        return words.length == 1 ? words[0] : PageWords.extend(words[0], words[1]);
    }

    private static int form(LineShape line) {
        int size = 32 - Integer.numberOfLeadingZeros((int) line.wordCount());
        return (line.start * 8 + line.end) * 32 + size;
    }
}
