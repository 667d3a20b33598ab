package org.wiredesk.text.language.model;

/**
 * The weights of the n-grams: a set-associative table. A set has eight entries in three longs: the first holds eight
 * bits of each n-gram's hash, by which all eight are compared at once, the others a language (eight bits), a weight (six)
 * and two more bits of the hash for each. An n-gram has an entry for each language that it speaks for or against.
 *
 * <p>Immutable and thread-safe.
 */
public final class NgramTable {
    /** Entries of a set, and so the most languages of an n-gram; one of one or two characters has a second set. */
    public static final int WAYS = 8;

    /** Longs of a set. */
    public static final int STRIDE = 3;

    /** The bounds of a weight. */
    public static final int LEAST = -31;

    public static final int MOST = 32;

    private static final long ONES = 0x0101010101010101L;
    private static final long SEVENS = 0x7F7F7F7F7F7F7F7FL;
    private static final long SECOND = 0x5851F42D4C957F2DL;

    private final long[] table;
    private final long sets;

    /** A table over its longs, which are not copied and must not be changed. */
    public NgramTable(long[] table) {
        this.table = table;
        this.sets = table.length / STRIDE;
    }

    /** The set that a hash belongs to. */
    public static int set(long hash, long sets) {
        return (int) (((hash >>> 32) * sets) >>> 32);
    }

    /** The hash under which more languages of a short n-gram stand. */
    public static long second(long hash) {
        return ((hash >>> 3) + SECOND) * Ngrams.PRIME;
    }

    /** Writes an entry of a language (0 to 255) and a weight between the bounds into a way of the hash's set. */
    public static void write(long[] table, long hash, int way, int language, int weight) {
        int at = set(hash, table.length / STRIDE) * STRIDE;
        table[at] |= mark(hash) << (8 * way);
        long entry = ((long) language << 8) | ((long) (weight - LEAST) << 2) | (hash >>> 22 & 3);
        table[at + 1 + (way >>> 2)] |= entry << ((way & 3) << 4);
    }

    private static long mark(long hash) {
        long mark = hash >>> 24 & 0xFF;
        return mark == 0 ? 1 : mark;
    }

    /** Adds the weights of an n-gram to the scores of the languages; returns how many languages it speaks of. */
    int add(long hash, int[] scores) {
        long[] t = table;
        int at = (int) (((hash >>> 32) * sets) >>> 32) * STRIDE;
        long differs = t[at] ^ (mark(hash) * ONES);
        long equal = ~(((differs & SEVENS) + SEVENS) | differs | SEVENS);
        int known = 0;
        while (equal != 0) {
            int way = Long.numberOfTrailingZeros(equal) >>> 3;
            int entry = (int) (t[at + 1 + (way >>> 2)] >>> ((way & 3) << 4)) & 0xFFFF;
            if ((entry & 3) == (int) (hash >>> 22 & 3)) {
                scores[entry >>> 8] += ((entry >>> 2) & 63) + LEAST;
                known++;
            }
            equal &= equal - 1;
        }
        return known;
    }
}
