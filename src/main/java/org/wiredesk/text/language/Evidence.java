package org.wiredesk.text.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a text says something about its language: words, in lower case, one space apart. URLs, e-mail addresses,
 * numbers, hashtags, names of accounts and acronyms look the same in every language and are left out.
 *
 * @param text    the words
 * @param letters how many letters they have
 */
record Evidence(String text, int letters) {
    /** More than this adds time and no certainty. In UTF-16 code units of the text looked at. */
    static final int LIMIT = 10_000;

    private static final int LONGEST_ACRONYM = 5;
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern NO_WORD = Pattern.compile(
            "(?i)https?:.*|www\\..*|[#@].*|.*@.*\\..*|.*\\.(?:com|org|net" + "|info|example)(?:\\b.*)?|.*://.*");

    static Evidence of(String text) {
        String part = text.length() <= LIMIT ? text : text.substring(0, LIMIT);
        StringBuilder out = new StringBuilder(part.length());
        Matcher token = TOKEN.matcher(part);
        int letters = 0;
        while (token.find()) {
            if (!couldBeNoWord(part, token.start(), token.end())
                    || !NO_WORD.matcher(token.group()).matches()) {
                letters += append(part, token.start(), token.end(), out);
            }
        }
        return new Evidence(out.toString().strip().toLowerCase(Locale.ROOT), letters);
    }

    /** A cheap look before the pattern: most words have none of these. */
    private static boolean couldBeNoWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '@' || c == '#' || c == ':') {
                return true;
            }
        }
        return false;
    }

    /** Appends the words of one token; returns how many letters they have. */
    private static int append(String text, int from, int to, StringBuilder out) {
        int letters = 0;
        int upper = 0;
        boolean digit = false;
        int start = out.length();
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
                out.appendCodePoint(c);
            } else if (isMark(c) || c == '\'' || c == '\u2019') {
                out.appendCodePoint(c == '\u2019' ? '\'' : c);
            } else {
                digit |= Character.isDigit(c);
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
        }
        boolean acronym = letters > 1 && upper == letters && letters <= LONGEST_ACRONYM;
        if (letters == 0 || acronym || (digit && letters <= 2)) {
            out.setLength(start);
            return 0;
        }
        if (out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        return letters;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
