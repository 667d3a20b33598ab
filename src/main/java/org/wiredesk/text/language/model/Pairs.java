package org.wiredesk.text.language.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
    static final Pairs NONE = new Pairs(new byte[0], 0, new byte[0], new short[0]);

    /** Bytes of a row, and the most that a pair needs. */
    static final int ROW = 64;

    /** Script of fewer languages have so few entries that rows would be empty. */
    private static final int LEAST_LANGUAGES = 8;

    private static final int MOST_LETTERS = 125;
    private static final int LAST_LETTER = 0x2000;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] numbers;
    private final int letters;
    private final byte[] rows;
    /** How many entries of the table a row was made of, then how many bytes its entries have. */
    private final short[] heads;

    private Pairs(byte[] numbers, int letters, byte[] rows, short[] heads) {
        this.numbers = numbers;
        this.letters = letters;
        this.rows = rows;
        this.heads = heads;
    }

    /** The pairs of the letters of a script that most languages have. */
    static Pairs of(NgramTable table, Script script, int languages) {
        if (script.isDense() || languages < LEAST_LANGUAGES) {
            return NONE;
        }
        byte[] scratch = new byte[2 * ROW + NgramTable.SPARE];
        List<Character> letters = IntStream.range(0, LAST_LETTER)
                .mapToObj(c -> (char) c)
                .filter(c -> Letters.script(c) == script.number() && Letters.lower(c) == c)
                .sorted(Comparator.comparing(c -> -one(table, c, scratch)))
                .limit(MOST_LETTERS)
                .collect(Collectors.toList());
        letters.add(' ');
        letters.add('\'');
        byte[] numbers = new byte[LAST_LETTER];
        for (int i = 0; i < letters.size(); i++) {
            numbers[letters.get(i)] = (byte) (i + 1);
        }
        int width = letters.size() + 1;
        byte[] rows = new byte[width * width * ROW];
        short[] heads = new short[width * width];
        for (int i = 1; i < width; i++) {
            for (int k = 1; k < width; k++) {
                int row = i * width + k;
                heads[row] = fill(table, letters.get(i - 1), letters.get(k - 1), rows, row * ROW, scratch);
            }
        }
        return new Pairs(numbers, width, rows, heads);
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
        return table.collect(NgramTable.second(Ngrams.one(c)), scratch, table.collect(Ngrams.one(c), scratch, 0));
    }

    private static short fill(NgramTable table, char first, char second, byte[] rows, int row, byte[] scratch) {
        int to = second == ' ' ? 0 : one(table, second, scratch);
        long pair = Ngrams.two(first, second);
        to = table.collect(pair, scratch, to);
        to = table.collect(NgramTable.second(pair), scratch, to);
        int size = 0;
        for (int i = 0; i < to; i += 2) {
            size += merge(rows, row, size, scratch[i], scratch[i + 1]);
        }
        return (short) ((to / 2) << 8 | size);
    }

    /** Adds an entry to those of a row; returns how many bytes longer they are. */
    private static int merge(byte[] rows, int row, int size, byte weight, byte language) {
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
