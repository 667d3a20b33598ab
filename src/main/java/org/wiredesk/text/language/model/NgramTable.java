package org.wiredesk.text.language.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The weights of the n-grams: a set-associative table. A set has eight entries in 24 bytes: first the weights, a byte each,
 * with three bits of the n-gram's hash above them; then their languages; then eight more bits of each hash, so that all eight
 * are compared at once. An n-gram has an entry for each language that it speaks for, side by side, so that all of them are
 * copied at once, and nothing is decided entry by entry.
 *
 * <p>Immutable and thread-safe.
 */
public final class NgramTable {
    /** Entries of a set, and so the most languages of an n-gram; one of one or two characters has a second set. */
    public static final int WAYS = 8;

    /** The largest weight; the smallest is 0. */
    public static final int MOST = 31;

    /** Bytes of a set. */
    private static final int STRIDE = 24;

    private static final int LANGUAGES = 8;
    private static final int MARKS = 16;

    /** The bits of a hash above a weight. */
    private static final int MORE = 5;

    private static final long MORE_BITS = 0xE0E0E0E0E0E0E0E0L;

    /** Bytes before the first set: with the head of a Java array, they begin a line of a processor's cache. */
    private static final int PAD = 16;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long SEVENS = 0x7F7F7F7F7F7F7F7FL;
    private static final long SECOND = 0x5851F42D4C957F2DL;

    private final byte[] table;
    private final long sets;

    /** A table over the bytes that were written; they are not copied and must not be changed any more. */
    public NgramTable(byte[] table) {
        this.table = table;
        this.sets = sets(table);
        int[] lastSets = new int[1 << 11];
        for (int set = 0; set < sets; set++) {
            if (hasAlikeApart(set, lastSets)) {
                putAlikeSideBySide(set);
            }
        }
    }

    /** The bytes of a table without entries. */
    public static byte[] empty(int sets) {
        return new byte[PAD + sets * STRIDE];
    }

    /** How many sets a table's bytes have. */
    public static int sets(byte[] table) {
        return (table.length - PAD) / STRIDE;
    }

    /** The set that a hash belongs to. */
    public static int set(long hash, long sets) {
        return (int) (((hash >>> 32) * sets) >>> 32);
    }

    /** The hash under which more languages of a short n-gram stand. */
    public static long second(long hash) {
        return ((hash >>> 3) + SECOND) * Ngrams.PRIME;
    }

    /** Writes an entry of a language (0 to 255) and a weight (up to {@link #MOST}) into a way of the hash's set. */
    public static void write(byte[] table, long hash, int way, int language, int weight) {
        write(table, set(hash, sets(table)), way, mark(hash), more(hash), language, weight);
    }

    /** The same with the set and the eleven bits of the hash. */
    static void write(byte[] table, int set, int way, long mark, long more, int language, int weight) {
        int at = PAD + set * STRIDE + way;
        table[at] = (byte) (more << MORE | weight);
        table[at + LANGUAGES] = (byte) language;
        table[at + MARKS] = (byte) mark;
    }

    /** What was written into a way of a set, as {@code {mark, more, language, weight}}; the mark is 0 if nothing was. */
    static int[] read(byte[] table, int set, int way) {
        int at = PAD + set * STRIDE + way;
        return new int[] {
            table[at + MARKS] & 0xFF, (table[at] & 0xFF) >>> MORE, table[at + LANGUAGES] & 0xFF, table[at] & MOST
        };
    }

    private static long mark(long hash) {
        long mark = hash >>> 24 & 0xFF;
        return mark == 0 ? 1 : mark;
    }

    private static long more(long hash) {
        return hash >>> 21 & 7;
    }

    /**
     * Whether entries of the same bits stand apart.
     *
     * @param lastSets the last set that had an entry of such bits, plus one; is kept up to date
     */
    private boolean hasAlikeApart(int set, int[] lastSets) {
        int at = PAD + set * STRIDE;
        int before = -1;
        boolean apart = false;
        for (int way = at; way < at + WAYS && table[way + MARKS] != 0; way++) {
            int bits = (table[way + MARKS] & 0xFF) << 3 | (table[way] & 0xFF) >>> MORE;
            apart |= bits != before && lastSets[bits] == set + 1;
            lastSets[bits] = set + 1;
            before = bits;
        }
        return apart;
    }

    /** Two n-grams may have the same bits; a third one's entries must not stand between theirs. */
    private void putAlikeSideBySide(int set) {
        int at = PAD + set * STRIDE;
        for (int way = 2; way < WAYS && table[at + MARKS + way] != 0; way++) {
            int to = way;
            while (to > 0 && !isAlike(at + way, at + to - 1)) {
                to--;
            }
            if (to > 0 && to < way) {
                int[] entry = read(table, set, way);
                for (int k = way; k > to; k--) {
                    int[] before = read(table, set, k - 1);
                    write(table, set, k, before[0], before[1], before[2], before[3]);
                }
                write(table, set, to, entry[0], entry[1], entry[2], entry[3]);
            }
        }
    }

    private boolean isAlike(int one, int other) {
        return table[one + MARKS] == table[other + MARKS] && (table[one] ^ table[other]) >>> MORE == 0;
    }

    /**
     * Copies the entries of an n-gram.
     *
     * @param entries must have room for {@link #WAYS} more
     * @return where the next ones go
     */
    int collect(long hash, Entries entries, int to) {
        byte[] t = table;
        int at = at(hash);
        long more = (more(hash) * ONES) << MORE;
        long differs = ((long) LONGS.get(t, at + MARKS) ^ (mark(hash) * ONES))
                | (((long) LONGS.get(t, at) ^ more) & MORE_BITS);
        long equal = ~(((differs & SEVENS) + SEVENS) | differs | SEVENS);
        // Of a mark that no entry has, the bytes are those behind the entries; none of them count.
        int from = at + (Long.numberOfTrailingZeros(equal) >>> 3);
        LONGS.set(entries.weights, to, (long) LONGS.get(t, from) ^ more);
        LONGS.set(entries.languages, to, (long) LONGS.get(t, from + LANGUAGES));
        return to + Long.bitCount(equal);
    }

    /**
     * Copies the entries of so many n-grams.
     *
     * @return how many entries there are
     */
    int collect(long[] hashes, int n, Entries entries) {
        // Nothing waits for what is read here, so that a processor fetches many sets at once from slower memory.
        int touched = 0;
        for (int i = 0; i < n; i++) {
            touched += table[at(hashes[i])];
        }
        int to = 0;
        for (int i = 0; i < n; i++) {
            to = collect(hashes[i], entries, to);
        }
        entries.weights[to] = (byte) touched;
        return to;
    }

    private int at(long hash) {
        return PAD + (int) (((hash >>> 32) * sets) >>> 32) * STRIDE;
    }
}
