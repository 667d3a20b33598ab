package org.wiredesk.text.entity.gazetteer;

import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/**
 * One set of names with what they stand for: the built-in one, or the user's. Immutable and thread-safe.
 *
 * <p>An entry of the table is twice a number, plus one for an acronym; the numbers below {@link NameClass#WORDS} mark
 * words, the others are things of the store.
 */
record Layer(NameTable table, ReferentStore store) {
    private static final int ALL = -1;
    /** Classes of things have this bit or a higher one. */
    private static final int THINGS = 1 << NameClass.WORDS;
    /** Of words in small letters only these classes are noted. */
    private static final int SMALL = NameClass.TITLE.bit() | NameClass.DEMONYM.bit() | NameClass.BRAND.bit();

    /** Notes in {@code flags} and {@code ends} what the names of this layer say of the tokens. */
    void match(Tokens tokens, int[] flags, int[] ends) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isName(i)) {
                matchAt(tokens, i, ALL, flags, ends);
            } else if (tokens.isLower(i)) {
                matchAt(tokens, i, SMALL, flags, ends);
            }
        }
    }

    private void matchAt(Tokens tokens, int first, int wanted, int[] flags, int[] ends) {
        long state = NameTable.START;
        for (int i = first; i < tokens.size(); i++) {
            int node = NameTable.NONE;
            for (int part = tokens.partStart(i); part < tokens.partEnd(i); part++) {
                state = NameTable.advance(state, tokens.part(part));
                node = table.node(state);
                if (node == NameTable.NONE) {
                    return;
                }
            }
            int handle = NameTable.first(node);
            if (handle != NameTable.NONE) {
                int classes = classes(handle, i > first || hasTwoCapitals(tokens, first)) & wanted;
                flags[first] |= classes;
                for (int inside = first + 1; inside <= i; inside++) {
                    flags[inside] |= classes << Matches.INSIDE;
                }
                if (classes >= THINGS && i + 2 > ends[first]) {
                    ends[first] = i + 2;
                }
            }
            if (!NameTable.continues(node)) {
                return;
            }
        }
    }

    int longest(Tokens tokens, int first, int limit) {
        long state = NameTable.START;
        int longest = -1;
        for (int i = first; i < limit; i++) {
            int node = NameTable.NONE;
            for (int part = tokens.partStart(i); part < tokens.partEnd(i); part++) {
                state = NameTable.advance(state, tokens.part(part));
                node = table.node(state);
                if (node == NameTable.NONE) {
                    return longest;
                }
            }
            boolean acronyms = i > first || hasTwoCapitals(tokens, first);
            if (classes(NameTable.first(node), acronyms) >= THINGS) {
                longest = i + 1;
            }
        }
        return longest;
    }

    boolean isForename(Tokens tokens, int token) {
        int node = table.node(NameTable.advance(NameTable.START, tokens.part(tokens.partStart(token))));
        boolean whole = tokens.partEnd(token) - tokens.partStart(token) == 1;
        return (classes(NameTable.first(node), false) & NameClass.FORENAME.bit()) != 0
                && (whole || isCapitalBehindHyphen(tokens.textOf(token)));
    }

    /** The handle of the first entry of the name in {@code [first, end)}. */
    int handle(Tokens tokens, int first, int end) {
        long state = NameTable.START;
        for (int part = tokens.partStart(first); part < tokens.partEnd(end - 1); part++) {
            state = NameTable.advance(state, tokens.part(part));
        }
        return NameTable.first(table.node(state));
    }

    int classes(int handle, boolean acronyms) {
        int classes = 0;
        for (int at = handle; at != NameTable.NONE; at = table.next(at)) {
            int entry = table.entry(at);
            if (acronyms || (entry & 1) == 0) {
                int number = entry >>> 1;
                classes |= number < NameClass.WORDS
                        ? 1 << number
                        : store.kind(number - NameClass.WORDS).nameClass().bit();
            }
        }
        return classes;
    }

    static boolean hasTwoCapitals(Tokens tokens, int token) {
        return switch (tokens.letterCase(token)) {
            case UPPER -> true;
            case LOWER, UNCASED -> false;
            case CAPITAL -> tokens.capitals(token) >= 2;
        };
    }

    private static boolean isCapitalBehindHyphen(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Tokenizer.isHyphen(text.charAt(i))) {
                return Character.isUpperCase(text.charAt(i + 1));
            }
        }
        return false;
    }

    /** Collects names. Not thread-safe. */
    static final class Builder {
        private final NameTableBuilder table = new NameTableBuilder();
        private final ReferentStore.Builder store = new ReferentStore.Builder();

        /** Adds a word of a class. */
        void word(NameClass nameClass, String word) {
            table.add(word, (nameClass.number() << 1) | (nameClass.hasAcronyms() && isAcronym(word) ? 1 : 0));
        }

        /** Adds a thing with all its names. */
        void add(GazetteerRow row) {
            int number = store.add(row) + NameClass.WORDS;
            String line = row.line();
            int start = row.start(1);
            int end = row.end(start);
            name(line.substring(start, end), number);
            int from = Math.min(end + 1, line.length());
            int namesEnd = row.end(from);
            for (int i = from; i <= namesEnd; i++) {
                char c = i < namesEnd ? line.charAt(i) : '|';
                if (c == '=') {
                    from = i + 1;
                } else if (c == '|' || c == ';') {
                    if (i > from) {
                        name(line.substring(from, i), number);
                    }
                    from = i + 1;
                }
            }
        }

        Layer build() {
            return new Layer(table.build(), store.build());
        }

        private void name(String name, int number) {
            table.add(name, (number << 1) | (isAcronym(name) ? 1 : 0));
        }

        /** Names in capitals only are acronyms: they match nothing else. */
        private static boolean isAcronym(String name) {
            if (name.length() > 6) {
                return false;
            }
            boolean capital = false;
            for (int i = 0; i < name.length(); i++) {
                if (Character.isLowerCase(name.charAt(i))) {
                    return false;
                }
                capital |= Character.isUpperCase(name.charAt(i));
            }
            return capital;
        }
    }
}
