package org.wiredesk.text.language.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/**
 * What the pairs of the usual letters of a script say, taken together from the table: the entries of the n-grams of one
 * and two characters that end at the second letter are side by side in one row of 64 bytes, those of one language added
 * up. A text's short n-grams are then read at one look instead of four.
 *
 * <p>Immutable and thread-safe.
 */
final class Pairs {
    /** For scripts whose pairs are not worth it. */
    static final Pairs NONE = new Pairs(new byte[0], 0);

    /** Bytes of a row, and the most that a pair needs. */
    static final int ROW = 64;

    /** Scripts of fewer languages have so few entries that rows would be empty. */
    private static final int LEAST_LANGUAGES = 8;

    private static final int MOST_LETTERS = 125;
    private static final int LAST_LETTER = 0x2000;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] numbers;
    /** The letters, and one more: rows of the first number are of the second letter alone. */
    private final int letters;

    private final byte[] rows;
    /** How many entries of the table a row was made of, then how many bytes its entries have. */
    private final short[] heads;

    private Pairs(byte[] numbers, int letters) {
        this.numbers = numbers;
        this.letters = letters;
        this.rows = new byte[letters * letters * ROW];
        this.heads = new short[letters * letters];
    }

    /** The pairs of the letters of a script that most languages have. */
    static Pairs of(NgramTable table, Script script, int languages) {
        if (script.isDense() || languages < LEAST_LANGUAGES) {
            return NONE;
        }
        byte[] scratch = new byte[ROW + NgramTable.SPARE];
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
                System.arraycopy(pairs.rows, k * ROW, pairs.rows, row * ROW, ROW);
                pairs.heads[row] = pairs.heads[k];
                pairs.add(row, scratch, two(table, letters[i - 1], second, scratch));
            }
        }
        return pairs;
    }

    /** The letters of a script that most languages have, the space and the apostrophe. */
    private static char[] letters(NgramTable table, Script script, byte[] scratch) {
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
     * @param entries must have room for {@link #ROW} bytes from {@code to} on
     * @return where the next ones go
     */
    int collect(int row, byte[] entries, int to) {
        for (int i = 0; i < ROW; i += 8) {
            LONGS.set(entries, to + i, (long) LONGS.get(rows, row * ROW + i));
        }
        return to + (heads[row] & 0xFF);
    }

    private static int one(NgramTable table, char c, byte[] scratch) {
        long hash = Ngrams.one(c);
        return table.collect(NgramTable.second(hash), scratch, table.collect(hash, scratch, 0));
    }

    private static int two(NgramTable table, char first, char second, byte[] scratch) {
        long hash = Ngrams.two(first, second);
        return table.collect(NgramTable.second(hash), scratch, table.collect(hash, scratch, 0));
    }

    /** Adds entries to those of a row. */
    private void add(int row, byte[] entries, int to) {
        int size = heads[row] & 0xFF;
        for (int i = 0; i < to; i += 2) {
            size += merge(row * ROW, size, entries[i], entries[i + 1]);
        }
        heads[row] = (short) (((heads[row] >>> 8) + to / 2) << 8 | size);
    }

    /** Adds an entry to those of a row; returns how many bytes longer they are. */
    private int merge(int row, int size, byte weight, byte language) {
        for (int i = row; i < row + size; i += 2) {
            int sum = rows[i] + weight;
            if (rows[i + 1] == language && sum == (byte) sum) {
                rows[i] = (byte) sum;
                return 0;
            }
        }
        rows[row + size] = weight;
        rows[row + size + 1] = language;
        return 2;
    }
}
