package org.wiredesk.text.language.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/**
 * What the pairs of the usual letters of a script say, taken together from the table: the entries of the n-grams of one
 * and two characters that end at the second letter are side by side in one row of 64 bytes, weights and then languages, those
 * of one language added up. A text's short n-grams are then read at one look instead of four.
 *
 * <p>Immutable and thread-safe.
 */
final class Pairs {
    /** For scripts whose pairs are not worth it. */
    static final Pairs NONE = new Pairs(new byte[0], 0);

    /** The most entries that a pair has. */
    static final int ROW = 32;

    /** Scripts of fewer languages have so few entries that rows would be empty. */
    private static final int LEAST_LANGUAGES = 8;

    private static final int MOST_LETTERS = 125;
    private static final int LAST_LETTER = 0x2000;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] numbers;
    /** The letters, and one more: rows of the first number are of the second letter alone. */
    private final int letters;

    private final byte[] rows;
    /** How many entries of the table a row was made of, then how many it has. */
    private final short[] heads;

    private Pairs(byte[] numbers, int letters) {
        this.numbers = numbers;
        this.letters = letters;
        this.rows = new byte[letters * letters * 2 * ROW];
        this.heads = new short[letters * letters];
    }

    /** The pairs of the letters of a script that most languages have. */
    static Pairs of(NgramTable table, Script script, int languages) {
        if (script.isDense() || languages < LEAST_LANGUAGES) {
            return NONE;
        }
        Entries scratch = new Entries(ROW);
        char[] letters = letters(table, script, scratch);
        byte[] numbers = new byte[LAST_LETTER];
        for (int i = 0; i < letters.length; i++) {
            numbers[letters[i]] = (byte) (i + 1);
        }
        Pairs pairs = new Pairs(numbers, letters.length + 1);
        for (int k = 1; k < pairs.letters; k++) {
            char second = letters[k - 1];
            if (second != ' ') {
                pairs.add(k, scratch, one(table, second, scratch));
            }
            for (int i = 1; i < pairs.letters; i++) {
                int row = i * pairs.letters + k;
                System.arraycopy(pairs.rows, k * 2 * ROW, pairs.rows, row * 2 * ROW, 2 * ROW);
                pairs.heads[row] = pairs.heads[k];
                pairs.add(row, scratch, two(table, letters[i - 1], second, scratch));
            }
        }
        return pairs;
    }

    /** The letters of a script that most languages have, the space and the apostrophe. */
    private static char[] letters(NgramTable table, Script script, Entries scratch) {
        long[] letters = IntStream.range(0, LAST_LETTER)
                .filter(c -> Letters.script((char) c) == script.number() && Letters.lower((char) c) == c)
                .mapToLong(c -> ((long) (ROW - one(table, (char) c, scratch)) << 16) | c)
                .sorted()
                .limit(MOST_LETTERS)
                .toArray();
        char[] all = new char[letters.length + 2];
        for (int i = 0; i < letters.length; i++) {
            all[i] = (char) letters[i];
        }
        all[letters.length] = ' ';
        all[letters.length + 1] = '\'';
        return all;
    }

    /** The number of the row of two characters; 0 when it has none. */
    int row(char first, char second) {
        int one = first < numbers.length ? numbers[first] : 0;
        int other = second < numbers.length ? numbers[second] : 0;
        return one == 0 || other == 0 ? 0 : one * letters + other;
    }

    /** How many entries of the table a row was made of. */
    int known(int row) {
        return heads[row] >>> 8;
    }

    /**
     * Copies the entries of a row.
     *
     * @param entries must have room for {@link #ROW} more
     * @return where the next ones go
     */
    int collect(int row, Entries entries, int to) {
        int at = 2 * row * ROW;
        for (int i = 0; i < ROW; i += 8) {
            LONGS.set(entries.weights, to + i, (long) LONGS.get(rows, at + i));
            LONGS.set(entries.languages, to + i, (long) LONGS.get(rows, at + ROW + i));
        }
        return to + (heads[row] & 0xFF);
    }

    private static int one(NgramTable table, char c, Entries scratch) {
        long hash = Ngrams.one(c);
        return table.collect(NgramTable.second(hash), scratch, table.collect(hash, scratch, 0));
    }

    private static int two(NgramTable table, char first, char second, Entries scratch) {
        long hash = Ngrams.two(first, second);
        return table.collect(NgramTable.second(hash), scratch, table.collect(hash, scratch, 0));
    }

    /** Adds so many entries to those of a row. */
    private void add(int row, Entries entries, int count) {
        int size = heads[row] & 0xFF;
        for (int i = 0; i < count; i++) {
            size += merge(2 * row * ROW, size, entries.weights[i], entries.languages[i]);
        }
        heads[row] = (short) (((heads[row] >>> 8) + count) << 8 | size);
    }

    /** Adds an entry to those of a row; returns how many more it has. */
    private int merge(int at, int size, byte weight, byte language) {
        for (int i = at; i < at + size; i++) {
            if (rows[i + ROW] == language) {
                rows[i] += weight;
                return 0;
            }
        }
        rows[at + size] = weight;
        rows[at + ROW + size] = language;
        return 1;
    }
}
