package org.wiredesk.text.entity.tagger;

import java.util.Arrays;

/**
 * What the features of one word are made of: its letters in lower case, its shape, its affixes. Features of a word are
 * the same wherever it stands; the place relative to the token that is labelled is mixed into their keys. Mutable and
 * not thread-safe: one is filled again and again.
 */
public final class WordKeys {
    /** Places whose words are looked at: two before to two after. */
    public static final int PLACES = 5;

    /** The place of the token itself. */
    static final int HERE = 2;

    /** The most keys that a word has at one place. */
    static final int MOST = 32;

    private final char[] lower = new char[64];
    private int length;
    private long word;
    private long shape;
    private boolean capital;
    private final WordProfiles profiles;
    private int profile;
    private long part;
    private boolean hyphen;
    private final int[] keys = new int[MOST];
    private int size;

    /** Keys for words of a language whose profiles are given. */
    public WordKeys(WordProfiles profiles) {
        this.profiles = profiles;
    }

    /** Reads a word. */
    public void read(CharSequence text, int start, int end) {
        long hash = Hash.EMPTY;
        long form = Hash.EMPTY;
        int classBefore = -1;
        int run = 0;
        length = 0;
        part = Hash.EMPTY;
        hyphen = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int kind = shapeOf(c);
            char small = kind == 'X' ? Character.toLowerCase(c) : kind == '\'' ? '\'' : kind == '-' ? '-' : c;
            hash = Hash.with(hash, small);
            if (kind == '-') {
                hyphen = true;
                part = Hash.EMPTY;
            } else {
                part = Hash.with(part, small);
            }
            if (length < lower.length) {
                lower[length++] = small;
            }
            // Runs of the same class count once or, when longer, twice.
            run = kind == classBefore ? run + 1 : 1;
            if (run <= 2 && i - start < 40) {
                form = Hash.with(form, (char) kind);
            }
            classBefore = kind;
        }
        word = hash;
        shape = form;
        capital = start < end && isNameLike(text.charAt(start));
        profile = profiles.profile(hash);
    }

    /** The hash of the word in lower case. */
    public long word() {
        return word;
    }

    /** A hash of the classes of its characters. */
    public long shape() {
        return shape;
    }

    /** How the word is mostly written elsewhere, and in bits 8 to 15 in which names it stands. */
    public int profile() {
        return profile;
    }

    /** Whether the word may stand in a name by its first character: no small letter and no sign. */
    public boolean isNameLike() {
        return capital;
    }

    /** The keys of the word at a place; valid up to {@link #size()}, until the next call. */
    public int[] keys(int place) {
        size = 0;
        int base = place * 64;
        add(Hash.key(base, word));
        add(Hash.key(base + 1, shape));
        add(Hash.key(base + 2, profile & 0xff, shape));
        if (capital) {
            add(Hash.key(base + 3, profile >> 8, shape));
        }
        if (place >= HERE - 1 && place <= HERE + 1) {
            affixes(base, place == HERE);
        }
        return keys;
    }

    /** How many keys the last call of {@link #keys} gave. */
    public int size() {
        return size;
    }

    private void affixes(int base, boolean here) {
        long prefix = Hash.EMPTY;
        int longest = here ? 5 : 3;
        for (int i = 0; i < Math.min(longest, length - 1); i++) {
            prefix = Hash.with(prefix, lower[i]);
            if (i >= (here ? 0 : 2)) {
                add(Hash.key(base + 8 + i, prefix));
            }
        }
        long suffix = Hash.EMPTY;
        for (int i = 0; i < Math.min(longest, length - 1); i++) {
            suffix = Hash.with(suffix, lower[length - 1 - i]);
            if (i >= 1) {
                add(Hash.key(base + 16 + i, suffix));
            }
            if (here && i >= 1 && i <= 3) {
                add(Hash.key(base + 24 + i, suffix, shape));
            }
        }
        if (hyphen) {
            add(Hash.key(base + 32, part));
        }
    }

    private void add(int key) {
        keys[size++] = key;
    }

    private static boolean isNameLike(char c) {
        return Character.isLetterOrDigit(c) ? !Character.isLowerCase(c) : Character.isSurrogate(c);
    }

    private static int shapeOf(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'X';
        }
        if (c >= '0' && c <= '9') {
            return '0';
        }
        if (c == '\'' || c == '’' || c == 'ʼ') {
            return '\'';
        }
        if (c == '-' || c == '‐' || c == '‑') {
            return '-';
        }
        if (c < 0x80) {
            return c;
        }
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        // Letters without case show their script by their block of 256.
        return Character.isLetter(c) ? 0x4000 + (c >> 8) : c;
    }

    /** The keys of the last call, copied. */
    public int[] copyKeys() {
        return Arrays.copyOf(keys, size);
    }
}
