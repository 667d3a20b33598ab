package org.wiredesk.text.entity.token;

import java.util.Set;

/**
 * Cuts text into words, numbers, links and symbols, each with its place.
 *
 * <p>Elided articles ({@code l’}, {@code d'}, {@code dell'}) and the English {@code 's} are tokens of their own; words
 * joined by hyphens are one token; abbreviations keep their full stop; each ideograph is a token. The cut does not
 * depend on the language, so that a gazetteer in all languages is cut like the text.
 */
public final class Tokenizer {
    private static final Set<String> ELISIONS = WordList.keys(Tokenizer.class, "elisions.txt");
    private static final Set<String> ABBREVIATIONS = WordList.keys(Tokenizer.class, "abbreviations.tsv", 1);
    private static final Set<String> HYPHEN_ENDINGS = WordList.keys(Tokenizer.class, "hyphen-endings.txt");
    private static final Set<String> JOINED = WordList.keys(Tokenizer.class, "joined.txt");
    private static final Set<String> DOMAINS = WordList.keys(Tokenizer.class, "domains.txt");

    private final String text;
    private final int to;
    private final Tokens.Builder out;

    private Tokenizer(String text, int from, int to) {
        this.text = text;
        this.to = to;
        this.out = new Tokens.Builder(text, to - from);
    }

    /** The tokens of a text. */
    public static Tokens tokenize(String text) {
        return tokenize(text, 0, text.length());
    }

    /** The tokens between two offsets. */
    public static Tokens tokenize(String text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text, from, to);
        int at = from;
        while (at < to) {
            at = tokenizer.next(at);
        }
        return tokenizer.out.build();
    }

    public static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (c == ' ') {
            return at + 1;
        }
        if (isPlainLetter(c)) {
            return beginsUrl(at) ? link(at, at) : word(at);
        }
        int end;
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + Character.charCount(c);
        }
        if (beginsUrl(at)) {
            return link(at, at);
        }
        if (c == '@' || c == '#') {
            end = at + 1;
            while (end < to && isWordChar(end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            out.add(at, end, end > at + 1 ? Tokens.Kind.LINK : Tokens.Kind.SYMBOL);
            return end;
        }
        if (isPossessive(at) && at > 0 && Character.isLetter(text.charAt(at - 1))) {
            out.add(at, at + 2, Tokens.Kind.WORD);
            return at + 2;
        }
        if (isIdeograph(c) || !isWordChar(at)) {
            end = Math.min(to, at + Character.charCount(c));
            out.add(at, end, isIdeograph(c) ? Tokens.Kind.WORD : Tokens.Kind.SYMBOL);
            return end;
        }
        return word(at);
    }

    private int word(int start) {
        boolean letters = false;
        int at = start;
        while (at < to) {
            char c = text.charAt(at);
            if (isPlainLetter(c)) {
                letters = true;
                at++;
            } else if (isWordChar(at) && !isIdeograph(text.codePointAt(at))) {
                letters |= !Character.isDigit(text.codePointAt(at));
                at += Character.charCount(text.codePointAt(at));
            } else if (isApostrophe(c) && at + 1 < to && Character.isLetter(text.codePointAt(at + 1))) {
                if (at - start <= 9 && ELISIONS.contains(Folding.key(text.substring(start, at)))) {
                    at++;
                    break;
                }
                if (isPossessive(at)) {
                    break;
                }
                at++;
            } else if (c == '@' && at + 1 < to && isWordChar(at + 1)) {
                return link(start, at);
            } else if (isHyphen(c) || c == '&') {
                if (at + 1 >= to || !isWordChar(at + 1) || (c == '&' && !Character.isUpperCase(text.charAt(at + 1)))) {
                    break;
                }
                if (isHyphen(c) && isUpper(start) && parts(start, at)) {
                    break;
                }
                at++;
            } else if (c == '.' && isInsideWord(start, at, letters)) {
                at++;
            } else if (c == ',' && !letters && isDigit(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        int end = Math.min(at, to);
        int domainEnd = letters ? domainEnd(start, end) : -1;
        if (domainEnd > 0) {
            out.add(start, domainEnd, Tokens.Kind.LINK);
            return domainEnd;
        }
        out.add(start, end, letters ? Tokens.Kind.WORD : Tokens.Kind.NUMBER);
        return end;
    }

    /** Whether a hyphen parts two names, {@code Mali-Niger}, or a name and a word, {@code Lagos-based}. */
    private boolean parts(int start, int hyphen) {
        int end = hyphen + 1;
        while (end < to && isWordChar(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        String after = text.substring(hyphen + 1, Math.min(end, to));
        return Character.isUpperCase(after.charAt(0))
                ? JOINED.contains(Folding.key(after)) && JOINED.contains(Folding.key(text.substring(start, hyphen)))
                : HYPHEN_ENDINGS.contains(after);
    }

    /** Whether a full stop belongs to the word: an initial, an abbreviation, a decimal point, a domain. */
    private boolean isInsideWord(int start, int at, boolean letters) {
        if (!letters) {
            return isDigit(at + 1);
        }
        if (isMailName(at)) {
            return true;
        }
        boolean single = at - start == 1 || (at - start >= 2 && text.charAt(at - 2) == '.');
        if (single) {
            int next = at + 1;
            while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
                next++;
            }
            // A letter with a full stop and nothing else is an entry of a word list, such as "M.".
            boolean alone = start == 0 && at + 1 == text.length();
            boolean initial = alone || (next < to && Character.isUpperCase(text.charAt(next)) && isUpper(at - 1));
            return initial || at - start >= 2 || (at + 2 < to && isLetter(at + 1) && text.charAt(at + 2) == '.');
        }
        if (at - start <= 8 && text.indexOf('.', start) == at) {
            return ABBREVIATIONS.contains(Folding.key(text.substring(start, at))) || tld(at) > 0;
        }
        return tld(at) > 0;
    }

    /** Whether what goes on after a full stop without space is the first half of an e-mail address. */
    private boolean isMailName(int dot) {
        int limit = Math.min(to, dot + 40);
        int end = dot + 1;
        while (end < limit && (isWordChar(end) || text.charAt(end) == '.' || text.charAt(end) == '_')) {
            end++;
        }
        return end > dot + 1 && end < limit && text.charAt(end) == '@';
    }

    /** The end of a name like {@code bamada.net} that begins at {@code start}; -1 when the word is none. */
    private int domainEnd(int start, int end) {
        int found = -1;
        for (int i = start + 1; i < end; i++) {
            int tld = text.charAt(i) == '.' ? tld(i) : -1;
            found = tld > 0 ? tld : found;
        }
        return found;
    }

    /** The end of the top-level domain after a dot; -1 when there is none. */
    private int tld(int dot) {
        int end = dot + 1;
        while (end < to && end - dot <= 7 && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        boolean complete = end == to || !Character.isLetterOrDigit(text.charAt(end));
        return complete && end > dot + 1 && DOMAINS.contains(text.substring(dot + 1, end)) ? end : -1;
    }

    private int link(int start, int from) {
        int end = from;
        while (end < to && !Character.isWhitespace(text.charAt(end)) && "<>\"«»“”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start + 1 && ".,;:!?)]'’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        out.add(start, end, Tokens.Kind.LINK);
        return end;
    }

    private boolean beginsUrl(int at) {
        char c = text.charAt(at);
        return (c == 'h' || c == 'w')
                && (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at));
    }

    private boolean isPossessive(int at) {
        return isApostrophe(text.charAt(at))
                && at + 1 < to
                && text.charAt(at + 1) == 's'
                && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** Whether a character is a letter of the Latin blocks that most texts are made of: a short cut for the questions below. */
    private static boolean isPlainLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c < 0x180 && c != 0xd7 && c != 0xf7);
    }

    private boolean isWordChar(int at) {
        int c = text.codePointAt(at);
        if (c < 0x80) {
            return isPlainLetter(c) || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private boolean isDigit(int at) {
        return at < to && Character.isDigit(text.charAt(at));
    }

    private boolean isLetter(int at) {
        return at < to && Character.isLetter(text.charAt(at));
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x2e80 && (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x309f));
    }
}
