package org.wiredesk.text.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * What agencies and desks put under a story: names of agencies, codes of desks and authors, a date in digits.
 *
 * @param agencies the names, as written
 * @param codes    how many codes of two to five letters
 * @param dated    whether digits of a date are there
 * @param slashed  whether a slash parts them
 */
record Credits(List<String> agencies, int codes, boolean dated, boolean slashed) {
    private static final String BORDERS = "/,;+&-–—|().:*\u060C";
    private static final int LONGEST_CODE = 5;

    /** The credits that fill a stretch; null when anything else is in it. */
    static @Nullable Credits of(String text, int from, int to, boolean bracket) {
        List<String> agencies = new ArrayList<>();
        int codes = 0;
        boolean dated = false;
        boolean slashed = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (MappedText.isSpace(c) || BORDERS.indexOf(c) >= 0) {
                slashed |= c == '/';
                i++;
                continue;
            }
            int agency = Agencies.nameEnd(text, i, bracket || slashed);
            if (agency >= 0 && agency <= to) {
                agencies.add(text.substring(i, agency));
                i = agency;
                continue;
            }
            int end = i;
            while (end < to && !MappedText.isSpace(text.charAt(end)) && BORDERS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (Character.isDigit(c) && digits(text, i, end)) {
                dated = true;
            } else if (isCode(text, i, end)) {
                codes++;
            } else if (!isJoin(text, i, end)) {
                return null;
            }
            i = end;
        }
        return new Credits(List.copyOf(agencies), codes, dated, slashed);
    }

    /** Notes the agencies; the pointer to the first, null without one. */
    @Nullable
    String note(Findings findings) {
        String first = null;
        for (String agency : agencies) {
            String pointer = findings.source(agency, "agency", null);
            first = first == null ? pointer : first;
        }
        return first;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two to five letters, all small or all capital. */
    private static boolean isCode(String text, int from, int to) {
        int small = 0;
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return to - from >= 2 && to - from <= LONGEST_CODE && (small == 0 || small == to - from);
    }

    private static boolean isJoin(String text, int from, int to) {
        Found join = Lexicon.standard().find(Kind.WITH_AGENCY.bit() | Kind.AND.bit(), text, from);
        return join != null && join.end() >= to;
    }
}
