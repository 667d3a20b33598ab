package org.wiredesk.text.cleaning.repair;

import static org.wiredesk.text.cleaning.repair.Kind.APOSTROPHE;
import static org.wiredesk.text.cleaning.repair.Kind.BOX;
import static org.wiredesk.text.cleaning.repair.Kind.BULLET;
import static org.wiredesk.text.cleaning.repair.Kind.CLOSING;
import static org.wiredesk.text.cleaning.repair.Kind.CONTROL;
import static org.wiredesk.text.cleaning.repair.Kind.CURRENCY;
import static org.wiredesk.text.cleaning.repair.Kind.CYRILLIC_LOWER;
import static org.wiredesk.text.cleaning.repair.Kind.CYRILLIC_UPPER;
import static org.wiredesk.text.cleaning.repair.Kind.DASH;
import static org.wiredesk.text.cleaning.repair.Kind.DIGIT;
import static org.wiredesk.text.cleaning.repair.Kind.DOTS;
import static org.wiredesk.text.cleaning.repair.Kind.FRACTION;
import static org.wiredesk.text.cleaning.repair.Kind.GREEK_LOWER;
import static org.wiredesk.text.cleaning.repair.Kind.GREEK_UPPER;
import static org.wiredesk.text.cleaning.repair.Kind.IDEOGRAPH;
import static org.wiredesk.text.cleaning.repair.Kind.INVERTED;
import static org.wiredesk.text.cleaning.repair.Kind.LOST;
import static org.wiredesk.text.cleaning.repair.Kind.LOWER;
import static org.wiredesk.text.cleaning.repair.Kind.LOWER_MARKED;
import static org.wiredesk.text.cleaning.repair.Kind.LOW_QUOTE;
import static org.wiredesk.text.cleaning.repair.Kind.MARK;
import static org.wiredesk.text.cleaning.repair.Kind.MATH;
import static org.wiredesk.text.cleaning.repair.Kind.MODIFIER;
import static org.wiredesk.text.cleaning.repair.Kind.OPENING;
import static org.wiredesk.text.cleaning.repair.Kind.OTHER_LETTER;
import static org.wiredesk.text.cleaning.repair.Kind.PUNCTUATION;
import static org.wiredesk.text.cleaning.repair.Kind.RAISED;
import static org.wiredesk.text.cleaning.repair.Kind.RIGHT_TO_LEFT;
import static org.wiredesk.text.cleaning.repair.Kind.SIGN;
import static org.wiredesk.text.cleaning.repair.Kind.SPACE;
import static org.wiredesk.text.cleaning.repair.Kind.SYMBOL;
import static org.wiredesk.text.cleaning.repair.Kind.UPPER;
import static org.wiredesk.text.cleaning.repair.Kind.UPPER_MARKED;

import java.util.EnumSet;
import java.util.Set;

/**
 * How unlike real text a stretch is: the sum of what is odd about its characters alone, about pairs of them, and about
 * marks inside words. The same measure judges the text as it stands and as it would be; a repair must win by a margin.
 *
 * <p>The weights are by hand, in steps of one: 1 is unusual, 2 is seldom seen, 3 is a mistake. They were set by what
 * leaves clean texts of many languages alone and restores corrupted ones.
 */
final class Oddness {
    private static final int UNFAMILIAR_LETTER = 6;

    private static final Set<Kind> LATIN = EnumSet.of(LOWER, UPPER, LOWER_MARKED, UPPER_MARKED);
    private static final Set<Kind> MARKED = EnumSet.of(LOWER_MARKED, UPPER_MARKED);
    private static final Set<Kind> GREEK = EnumSet.of(GREEK_LOWER, GREEK_UPPER);
    private static final Set<Kind> CYRILLIC = EnumSet.of(CYRILLIC_LOWER, CYRILLIC_UPPER);
    private static final Set<Kind> LETTERS = EnumSet.range(LOWER, OTHER_LETTER);
    private static final Set<Kind> SYMBOLS =
            EnumSet.of(CURRENCY, RAISED, FRACTION, SIGN, MODIFIER, MATH, BOX, CLOSING, BULLET, INVERTED);

    private static final byte[][] PAIRS = pairs();
    private static final byte[] ALONE = alone();

    private Oddness() {}

    /** The oddness of {@code [from, to)} of a text, its borders included. */
    static int of(CharSequence s, int from, int to) {
        return inside(s, from, to) + atBorder(s, to);
    }

    /** The oddness of {@code [from, to)} without its end: what stretches that follow each other add up to. */
    static int inside(CharSequence s, int from, int to) {
        int sum = 0;
        Kind before = kind(s, from - 1);
        Kind here = kind(s, from);
        for (int i = from; i < to; i++) {
            Kind after = kind(s, i + 1);
            sum += PAIRS[before.index()][here.index()] + ALONE[s.charAt(i)];
            sum += before.isLetter() && after.isLetter() ? insideWord(before, here, s.charAt(i), after) : 0;
            before = here;
            here = after;
        }
        return sum;
    }

    /** The oddness of what meets at an offset. */
    static int atBorder(CharSequence s, int at) {
        return PAIRS[kind(s, at - 1).index()][kind(s, at).index()];
    }

    private static Kind kind(CharSequence s, int i) {
        return i < 0 || i >= s.length() ? SPACE : Kind.of(s.charAt(i));
    }

    /** What is odd between two letters only: a mark that belongs between words, or a second capital. */
    private static int insideWord(Kind before, Kind here, char c, Kind after) {
        boolean small = after == LOWER || after == LOWER_MARKED;
        return switch (here) {
            case OPENING, CLOSING -> 2;
            case DOTS -> 1;
            case DASH -> before == UPPER_MARKED && small ? 1 : 0;
            case SPACE -> before == UPPER_MARKED && small && c == '\u00A0' ? 1 : 0;
            case UPPER_MARKED -> small && (before == UPPER || before == UPPER_MARKED) ? 1 : 0;
            default -> 0;
        };
    }

    private static byte[] alone() {
        byte[] alone = new byte[Character.MAX_VALUE + 1];
        for (int c = 0x80; c < alone.length; c++) {
            Kind kind = Kind.of((char) c);
            if (kind.isLetter() && !Alphabets.isFamiliar((char) c)) {
                alone[c] = UNFAMILIAR_LETTER;
            } else if (kind == CONTROL) {
                alone[c] = 3;
            } else if (kind == LOST || kind == MODIFIER) {
                alone[c] = 1;
            }
        }
        set(alone, "ÅÐÎÏƒ†‡¦¬×", 1);
        set(alone, "ÂÃŸ¤", 2);
        return alone;
    }

    private static void set(byte[] alone, String characters, int weight) {
        characters.chars().forEach(c -> alone[c] = (byte) weight);
    }

    private static byte[][] pairs() {
        byte[][] pairs = new byte[Kind.values().length][Kind.values().length];
        // Scripts do not mix inside a word; Greek letters and ideographs stand beside Latin ones in some texts.
        mixed(pairs, LATIN, CYRILLIC, 4);
        put(pairs, LATIN, EnumSet.of(GREEK_LOWER), 1);
        put(pairs, LATIN, EnumSet.of(GREEK_UPPER), 2);
        put(pairs, EnumSet.of(GREEK_UPPER), LATIN, 1);
        mixed(pairs, LATIN, EnumSet.of(RIGHT_TO_LEFT), 4);
        mixed(pairs, LATIN, EnumSet.of(OTHER_LETTER), 4);
        mixed(pairs, LATIN, EnumSet.of(IDEOGRAPH), 2);
        mixed(pairs, GREEK, CYRILLIC, 4);
        mixed(pairs, EnumSet.of(RIGHT_TO_LEFT), EnumSet.of(OTHER_LETTER, IDEOGRAPH), 4);
        mixed(pairs, EnumSet.of(OTHER_LETTER), EnumSet.of(IDEOGRAPH), 4);
        mixed(pairs, union(GREEK, CYRILLIC), EnumSet.of(RIGHT_TO_LEFT, OTHER_LETTER, IDEOGRAPH), 4);
        // No capital inside a word.
        put(pairs, EnumSet.of(LOWER, LOWER_MARKED), EnumSet.of(UPPER_MARKED), 3);
        put(pairs, EnumSet.of(LOWER, LOWER_MARKED), EnumSet.of(UPPER), 1);
        put(pairs, EnumSet.of(CYRILLIC_LOWER), EnumSet.of(CYRILLIC_UPPER), 3);
        put(pairs, EnumSet.of(GREEK_LOWER), EnumSet.of(GREEK_UPPER), 3);
        put(pairs, EnumSet.of(UPPER_MARKED), EnumSet.of(LOWER_MARKED), 1);
        // What may follow a letter.
        put(pairs, LETTERS, EnumSet.of(OPENING, BULLET), 1);
        put(pairs, LETTERS, EnumSet.of(LOW_QUOTE, INVERTED, FRACTION, BOX, MATH), 3);
        put(pairs, LETTERS, EnumSet.of(CURRENCY, SIGN, MODIFIER), 2);
        put(pairs, MARKED, EnumSet.of(CURRENCY, SIGN, MODIFIER), 3);
        put(pairs, LETTERS, EnumSet.of(RAISED), 1);
        put(pairs, EnumSet.of(LOWER_MARKED), EnumSet.of(RAISED), 2);
        put(pairs, MARKED, EnumSet.of(LOST), 1);
        // What a letter may follow.
        put(pairs, EnumSet.of(RAISED, FRACTION, CLOSING, BULLET, BOX), LETTERS, 2);
        put(pairs, EnumSet.of(CURRENCY, SIGN, MODIFIER, MATH), LETTERS, 1);
        put(pairs, EnumSet.of(INVERTED), EnumSet.of(LOWER_MARKED), 1);
        put(pairs, SYMBOLS, EnumSet.of(UPPER_MARKED), 2);
        put(pairs, EnumSet.of(INVERTED, OPENING), EnumSet.of(UPPER_MARKED), 1);
        put(pairs, EnumSet.of(DIGIT), MARKED, 1);
        // Signs beside signs.
        put(pairs, EnumSet.of(CURRENCY), EnumSet.of(RAISED, FRACTION, SIGN, MODIFIER, MATH, CURRENCY), 2);
        put(pairs, EnumSet.of(CURRENCY), EnumSet.of(OPENING, CLOSING, LOW_QUOTE, INVERTED), 1);
        put(pairs, EnumSet.of(RAISED, FRACTION), EnumSet.of(RAISED, FRACTION, CURRENCY, SIGN), 1);
        put(pairs, EnumSet.of(RAISED), EnumSet.of(OPENING), 1);
        put(pairs, EnumSet.of(SIGN), EnumSet.of(CURRENCY), 2);
        put(pairs, EnumSet.of(MATH), EnumSet.of(RAISED, SIGN, CURRENCY, OPENING, CLOSING), 1);
        mixed(pairs, EnumSet.of(DIGIT), EnumSet.of(RIGHT_TO_LEFT), 1);
        mixed(pairs, EnumSet.of(DASH), EnumSet.of(MATH, RAISED, SIGN), 1);
        put(pairs, EnumSet.of(DASH, DOTS), MARKED, 1);
        put(pairs, EnumSet.of(CLOSING), EnumSet.of(INVERTED), 3);
        // A mark sits on a letter.
        put(pairs, EnumSet.complementOf(EnumSet.copyOf(union(LETTERS, EnumSet.of(MARK)))), EnumSet.of(MARK), 2);
        put(pairs, EnumSet.of(DIGIT, SYMBOL, PUNCTUATION), EnumSet.of(MARK), 1);
        put(pairs, EnumSet.of(APOSTROPHE, DASH, DOTS), EnumSet.of(CONTROL), 1);
        return pairs;
    }

    private static Set<Kind> union(Set<Kind> a, Set<Kind> b) {
        EnumSet<Kind> union = EnumSet.copyOf(a);
        union.addAll(b);
        return union;
    }

    private static void mixed(byte[][] pairs, Set<Kind> a, Set<Kind> b, int weight) {
        put(pairs, a, b, weight);
        put(pairs, b, a, weight);
    }

    private static void put(byte[][] pairs, Set<Kind> before, Set<Kind> after, int weight) {
        for (Kind b : before) {
            for (Kind a : after) {
                pairs[b.index()][a.index()] = (byte) weight;
            }
        }
    }
}
