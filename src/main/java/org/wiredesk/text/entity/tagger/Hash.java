package org.wiredesk.text.entity.tagger;

/** The hashes that features are known by. The models depend on every bit of them. */
final class Hash {
    private static final long PRIME = 0x100000001b3L;

    /** The hash of no characters. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private Hash() {}

    /** A hash with one more character. */
    static long with(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** A key of a kind of feature with one value; never 0. */
    static int key(int kind, long value) {
        return fold((value ^ (kind * 0x9e3779b97f4a7c15L)) * 0xff51afd7ed558ccdL);
    }

    /** A key of a kind of feature with two values, in this order; never 0. */
    static int key(int kind, long first, long second) {
        long mixed = (first ^ (kind * 0x9e3779b97f4a7c15L)) * 0xff51afd7ed558ccdL;
        return fold((mixed ^ (mixed >>> 31) ^ second) * 0xc4ceb9fe1a85ec53L);
    }

    /** A key of a kind of feature with three values, in this order; never 0. */
    static int key(int kind, long first, long second, long third) {
        long mixed = (first ^ (kind * 0x9e3779b97f4a7c15L)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 31) ^ second) * 0xc4ceb9fe1a85ec53L;
        return fold((mixed ^ (mixed >>> 29) ^ third) * 0xff51afd7ed558ccdL);
    }

    private static int fold(long mixed) {
        int key = (int) (mixed >>> 32) ^ (int) (mixed >>> 17);
        return key == 0 ? 1 : key;
    }
}
