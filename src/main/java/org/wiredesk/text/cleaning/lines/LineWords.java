package org.wiredesk.text.cleaning.lines;

import java.util.Arrays;

/**
 * The words of one line, and which of them belong to phrases of {@link PageWords}. Words are counted where they begin;
 * a word is covered when some phrase that holds it is known.
 *
 * @param count       all words, numbers included
 * @param hashes      of the words with letters, in order
 * @param lineHash    of all of them
 * @param capitals    words that begin with a capital, the first word apart
 * @param smallStarts words that begin with a small letter or one without case
 * @param shouted     words of two letters or more that are all capitals
 * @param longWords   words of four characters or more
 * @param year        whether a number looks like a year
 * @param function    function words
 * @param covered     words that belong to any phrase of furniture
 * @param pageCovered words that belong to a phrase that tells a page
 * @param kinds       the words of each kind, by {@link WordKind#ordinal()}
 * @param longest     the longest word's characters
 */
record LineWords(
        int count,
        int[] hashes,
        int lineHash,
        int capitals,
        int smallStarts,
        int shouted,
        int longWords,
        boolean year,
        int function,
        int covered,
        int pageCovered,
        int[] kinds,
        int longest) {
    private static final WordKind[] KINDS = WordKind.values();

    static LineWords of(String text) {
        Tokens tokens = new Tokens(text);
        int[] all = new int[8];
        int[] hashes = new int[8];
        int count = 0;
        int lettered = 0;
        int capitals = 0;
        int small = 0;
        int shouted = 0;
        int longWords = 0;
        int longest = 0;
        boolean year = false;
        int lineHash = 1;
        while (tokens.next()) {
            int start = tokens.start();
            int length = tokens.end() - start;
            if (count == all.length) {
                all = Arrays.copyOf(all, count * 2);
                hashes = Arrays.copyOf(hashes, count * 2);
            }
            int hash = PageWords.hash(text, start, tokens.end());
            all[count] = hash;
            char first = text.charAt(start);
            if (Character.isDigit(first)) {
                year |= length == 4 && (first == '1' || first == '2') && "90".indexOf(text.charAt(start + 1)) >= 0;
            } else {
                hashes[lettered++] = hash;
                lineHash = lineHash * 31 + hash;
                boolean capital = Character.isUpperCase(first);
                capitals += capital && count > 0 ? 1 : 0;
                small += capital ? 0 : 1;
                shouted += capital && length > 1 && Character.isUpperCase(text.charAt(start + 1)) ? 1 : 0;
                longWords += length >= 4 ? 1 : 0;
            }
            longest = Math.max(longest, length);
            count++;
        }
        Coverage coverage = Coverage.of(all, count);
        return new LineWords(
                count,
                Arrays.copyOf(hashes, lettered),
                lineHash,
                capitals,
                small,
                shouted,
                longWords,
                year,
                coverage.kinds[WordKind.FUNCTION.ordinal()],
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
            covered += (found & ~WordKind.FUNCTION.bit()) != 0 ? 1 : 0;
            pageCovered += WordKind.tellsPage(found) ? 1 : 0;
            for (int rest = found; rest != 0; rest &= rest - 1) {
                kinds[Integer.numberOfTrailingZeros(rest)]++;
            }
        }
    }
}
