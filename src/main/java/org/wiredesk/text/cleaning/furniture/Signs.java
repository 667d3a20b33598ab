package org.wiredesk.text.cleaning.furniture;

/** A set of characters of the basic plane that is asked for every character of a text. Immutable. */
final class Signs {
    /** A bit for each character up to the last one of the set. */
    private final long[] bits;

    private Signs(long[] bits) {
        this.bits = bits;
    }

    /** The characters of a string. */
    static Signs of(String characters) {
        int last = characters.chars().max().orElse(0);
        long[] bits = new long[last / Long.SIZE + 1];
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            bits[c / Long.SIZE] |= 1L << c;
        }
        return new Signs(bits);
    }

    boolean has(char c) {
        int word = c / Long.SIZE;
        return word < bits.length && (bits[word] >>> c & 1) != 0;
    }
}
