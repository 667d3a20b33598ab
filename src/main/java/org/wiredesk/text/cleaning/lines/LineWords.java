package org.wiredesk.text.cleaning.lines;

import java.util.Arrays;

/**
 * The words of one line, and which of them belong to phrases of {@link PageWords}. A word is covered when some phrase
 * that holds it is known. Immutable.
 */
final class LineWords {
    private static final WordKind[] KINDS = WordKind.values();
    /** Shorter words are mostly those that sentences are held together by. */
    private static final int LONG_WORD = 6;

    private final int count;
    private final int[] hashes;
    private final boolean[] rare;
    private final int lineHash;
    private final int capitals;
    private final int smallStarts;
    private final int shouted;
    private final boolean year;
    private final int function;
    private final int covered;
    private final int pageCovered;
    private final int[] kinds;
    private final int longest;

    private LineWords(
            int count,
            int[] hashes,
            boolean[] rare,
            int lineHash,
            int capitals,
            int smallStarts,
            int shouted,
            boolean year,
            int function,
            int covered,
            int pageCovered,
            int[] kinds,
            int longest) {
        this.count = count;
        this.hashes = hashes;
        this.rare = rare;
        this.lineHash = lineHash;
        this.capitals = capitals;
        this.smallStarts = smallStarts;
        this.shouted = shouted;
        this.year = year;
        this.function = function;
        this.covered = covered;
        this.pageCovered = pageCovered;
        this.kinds = kinds;
        this.longest = longest;
    }

    /** All words, numbers included. */
    int count() {
        return count;
    }

    /** The hashes of the words with letters, in order. */
    int[] hashes() {
        return hashes;
    }

    /** Whether a word of {@link #hashes()} is long, a number or a name: it says what the line is about. */
    boolean isRare(int word) {
        return rare[word];
    }

    /** The hash of all words with letters. */
    int lineHash() {
        return lineHash;
    }

    /** Words that begin with a capital, the first word apart. */
    int capitals() {
        return capitals;
    }

    /** Words that begin with a small letter or one without case. */
    int smallStarts() {
        return smallStarts;
    }

    /** Words of two letters or more that are all capitals. */
    int shouted() {
        return shouted;
    }

    /** Whether a number looks like a year. */
    boolean year() {
        return year;
    }

    /** Function words. */
    int function() {
        return function;
    }

    /** Words that belong to any phrase of furniture. */
    int covered() {
        return covered;
    }

    /** Words that belong to a phrase that tells a page. */
    int pageCovered() {
        return pageCovered;
    }

    /** The longest word's characters. */
    int longest() {
        return longest;
    }

    /** The words of a kind. */
    int count(WordKind kind) {
        return kinds[kind.index()];
    }

    static LineWords of(String text) {
        Tokens tokens = new Tokens(text);
        int[] all = new int[8];
        int[] hashes = new int[8];
        boolean[] rare = new boolean[8];
        int count = 0;
        int lettered = 0;
        int capitals = 0;
        int small = 0;
        int shouted = 0;
        int longest = 0;
        boolean year = false;
        int lineHash = 1;
        while (tokens.next()) {
            int start = tokens.start();
            int length = tokens.end() - start;
            if (count == all.length) {
                all = Arrays.copyOf(all, count * 2);
                hashes = Arrays.copyOf(hashes, count * 2);
                rare = Arrays.copyOf(rare, count * 2);
            }
            int hash = PageWords.hash(text, start, tokens.end());
            all[count] = hash;
            char first = text.charAt(start);
            if (Character.isDigit(first)) {
                year |= length == 4 && (first == '1' || first == '2') && "90".indexOf(text.charAt(start + 1)) >= 0;
            } else {
                boolean capital = Character.isUpperCase(first);
                rare[lettered] = length >= LONG_WORD || (capital && count > 0 && length > 2);
                hashes[lettered++] = hash;
                lineHash = lineHash * 31 + hash;
                capitals += capital && count > 0 ? 1 : 0;
                small += capital ? 0 : 1;
                shouted += capital && length > 1 && Character.isUpperCase(text.charAt(start + 1)) ? 1 : 0;
            }
            longest = Math.max(longest, length);
            count++;
        }
        Coverage coverage = Coverage.of(all, count);
        return new LineWords(
                count,
                Arrays.copyOf(hashes, lettered),
                Arrays.copyOf(rare, lettered),
                lineHash,
                capitals,
                small,
                shouted,
                year,
                coverage.kinds[WordKind.FUNCTION.index()],
                coverage.covered,
                coverage.pageCovered,
                coverage.kinds,
                longest);
    }

    /** Counts the words that phrases cover. Not thread-safe. */
    private static final class Coverage {
        private final int[] kinds = new int[KINDS.length];
        private int covered;
        private int pageCovered;

        static Coverage of(int[] words, int count) {
            Coverage coverage = new Coverage();
            int[] wordKinds = new int[count];
            PageWords lexicon = PageWords.standard();
            for (int i = 0; i < count; i++) {
                int hash = words[i];
                for (int n = 1; ; n++) {
                    int found = lexicon.kinds(hash);
                    if (found != 0) {
                        for (int k = i; k < i + n; k++) {
                            wordKinds[k] |= found;
                        }
                    }
                    if (n == PageWords.LONGEST || i + n >= count) {
                        break;
                    }
                    hash = PageWords.extend(hash, words[i + n]);
                }
            }
            for (int found : wordKinds) {
                coverage.add(found);
            }
            return coverage;
        }

        private void add(int found) {
            covered += (found & ~(WordKind.FUNCTION.bit() | WordKind.SPEECH.bit())) != 0 ? 1 : 0;
            pageCovered += WordKind.tellsPage(found) ? 1 : 0;
            for (int rest = found; rest != 0; rest &= rest - 1) {
                kinds[Integer.numberOfTrailingZeros(rest)]++;
            }
        }
    }
}
