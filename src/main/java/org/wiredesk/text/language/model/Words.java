package org.wiredesk.text.language.model;

import java.text.Normalizer;

/**
 * The words of a text that say something about its language: lower case, one space around each. What looks the same in
 * every language is left out: addresses, tags, file names, names of accounts, words with digits, acronyms.
 *
 * <p>Scratch space for one thread; it grows to the longest text read.
 */
public final class Words {
    private static final int SHORT_ACRONYM = 5;
    private static final int LONGEST_TAG = 300;
    private static final int SCRIPTS = Script.values().length;
    private static final int LATIN = Script.LATN.number();
    private static final int CYRILLIC = Script.CYRL.number();

    char[] source = new char[1024];
    /** Space, word, space, word, space ... */
    char[] out = new char[1024];

    int length;

    private final int[] letters = new int[SCRIPTS];
    private int visible;
    private int words;
    private int capitalised;
    private int acronyms;
    private int longCapitals;
    private int lowerLetters;
    private int upperLetters;
    private boolean marks;
    /** A bit for each script that a word is in. */
    private long scripts;

    /** Reads a text from {@code from} to {@code to}, UTF-16; what was read before is forgotten. */
    public void read(String text, int from, int to) {
        int n = to - from;
        if (source.length < n + 1) {
            source = new char[Math.max(n + 1, 2 * source.length)];
            out = new char[2 * source.length + 2];
        }
        text.getChars(from, to, source, 0);
        scan(n, false);
        if (marks) {
            String part = text.substring(from, to);
            if (!Normalizer.isNormalized(part, Normalizer.Form.NFC)) {
                String composed = Normalizer.normalize(part, Normalizer.Form.NFC);
                n = composed.length();
                source = n + 1 > source.length ? new char[n + 1] : source;
                out = out.length < 2 * n + 2 ? new char[2 * n + 2] : out;
                composed.getChars(0, n, source, 0);
                scan(n, false);
            }
        }
        if (longCapitals > 0 && upperLetters > lowerLetters && acronyms > 0) {
            scan(n, true);
        }
    }

    /**
     * The script that says most; {@link Script#ZYYY} when there are no letters. A letter of another script than Latin
     * counts more: names and terms in Latin letters stand in any text.
     */
    public Script script() {
        int best = 0;
        int most = 0;
        for (int i = 1; i < SCRIPTS; i++) {
            int weight = letters[i] * Script.of(i).weight();
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return Script.of(best);
    }

    /** How many letters of a script the words have. */
    public int letters(Script script) {
        return letters[script.number()];
    }

    /** Characters that are no white space, those left out included. */
    public int visible() {
        return visible;
    }

    public int words() {
        return words;
    }

    /** Words that begin with a capital letter. */
    public int capitalised() {
        return capitalised;
    }

    /** The words, one space around each. */
    public String text() {
        return new String(out, 0, length);
    }

    /** Drops the words in other scripts. */
    public void keepOnly(Script script) {
        if (scripts == 1L << script.number()) {
            return;
        }
        int kept = 1;
        int from = 0;
        for (int i = 1; i < length; i++) {
            if (out[i] == ' ') {
                int first = Letters.script(out[from + 1]);
                if (first == script.number() || first == 0) {
                    System.arraycopy(out, from + 1, out, kept, i - from);
                    kept += i - from;
                }
                from = i;
            }
        }
        length = kept;
    }

    private void scan(int n, boolean keepAcronyms) {
        java.util.Arrays.fill(letters, 0);
        visible = 0;
        words = 0;
        capitalised = 0;
        acronyms = 0;
        longCapitals = 0;
        lowerLetters = 0;
        upperLetters = 0;
        marks = false;
        scripts = 0;
        out[0] = ' ';
        length = 1;
        int i = 0;
        source[n] = ' ';
        while (i < n) {
            char c = source[i];
            if (Letters.kind(c) == Letters.SPACE) {
                i++;
            } else if (c == '<' && tagEnd(i, n) > 0) {
                int end = tagEnd(i, n);
                visible += end - i;
                i = end;
            } else {
                int next = plainWord(i);
                i = next > i ? next : token(i, n, keepAcronyms);
            }
        }
    }

    /**
     * Reads a word of letters of one script, at most the first of them a capital, up to the space behind it; most runs of
     * characters without white space are such words.
     *
     * @return where the space is; {@code from} if there is something else
     */
    private int plainWord(int from) {
        char first = source[from];
        int script = Letters.script(first);
        if (script == 0) {
            return from;
        }
        out[length] = Letters.lower(first);
        int size = 1 + Letters.copy(source, from + 1, out, length + 1, script);
        int end = from + size;
        boolean comma = source[end] == ',' || source[end] == '.';
        if (Letters.kind(source[end]) != Letters.SPACE && !(comma && Letters.kind(source[end + 1]) == Letters.SPACE)) {
            return from;
        }
        int upper = Letters.kind(first) == Letters.UPPER ? 1 : 0;
        visible += comma ? size + 1 : size;
        lowerLetters += size - upper;
        upperLetters += upper;
        words++;
        capitalised += upper;
        scripts |= 1L << script;
        letters[script] += size > 1 || Script.of(script).isDense() ? size : 0;
        length += size + 1;
        out[length - 1] = ' ';
        return comma ? end + 1 : end;
    }

    private int tagEnd(int i, int n) {
        if (i + 1 >= n || !(source[i + 1] == '/' || source[i + 1] == '!' || isAsciiLetter(source[i + 1]))) {
            return 0;
        }
        for (int k = i + 2; k < n && k < i + LONGEST_TAG; k++) {
            if (source[k] == '>') {
                return k + 1;
            }
            if (source[k] == '<') {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Reads one run of characters without white space. */
    private int token(int from, int n, boolean keepAcronyms) {
        char first = source[from];
        boolean odd = first == '#' || first == '@' || first == '/';
        int mark = length;
        int wordsBefore = words;
        int i = from;
        int start = length;
        boolean digit = false;
        int upper = 0;
        int size = 0;
        int script = 0;
        int lastDot = -1;
        int wordStart = from;
        while (true) {
            char c = source[i];
            int kind = Letters.kind(c);
            if (kind == Letters.LETTER || kind == Letters.UPPER) {
                if (size == 0) {
                    wordStart = i;
                }
                int s = Letters.script(c);
                boolean alike = s != script && size > 0 && isLookalike(start, script, c, s);
                if (alike) {
                    s = CYRILLIC;
                    script = s;
                }
                if (s != 0 && script != 0 && s != script && size > 0) {
                    end(start, size, script, upper, digit, wordStart, keepAcronyms);
                    start = length;
                    size = 0;
                    upper = 0;
                    wordStart = i;
                }
                script = s != 0 ? s : script;
                if (kind == Letters.UPPER) {
                    upper++;
                } else if (s == 0 && c >= 0x300 && c < 0x370) {
                    marks = true;
                }
                out[length++] =
                        alike && Letters.script(c) == LATIN ? Letters.cyrillic(Letters.lower(c)) : Letters.lower(c);
                int more = s == 0 || alike ? 0 : Letters.copy(source, i + 1, out, length, s);
                length += more;
                size += 1 + more;
                i += 1 + more;
                continue;
            }
            if (kind == Letters.SKIPPED) {
                i++;
                continue;
            }
            if (kind == Letters.SURROGATE) {
                int point = i + 1 < n ? Character.codePointAt(source, i, n) : c;
                int s = Character.isLetter(point) ? Script.ofCodePoint(point).number() : 0;
                i += Character.charCount(point);
                if (s == 0) {
                    visible++;
                    end(start, size, script, upper, digit, wordStart, keepAcronyms);
                    start = length;
                    size = 0;
                    upper = 0;
                    script = 0;
                } else {
                    script = s;
                    out[length++] = (char) (0xE000 | (point & 0xFFF));
                    size++;
                }
                continue;
            }
            if (kind == Letters.APOSTROPHE
                    && size > 0
                    && i + 1 < n
                    && Letters.kind(source[i + 1]) <= Letters.UPPER
                    && Letters.kind(source[i + 1]) != Letters.NONE) {
                out[length++] = '\'';
                size++;
                end(start, size, script, upper, digit, wordStart, keepAcronyms);
                start = length;
                size = 0;
                upper = 0;
                i++;
                continue;
            }
            if (kind == Letters.DIGIT || kind == Letters.JOINER) {
                digit = true;
                odd |= kind == Letters.JOINER && c != '=';
                if (size > 0) {
                    end(start, size, script, upper, !Script.of(script).isDense(), wordStart, keepAcronyms);
                    start = length;
                    size = 0;
                    upper = 0;
                }
                visible++;
                i++;
                continue;
            }
            if (size > 0) {
                end(start, size, script, upper, digit && !Script.of(script).isDense(), wordStart, keepAcronyms);
                start = length;
                size = 0;
                upper = 0;
            }
            if (kind == Letters.SPACE || (c == '<' && tagEnd(i, n) > 0)) {
                break;
            }
            if (c == '.' && i > from && i + 1 < n && isAsciiLetter(source[i + 1]) && isAsciiLetter(source[i - 1])) {
                boolean lower = source[i + 1] >= 'a';
                odd |= lower && (lastDot >= 0 || i - from > 1) && i + 2 < n && isAsciiLetter(source[i + 2]);
                lastDot = i;
            }
            odd |= c == ':' && i + 2 < n && source[i + 1] == '/' && source[i + 2] == '/';
            odd |= c == '"' && i + 1 < n && source[i + 1] == ':' && i > from;
            if (c != '.' && c != '\u3001' && c != '\u3002') {
                digit = false;
            }
            visible++;
            i++;
        }
        if (odd) {
            forget(mark);
            words = wordsBefore;
        }
        return i;
    }

    /**
     * Whether a letter goes on with a Cyrillic word that has Latin letters of the same look among its own, as text has that
     * was typed or recognised badly. A beginning in such letters is made Cyrillic.
     */
    private boolean isLookalike(int start, int script, char c, int next) {
        if (script == CYRILLIC && next == LATIN) {
            return Letters.cyrillic(Letters.lower(c)) != 0;
        }
        if (script != LATIN || next != CYRILLIC) {
            return false;
        }
        for (int i = start; i < length; i++) {
            if (Letters.cyrillic(out[i]) == 0) {
                return false;
            }
        }
        for (int i = start; i < length; i++) {
            out[i] = Letters.cyrillic(out[i]);
        }
        return true;
    }

    private void forget(int mark) {
        for (int i = mark; i < length; i++) {
            int script = Letters.script(out[i]);
            letters[script] -= script > 0 && letters[script] > 0 ? 1 : 0;
        }
        length = mark;
    }

    private void end(int start, int size, int script, int upper, boolean drop, int wordStart, boolean keepAcronyms) {
        if (size == 0) {
            return;
        }
        visible += size;
        boolean allUpper = upper == size && size > 1;
        lowerLetters += size - upper;
        upperLetters += upper;
        boolean acronym = allUpper && size <= SHORT_ACRONYM;
        longCapitals += allUpper && !acronym ? 1 : 0;
        if (acronym) {
            acronyms++;
        }
        if (drop || (acronym && !keepAcronyms) || script == 0) {
            length = start;
            return;
        }
        words++;
        scripts |= 1L << script;
        capitalised += Letters.kind(source[wordStart]) == Letters.UPPER ? 1 : 0;
        letters[script] += size > 1 || Script.of(script).isDense() ? size : 0;
        out[length++] = ' ';
    }
}
