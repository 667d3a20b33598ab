package org.wiredesk.text.entity.tagger;

import java.util.Arrays;

/**
 * The features of a token that more than one word has a part in. Small words far from capitals have none: nothing
 * there can be a name, unless the whole sentence is in small letters. Mutable and not thread-safe: one is filled again and again.
 */
public final class ContextKeys {
    /** The most keys that a token has. */
    static final int MOST = 48;

    private static final long NO_WORD = 17;

    /** How many classes of names the evidence has; their bits stand twice, for names that begin and that go on. */
    private static final int CLASSES = 14;

    /** The bits for words of names, for what is listed as evidence only, for names of things, and for the role of a word. */
    private static final int WORDS = both(0x000f);

    private static final int LISTED = both(0x00f0);
    private static final int THINGS = both(0x3f00);
    private static final int ROLES = 0xf0000000;

    private int size;
    private int[] keys = new int[MOST];

    private int count;
    private long[] words = new long[64];
    private long[] shapes = new long[64];
    private int[] profiles = new int[64];
    private boolean[] nameLike = new boolean[64];
    private int[] flags = new int[64];
    private int[] listed = new int[64];
    private int[] runStarts = new int[64];
    private int[] runEnds = new int[64];
    private int style;

    /** Starts a sentence of so many tokens. */
    public void begin(int tokens, int newStyle) {
        count = tokens;
        style = newStyle;
        if (words.length < tokens) {
            int larger = tokens * 2;
            words = new long[larger];
            shapes = new long[larger];
            profiles = new int[larger];
            nameLike = new boolean[larger];
            flags = new int[larger];
            listed = new int[larger];
            runStarts = new int[larger];
            runEnds = new int[larger];
        }
    }

    /** Sets what is known of a token of the sentence. */
    public void set(int token, long word, long shape, int profile, boolean isNameLike, int tokenFlags) {
        words[token] = word;
        shapes[token] = shape;
        profiles[token] = profile;
        nameLike[token] = isNameLike;
        flags[token] = tokenFlags & ~LISTED;
        listed[token] = tokenFlags & LISTED;
    }

    /** Finds the runs of words that may be names, once all tokens are set. */
    public void ready() {
        int start = 0;
        while (start < count) {
            if (!nameLike[start]) {
                runStarts[start] = start;
                runEnds[start] = start + 1;
                start++;
                continue;
            }
            int end = start + 1;
            while (end < count && nameLike[end]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                runStarts[i] = start;
                runEnds[i] = end;
            }
            start = end;
        }
    }

    /** Fills in the keys of a token; how many there are is {@link #size()}. */
    public int[] keys(int i) {
        size = 0;
        boolean here = nameLike[i];
        boolean before = i > 0 && nameLike[i - 1];
        boolean after = i + 1 < count && nameLike[i + 1];
        boolean small = style == TokenSequence.SMALL;
        if (!small && !here && !before && !after && !isNear(i)) {
            return keys;
        }
        long w = words[i];
        long wb = word(i - 1);
        long wa = word(i + 1);
        long s = shapes[i];
        long sb = shape(i - 1);
        long sa = shape(i + 1);
        int f = flags[i];
        int fb = i > 0 ? flags[i - 1] : -1;
        int fa = i + 1 < count ? flags[i + 1] : -1;
        add(Hash.key(501, wb, w));
        add(Hash.key(502, w, wa));
        add(Hash.key(503, wb, s));
        add(Hash.key(504, s, wa));
        add(Hash.key(505, sb, s, sa));
        add(Hash.key(506, wb, s, wa));
        add(Hash.key(507, style * 8L + position(i), profiles[i] & 0xff, s));
        add(Hash.key(508, f, s));
        add(Hash.key(509, fb, f));
        add(Hash.key(510, f, fa));
        add(Hash.key(511, fb & THINGS, f & THINGS, fa & THINGS));
        add(Hash.key(516, fb & WORDS, f & WORDS, fa & WORDS));
        add(Hash.key(517, fb & ROLES, s, f & WORDS));
        add(Hash.key(518, fa & ROLES, s));
        add(Hash.key(519, f & THINGS, s));
        lists(i, s, wb, f);
        if (small) {
            add(Hash.key(541, profile(i - 1), profile(i), profile(i + 1)));
            add(Hash.key(542, wb, profile(i)));
            add(Hash.key(543, wa, profile(i)));
            add(Hash.key(544, w));
            add(Hash.key(545, profile(i)));
        }
        if (here || (before && after)) {
            add(Hash.key(512, word(i - 2), wb));
            add(Hash.key(513, wa, word(i + 2)));
            add(Hash.key(514, f, wb));
            add(Hash.key(515, f, wa));
            add(Hash.key(531, names(i - 1), names(i), names(i + 1)));
            add(Hash.key(532, f, names(i)));
            add(Hash.key(533, wb, names(i)));
            run(i, s, f);
        }
        return keys;
    }

    /** How many keys the last call gave. */
    public int size() {
        return size;
    }

    /** The keys of the last call, copied. */
    public int[] copyKeys() {
        return Arrays.copyOf(keys, size);
    }

    /** What the lists that are evidence only say of the token and its neighbours, apart from the rest: they are long. */
    private void lists(int i, long shape, long before, int f) {
        int here = listed[i];
        int left = i > 0 ? listed[i - 1] : 0;
        int right = i + 1 < count ? listed[i + 1] : 0;
        if ((here | left | right) != 0) {
            add(Hash.key(536, left, here, right));
            add(Hash.key(537, here, shape));
            add(Hash.key(538, here, before));
            add(Hash.key(539, here, f & (THINGS | WORDS)));
        }
    }

    private boolean isNear(int i) {
        return (i > 1 && nameLike[i - 2]) || (i + 2 < count && nameLike[i + 2]);
    }

    private void run(int i, long shape, int f) {
        int start = runStarts[i];
        int end = runEnds[i];
        int length = Math.min(4, end - start);
        add(Hash.key(520, word(start - 1), length));
        add(Hash.key(521, word(end), length));
        add(Hash.key(522, Math.min(3, i - start), length, position(start)));
        add(Hash.key(523, word(start - 1), word(end)));
        if (i > start) {
            add(Hash.key(524, words[start]));
            add(Hash.key(525, flags[start], f));
            add(Hash.key(534, names(start), names(i)));
        }
        if (i + 1 < end) {
            add(Hash.key(526, words[end - 1]));
            add(Hash.key(527, flags[end - 1], f));
            add(Hash.key(535, names(end - 1), names(i)));
        }
        // "Banque de France": what stands before a small word between two capitals.
        if (start >= 2 && nameLike[start - 2]) {
            add(Hash.key(528, words[start - 2], words[start - 1]));
            add(Hash.key(529, words[runStarts[start - 2]], shape));
        }
        if (end + 1 < count && nameLike[end + 1]) {
            add(Hash.key(530, words[end], words[end + 1]));
        }
    }

    private static int both(int classes) {
        return classes | (classes << CLASSES);
    }

    private static int position(int i) {
        return Math.min(i, 2);
    }

    private long word(int i) {
        return i < 0 ? NO_WORD : i >= count ? NO_WORD + 1 : words[i];
    }

    private int profile(int i) {
        return i < 0 ? -1 : i >= count ? -2 : profiles[i];
    }

    private int names(int i) {
        return i < 0 ? -1 : i >= count ? -2 : nameLike[i] ? profiles[i] >> 8 : -3;
    }

    private long shape(int i) {
        return i < 0 ? NO_WORD : i >= count ? NO_WORD + 1 : shapes[i];
    }

    private void add(int key) {
        keys[size++] = key;
    }
}
