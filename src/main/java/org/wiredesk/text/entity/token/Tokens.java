package org.wiredesk.text.entity.token;

import java.util.Arrays;

/**
 * The tokens of a stretch of text: places, kinds and hashes in parallel arrays. Offsets are UTF-16, in the text as a
 * whole. Immutable once built.
 */
public final class Tokens {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        /** A URL, domain, e-mail address, handle or hash tag. */
        LINK,
        SYMBOL
    }

    /** How the letters of a token are written. */
    public enum Case {
        LOWER,
        /** A capital first, or behind a hyphen: {@code Bamako}, {@code al-Assad}, {@code J}. */
        CAPITAL,
        /** Two or more letters, all of them capitals. */
        UPPER,
        /** Letters of a script without case, or no letters. */
        UNCASED
    }

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final Case[] cases;
    private final long[] parts;
    private final int[] partStarts;

    private Tokens(Builder from) {
        text = from.text;
        starts = Arrays.copyOf(from.starts, from.size);
        ends = Arrays.copyOf(from.ends, from.size);
        kinds = Arrays.copyOf(from.kinds, from.size);
        cases = Arrays.copyOf(from.cases, from.size);
        parts = Arrays.copyOf(from.parts, from.partCount);
        partStarts = Arrays.copyOf(from.partStarts, from.size + 1);
        partStarts[from.size] = from.partCount;
    }

    public int size() {
        return starts.length;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public String textOf(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The text that the offsets index. */
    public String text() {
        return text;
    }

    /** The text from the first token to before the token {@code end}. */
    public String textOf(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }

    public Kind kind(int token) {
        return kinds[token];
    }

    public Case letterCase(int token) {
        return cases[token];
    }

    public boolean isWord(int token) {
        return kinds[token] == Kind.WORD;
    }

    /** Whether the token is a word written with a capital, or in a script that has none. */
    public boolean isName(int token) {
        return kinds[token] == Kind.WORD && cases[token] != Case.LOWER;
    }

    /** Whether the token is a word with a capital first and small letters after it, or one capital alone. */
    public boolean isCapital(int token) {
        return kinds[token] == Kind.WORD && cases[token] == Case.CAPITAL;
    }

    public boolean isUpper(int token) {
        return kinds[token] == Kind.WORD && cases[token] == Case.UPPER;
    }

    public boolean isLower(int token) {
        return kinds[token] == Kind.WORD && cases[token] == Case.LOWER;
    }

    /** Whether the token is a word of a script that has no capitals. */
    public boolean isUncased(int token) {
        return kinds[token] == Kind.WORD && cases[token] == Case.UNCASED;
    }

    public boolean isSymbol(int token, char symbol) {
        return kinds[token] == Kind.SYMBOL && text.charAt(starts[token]) == symbol;
    }

    /** Whether the token is one capital letter with a full stop. */
    public boolean isInitial(int token) {
        return ends[token] - starts[token] == 2
                && text.charAt(starts[token] + 1) == '.'
                && Character.isUpperCase(text.charAt(starts[token]));
    }

    /** How many capitals a token has. */
    public int capitals(int token) {
        int capitals = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    public char firstChar(int token) {
        return text.charAt(starts[token]);
    }

    public char lastChar(int token) {
        return text.charAt(ends[token] - 1);
    }

    /** Whether nothing stands between this token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** Whether a line or the cell of a table (a tab) ends between this token and the one before it. */
    public boolean beginsLine(int token) {
        if (token == 0) {
            return true;
        }
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** Index of the first hash of a token; its hashes, one for each part between hyphens, end at the next token's. */
    public int partStart(int token) {
        return partStarts[token];
    }

    public int partEnd(int token) {
        return partStarts[token + 1];
    }

    public long part(int index) {
        return parts[index];
    }

    /** Collects tokens front to back. */
    public static final class Builder {
        private final String text;
        private int[] starts;
        private int[] ends;
        private Kind[] kinds;
        private Case[] cases;
        private int[] partStarts;
        private long[] parts;
        private int size;
        private int partCount;

        Builder(String text, int length) {
            this.text = text;
            int expected = length / 5 + 4;
            starts = new int[expected];
            ends = new int[expected];
            kinds = new Kind[expected];
            cases = new Case[expected];
            partStarts = new int[expected + 1];
            parts = new long[expected];
        }

        void add(int start, int end, Kind kind) {
            if (size == starts.length) {
                int larger = size * 2;
                starts = Arrays.copyOf(starts, larger);
                ends = Arrays.copyOf(ends, larger);
                kinds = Arrays.copyOf(kinds, larger);
                cases = Arrays.copyOf(cases, larger);
                partStarts = Arrays.copyOf(partStarts, larger + 1);
            }
            starts[size] = start;
            ends[size] = end;
            kinds[size] = kind;
            cases[size] = kind == Kind.WORD ? caseOf(start, end) : Case.UNCASED;
            partStarts[size] = partCount;
            addParts(start, end, kind);
            size++;
        }

        Tokens build() {
            return new Tokens(this);
        }

        private void addParts(int start, int end, Kind kind) {
            int from = start;
            for (int i = start; kind == Kind.WORD && i < end; i++) {
                if (Tokenizer.isHyphen(text.charAt(i))) {
                    addPart(from, i);
                    from = i + 1;
                }
            }
            addPart(from, end);
        }

        private void addPart(int from, int to) {
            if (partCount == parts.length) {
                parts = Arrays.copyOf(parts, partCount * 2);
            }
            parts[partCount++] = Folding.hash(text, from, to);
        }

        private Case caseOf(int start, int end) {
            int upper = 0;
            int lower = 0;
            boolean capital = false;
            boolean partBegins = true;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (Character.isUpperCase(c)) {
                    upper++;
                    capital |= partBegins;
                } else if (Character.isLowerCase(c)) {
                    lower++;
                }
                partBegins = Tokenizer.isHyphen(c) || Tokenizer.isApostrophe(c);
            }
            if (upper == 0) {
                return lower > 0 ? Case.LOWER : Case.UNCASED;
            }
            if (lower == 0 && upper > 1) {
                return Case.UPPER;
            }
            return capital ? Case.CAPITAL : Case.LOWER;
        }
    }
}
