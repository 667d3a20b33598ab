package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Concept;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * The parts of a dateline: a place, a date, agencies, and the dash behind them.
 *
 * @param city    null when only an agency is named
 * @param sources agencies, or sources that are known already
 * @param end     where the story begins
 * @param closed  whether a dash or another sign parts it from the story
 */
record DatelineText(@Nullable String city, List<String> sources, int end, boolean closed) {
    private static final int LONGEST_HEAD = 70;
    private static final int LONGEST_SOURCE = 40;
    private static final int MOST_WORDS = 4;
    private static final Signs DASHES = Signs.of("-–—―‒:");
    /** What a place ends before, digits and dashes apart. */
    private static final Signs BORDERS = Signs.of(",،(:\n");

    private static final Signs NAME_SIGNS = Signs.of("-'’./");

    /** The dateline that begins at an offset; null when none does. */
    static @Nullable DatelineText at(String text, int from, Findings findings) {
        if (from >= text.length()) {
            return null;
        }
        char first = text.charAt(from);
        if (first == '(') {
            return bracketFirst(text, from, findings);
        }
        boolean upper = Character.isUpperCase(first);
        if (!upper && Character.getType(first) != Character.OTHER_LETTER) {
            return null;
        }
        int placeEnd = placeEnd(text, from);
        if (placeEnd < 0) {
            return null;
        }
        int bracket = bracket(text, from);
        Sources sources = bracket < 0 ? Sources.NONE : Sources.at(text, bracket, findings);
        if (sources.end() >= 0) {
            String city = city(text.substring(from, placeEnd));
            return city == null ? null : close(city, sources, text, sources.end());
        }
        int after = placeEnd;
        while (after < text.length()
                && (text.charAt(after) == ',' || text.charAt(after) == '،' || text.charAt(after) == ' ')) {
            after++;
        }
        boolean dashed = after < text.length() && DASHES.has(text.charAt(after));
        DateText date = dashed || !upper ? null : DateText.at(text, after);
        String city = date != null && date.month() && date.end() > after ? city(text.substring(from, placeEnd)) : null;
        if (city != null) {
            Sources signed = Sources.behindDash(text, skipPoint(text, date.end()));
            return close(city, signed, text, signed.end() < 0 ? date.end() : signed.end());
        }
        return known(text, from, placeEnd);
    }

    /** "(Agency) —", and the place and the date behind it when they have a dash of their own. */
    private static @Nullable DatelineText bracketFirst(String text, int from, Findings findings) {
        Sources sources = Sources.at(text, from, findings);
        if (sources.end() < 0) {
            return null;
        }
        DatelineText agency = close(null, sources, text, sources.end());
        if (!agency.closed()) {
            return agency.end() == text.length() ? agency : null;
        }
        DatelineText place = agency.end() < text.length() && Character.isUpperCase(text.charAt(agency.end()))
                ? at(text, agency.end(), findings)
                : null;
        return place != null && place.closed() && place.city() != null
                ? new DatelineText(place.city(), sources.names(), place.end(), true)
                : agency;
    }

    /** A place that the lexicon knows, alone before a dash with spaces around it, and a new sentence behind it. */
    private static @Nullable DatelineText known(String text, int from, int placeEnd) {
        Found place = Lexicon.standard().find(Kind.PLACE, text, from);
        int slash = text.lastIndexOf('/', placeEnd - 1);
        if (place == null && slash > from) {
            place = Lexicon.standard().find(Kind.PLACE, text, slash + 1);
        }
        int dash = placeEnd;
        boolean dashed = place != null
                && place.end() == placeEnd
                && dash + 3 < text.length()
                && MappedText.isSpace(text.charAt(dash))
                && DASHES.has(text.charAt(dash + 1))
                && text.charAt(dash + 1) != ':'
                && MappedText.isSpace(text.charAt(dash + 2));
        if (!dashed) {
            return null;
        }
        char next = text.charAt(dash + 3);
        boolean caseless = Character.getType(text.charAt(from)) == Character.OTHER_LETTER;
        boolean sentence = Character.isUpperCase(next)
                || "\"„“«".indexOf(next) >= 0
                || (caseless && Character.getType(next) == Character.OTHER_LETTER);
        return sentence ? new DatelineText(text.substring(from, placeEnd), List.of(), dash + 3, true) : null;
    }

    private static DatelineText close(@Nullable String city, Sources sources, String text, int from) {
        int i = skipPoint(text, from);
        boolean signed = i > from && sources.end() >= 0;
        boolean dashed = false;
        while (i < text.length() && (DASHES.has(text.charAt(i)) || MappedText.isSpace(text.charAt(i)))) {
            dashed |= DASHES.has(text.charAt(i));
            i++;
        }
        return new DatelineText(city, sources.names(), i, dashed || signed);
    }

    private static int skipPoint(String text, int from) {
        return from < text.length() && text.charAt(from) == '.' ? from + 1 : from;
    }

    /** The first opening bracket, or the slash that opens one in Russian datelines; -1 when it is far. */
    private static int bracket(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_HEAD);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean slash = c == '/' && i > from && MappedText.isSpace(text.charAt(i - 1));
            if (c == '(' || slash) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words end that may be places: before a comma, a bracket, a digit or a dash; -1 when they are none. */
    private static int placeEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_HEAD);
        int end = from;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean spacedDash = (c == '-' || c == '–' || c == '—') && i > from && text.charAt(i - 1) == ' ';
            if (BORDERS.has(c) || Character.isDigit(c) || spacedDash) {
                break;
            }
            if (!MappedText.isSpace(c)) {
                end = i + 1;
            }
        }
        return end > from && end < from + LONGEST_HEAD ? end : -1;
    }

    /** The place when it is written like one; else null. */
    private static @Nullable String city(String head) {
        int words = 1;
        boolean starts = true;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean space = MappedText.isSpace(c);
            boolean inName = Character.isLetter(c)
                    || space
                    || NAME_SIGNS.has(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean small =
                    starts && Character.isLowerCase(c) && Lexicon.standard().find(Kind.PARTICLE, head, i) == null;
            if (!inName || small) {
                return null;
            }
            words += space ? 1 : 0;
            starts = space;
        }
        return words <= MOST_WORDS ? head.strip() : null;
    }

    /**
     * Agencies or known sources.
     *
     * @param end one past their closing sign; -1 when there are none
     */
    private record Sources(List<String> names, int end) {
        static final Sources NONE = new Sources(List.of(), -1);

        /** In the brackets, or between the slashes, that open at an offset. */
        static Sources at(String text, int open, Findings findings) {
            char closing = text.charAt(open) == '(' ? ')' : '/';
            int limit = Math.min(text.length(), open + 1 + LONGEST_SOURCE);
            int close = open + 1;
            while (close < limit && text.charAt(close) != closing) {
                close++;
            }
            if (close == limit) {
                return NONE;
            }
            Credits credits = Credits.of(text, open + 1, close, true);
            if (credits != null && !credits.agencies().isEmpty()) {
                return new Sources(credits.agencies(), close + 1);
            }
            for (Concept source : findings.sources()) {
                if (text.startsWith(source.name(), open + 1)
                        && open + 1 + source.name().length() == close) {
                    return new Sources(List.of(source.name()), close + 1);
                }
            }
            return NONE;
        }

        /** "— Agency." behind a place and a date. */
        static Sources behindDash(String text, int from) {
            int i = from;
            while (i < text.length() && (DASHES.has(text.charAt(i)) || MappedText.isSpace(text.charAt(i)))) {
                i++;
            }
            if (i == from || i == text.length()) {
                return NONE;
            }
            int end = Agencies.nameEnd(text, i, false);
            boolean closes = end >= 0 && end < text.length() && ".-–—".indexOf(text.charAt(end)) >= 0;
            return closes ? new Sources(List.of(text.substring(i, end)), end) : NONE;
        }
    }
}
