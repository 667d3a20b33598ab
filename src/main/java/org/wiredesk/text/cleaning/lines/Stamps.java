package org.wiredesk.text.cleaning.lines;

/**
 * The lines of a document that say little but when or by whom: "Posted by Ann, 8 January 2008, 2:27". Above or below
 * each text of a thread of comments and of a list of teasers stands one. Immutable once made.
 */
final class Stamps {
    private static final int MOST_WORDS = 14;
    private static final int LONGEST = 110;

    private final boolean[] is;
    /** How many stand before a line. */
    private final int[] before;
    /** Lines back and forth to the next one; the number of lines when there is none. */
    private final int[] since;

    private final int[] until;

    Stamps(LineShape[] lines) {
        int count = lines.length;
        is = new boolean[count];
        before = new int[count + 1];
        since = new int[count];
        until = new int[count];
        int last = -count;
        for (int i = 0; i < count; i++) {
            is[i] = isStamp(lines[i]);
            before[i + 1] = before[i] + (is[i] ? 1 : 0);
            last = is[i] ? i : last;
            since[i] = Math.min(count, i - last);
        }
        last = 2 * count;
        for (int i = count - 1; i >= 0; i--) {
            last = is[i] ? i : last;
            until[i] = Math.min(count, last - i);
        }
    }

    boolean is(int line) {
        return is[line];
    }

    int since(int line) {
        return since[line];
    }

    int until(int line) {
        return until[line];
    }

    /** The share of such lines among so many lines before one. */
    float shareBefore(int line, int reach) {
        int from = Math.max(0, line - reach);
        return (before[line] - before[from]) / (float) reach;
    }

    /** The share of such lines among so many lines behind one. */
    float shareAfter(int line, int reach) {
        int to = Math.min(is.length, line + 1 + reach);
        return (before[to] - before[line + 1]) / (float) reach;
    }

    private static boolean isStamp(LineShape line) {
        LineWords words = line.vocabulary;
        boolean says = words.count(WordKind.TIME) > 0 || line.clock || line.year;
        return says && line.digits > 0 && line.length <= LONGEST && line.wordCount() <= MOST_WORDS;
    }
}
