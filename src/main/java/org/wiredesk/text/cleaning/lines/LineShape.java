package org.wiredesk.text.cleaning.lines;

import org.wiredesk.text.MappedText;

/** What one line looks like: counts made in one pass over its characters. Immutable; lengths are in UTF-16 units. */
final class LineShape {
    static final String ENDS = ".!?…。！？।॥۔؟։።";
    /** The value of {@link #end} of a line that ends with a colon. */
    static final int COLON = 3;

    private static final String CLOSERS = "\"”»’')]」』";
    private static final String OPENERS = "\"“«„‘「『";
    private static final String COMMAS = ",;،，、；";
    private static final String SEPARATORS = "|•·›»>/→▶►▸✕×";

    final boolean item;
    /** Hash of the words with letters: lines that differ in numbers and signs only have the same. */
    final int letterHash;
    /** The words' hashes, words of digits apart. */
    final int[] words;

    final LineWords vocabulary;
    final int length;
    final int chars;
    final int letters;
    final int digits;
    final int ideographs;
    final int commas;
    final int openers;
    final int separators;
    final int signs;
    final int innerEnds;
    final int capitals;
    final int smallStarts;
    final int shouted;
    final boolean address;
    final boolean clock;
    final boolean year;
    /** How the line ends: 0 like nothing, 1 like a sentence, 2 like a question or cry, 3 with a colon, 4 cut off. */
    final int end;
    /** How it starts: 0 small, 1 capital, 2 digit, 3 quotation mark, 4 bracket, 5 sign, 6 a letter without case. */
    final int start;

    final boolean bracketed;

    LineShape(String text, boolean item) {
        this.item = item;
        length = text.length();
        int charCount = 0;
        int letterCount = 0;
        int digitCount = 0;
        int ideographCount = 0;
        int commaCount = 0;
        int openerCount = 0;
        int separatorCount = 0;
        int signCount = 0;
        int innerCount = 0;
        boolean at = false;
        boolean time = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (MappedText.isSpace(c)) {
                continue;
            }
            charCount++;
            if (Tokens.isWord(c)) {
                if (c < 0x80) {
                    digitCount += c <= '9' ? 1 : 0;
                    letterCount += c <= '9' ? 0 : 1;
                } else {
                    boolean digit = Character.isDigit(c);
                    digitCount += digit ? 1 : 0;
                    letterCount += digit ? 0 : 1;
                    ideographCount += isUnspaced(c) ? 1 : 0;
                }
            } else if (ENDS.indexOf(c) >= 0) {
                innerCount += i + 2 < length && (c >= 0x80 || MappedText.isSpace(text.charAt(i + 1))) ? 1 : 0;
            } else if (COMMAS.indexOf(c) >= 0) {
                commaCount++;
            } else if (OPENERS.indexOf(c) >= 0) {
                openerCount++;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                separatorCount++;
            } else if (c == '@' || (c == ':' && text.startsWith("://", i))) {
                at = true;
            } else if (c == ':' && i > 0 && i + 2 < length && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                time |= isDigit(text, i + 2);
            } else if ("'’-–—():".indexOf(c) < 0) {
                signCount++;
            }
        }
        chars = charCount;
        letters = letterCount;
        digits = digitCount;
        ideographs = ideographCount;
        commas = commaCount;
        openers = openerCount;
        separators = separatorCount;
        signs = signCount;
        innerEnds = innerCount;
        clock = time;
        address = at || text.contains("www.");
        vocabulary = LineWords.of(text);
        words = vocabulary.hashes();
        letterHash = vocabulary.lineHash();
        capitals = vocabulary.capitals();
        smallStarts = vocabulary.smallStarts();
        shouted = vocabulary.shouted();
        year = vocabulary.year();
        end = end(text);
        start = start(text);
        bracketed = length > 1 && "([".indexOf(text.charAt(0)) >= 0 && ")]".indexOf(text.charAt(length - 1)) >= 0;
    }

    /** The number of words, or of what fills their place where words are not set apart. */
    float wordCount() {
        return vocabulary.count() + ideographs / 2.0f;
    }

    /** Whether a word of {@link #words} says what the line is about. */
    boolean isRare(int word) {
        return vocabulary.isRare(word);
    }

    boolean endsSentence() {
        return endsSentence(end);
    }

    /** Whether an end, as in {@link #end}, is that of a sentence. */
    static boolean endsSentence(int end) {
        return end == 1 || end == 2;
    }

    /** Whether the line is running text: sentences, or too long for anything else. */
    boolean isProse() {
        float count = wordCount();
        return (count >= 10 && (endsSentence() || innerEnds > 0)) || count >= 25;
    }

    /** Whether the line is a short one of words that pages are furnished with. */
    boolean isLabel() {
        return length <= Labels.LONGEST
                && !endsSentence()
                && vocabulary.pageCovered() > 0
                && vocabulary.pageCovered() * 2 >= vocabulary.count();
    }

    /** Whether the line looks like a headline: some words, no end. */
    boolean isTitle() {
        return end == 0 && wordCount() >= 5 && wordCount() < 30;
    }

    float share(int part) {
        return vocabulary.count() == 0 ? 0 : part / (float) vocabulary.count();
    }

    private static boolean isUnspaced(char c) {
        return (c >= 0x3040 && c <= 0x9FFF) || (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F);
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    /** How a line ends, as in {@link #end}. */
    static int end(String text) {
        int i = text.length() - 1;
        while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < 0) {
            return 0;
        }
        char c = text.charAt(i);
        if (c == '…' || (i > 1 && text.startsWith("..", i - 1))) {
            return 4;
        }
        if (ENDS.indexOf(c) >= 0) {
            return "!?！？؟".indexOf(c) >= 0 ? 2 : 1;
        }
        return c == ':' || c == '：' ? COLON : 0;
    }

    private static int start(String text) {
        if (text.isEmpty()) {
            return 5;
        }
        char c = text.charAt(0);
        if (OPENERS.indexOf(c) >= 0) {
            return 3;
        }
        if (c == '(' || c == '[') {
            return 4;
        }
        if (Character.isDigit(c)) {
            return 2;
        }
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? 0 : Character.isUpperCase(c) ? 1 : 6;
        }
        return 5;
    }
}
