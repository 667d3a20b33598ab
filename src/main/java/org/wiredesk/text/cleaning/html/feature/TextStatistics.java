package org.wiredesk.text.cleaning.html.feature;

import org.wiredesk.text.cleaning.html.word.Chars;
import org.wiredesk.text.cleaning.html.word.KnownWords;
import org.wiredesk.text.cleaning.html.word.WordHashes;

/** Counts over the characters and words of one text. Immutable. */
final class TextStatistics {
    final int length;
    final int words;
    final int letters;
    final int digits;
    final int capitals;
    final int commas;
    final int ends;
    final int quotes;
    final int bars;
    final int capitalised;
    final int allCapital;
    final int functionWords;
    final int furnitureWords;
    final int longestWord;
    final boolean endsSentence;
    final boolean endsColon;
    final boolean endsEllipsis;
    final boolean startsSmall;
    final boolean startsCapital;
    final boolean startsDigit;
    final boolean address;
    final boolean copyright;
    final boolean year;

    /** @param hashes of the words of the text, as {@link WordHashes} has them */
    TextStatistics(String text, long[] hashes) {
        this.length = text.length();
        int wordCount = 0;
        int letterCount = 0;
        int digitCount = 0;
        int capitalCount = 0;
        int commaCount = 0;
        int endCount = 0;
        int quoteCount = 0;
        int barCount = 0;
        int capitalisedCount = 0;
        int allCapitalCount = 0;
        int longest = 0;
        boolean foundYear = false;
        int wordStart = -1;
        char[] chars = text.toCharArray();
        int wordCapitals = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? chars[i] : ' ';
            int kind = Chars.kind(c);
            boolean wordChar = (kind & Chars.WORD) != 0;
            if (wordChar) {
                if (wordStart < 0) {
                    wordStart = i;
                    wordCapitals = 0;
                }
                boolean capital = (kind & Chars.CAPITAL) != 0;
                boolean digit = (kind & Chars.DIGIT) != 0;
                wordCapitals += capital ? 1 : 0;
                capitalCount += capital ? 1 : 0;
                digitCount += digit ? 1 : 0;
                letterCount += digit ? 0 : 1;
                wordCount += WordHashes.isAlone(c) ? 1 : 0;
                continue;
            }
            if (wordStart >= 0) {
                int size = i - wordStart;
                wordCount++;
                longest = Math.max(longest, size);
                capitalisedCount += isCapital(chars[wordStart]) ? 1 : 0;
                allCapitalCount += size > 1 && wordCapitals == size ? 1 : 0;
                foundYear |= size == 4 && isYear(text, wordStart);
                wordStart = -1;
            }
            if (c != ' ') {
                commaCount += (kind & Chars.COMMA) != 0 ? 1 : 0;
                quoteCount += (kind & Chars.QUOTE) != 0 ? 1 : 0;
                barCount += c == '|' || c == '•' || c == '·' || c == '›' || c == '»' || c == '/' ? 1 : 0;
                boolean end = (kind & Chars.END) != 0 && (c > 0x2E80 || isLast(text, i));
                endCount += end ? 1 : 0;
            }
        }
        this.words = wordCount;
        this.letters = letterCount;
        this.digits = digitCount;
        this.capitals = capitalCount;
        this.commas = commaCount;
        this.ends = endCount;
        this.quotes = quoteCount;
        this.bars = barCount;
        this.capitalised = capitalisedCount;
        this.allCapital = allCapitalCount;
        KnownWords.Counts known = KnownWords.count(hashes);
        this.functionWords = known.function();
        this.furnitureWords = known.furniture();
        this.longestWord = longest;
        this.year = foundYear;
        int last = length - 1;
        while (last > 0 && (isQuote(text.charAt(last)) || text.charAt(last) == ')')) {
            last--;
        }
        char end = length == 0 ? ' ' : text.charAt(last);
        this.endsSentence = (Chars.kind(end) & Chars.END) != 0;
        this.endsColon = end == ':' || end == '：';
        this.endsEllipsis = end == '…' || text.endsWith("...") || text.endsWith("[...]") || text.endsWith("[…]");
        char first = length == 0 ? ' ' : text.charAt(0);
        this.startsSmall = Character.isLowerCase(first);
        this.startsCapital = Character.isUpperCase(first);
        this.startsDigit = Character.isDigit(first);
        this.address = text.indexOf('@') >= 0 || text.contains("http") || text.contains("www.");
        this.copyright = text.indexOf('©') >= 0;
    }

    private static boolean isCapital(char c) {
        return (Chars.kind(c) & Chars.CAPITAL) != 0;
    }

    private static boolean isQuote(char c) {
        return (Chars.kind(c) & Chars.QUOTE) != 0;
    }

    /** Whether a space, a quotation mark or nothing follows. */
    private static boolean isLast(String text, int i) {
        return i + 1 >= text.length() || text.charAt(i + 1) == ' ' || isQuote(text.charAt(i + 1));
    }

    private static boolean isYear(String text, int at) {
        return (text.startsWith("19", at) || text.startsWith("20", at))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3));
    }
}
