package org.wiredesk.text.cleaning.repair;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The single-byte charsets that UTF-8 is taken for, and which byte a character stands for in each of them. A set of
 * pages is a bit mask, the page of a lower bit being the likelier one. Bytes that a page leaves undefined are the C1
 * controls, as browsers have it.
 */
final class CodePages {
    /** The bit of Windows-1252, which holds Latin-1 too: the C1 controls are bytes of their own. */
    static final int WINDOWS_1252 = 1;

    /** What decoders write for a byte that they do not understand. */
    static final char LOST = '\uFFFD';

    /** The upper half of Mac OS Roman: a charset that not every Java runtime has. */
    private static final String MAC_ROMAN_HALF =
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…"
                    + "\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private static final List<String> PAGES = List.of(
            upperHalf("windows-1252"),
            upperHalf("windows-1250"),
            upperHalf("windows-1251"),
            upperHalf("windows-1254"),
            upperHalf("windows-1257"),
            upperHalf("windows-1253"),
            upperHalf("ISO-8859-2"),
            MAC_ROMAN_HALF,
            upperHalf("IBM437"),
            upperHalf("IBM850"));
    /** The number of Mac OS Roman; that of Windows-1252 is 0. */
    static final int MAC_ROMAN = PAGES.indexOf(MAC_ROMAN_HALF);

    static final int ALL = (1 << PAGES.size()) - 1;
    private static final int FIRST = 0x80;

    /** For each character a small number, 0 for those that no page has. */
    private static final short[] SLOTS = new short[Character.MAX_VALUE + 1];

    /** By page and slot: the byte, 0 for none. */
    private static final short[][] BYTES = bytes();
    /** By slot: the pages in which the character may begin a UTF-8 sequence, and in which it may go on with one. */
    private static final short[] LEADS = mask(0xC2, 0xF4);

    private static final short[] TRAILS = mask(0x80, 0xBF);

    static {
        Arrays.fill(TRAILS, SLOTS[LOST], SLOTS[LOST] + 1, (short) ALL);
    }

    private CodePages() {}

    /** The byte, from 80 to FF, that a character stands for in a page; 0 for none. */
    static int byteOf(char c, int page) {
        return BYTES[page][SLOTS[c]];
    }

    /** The character that a byte from 80 to FF is in a page. */
    static char character(int b, int page) {
        return PAGES.get(page).charAt(b - FIRST);
    }

    /** The pages in which {@code c} may begin a UTF-8 sequence. */
    static int leads(char c) {
        return LEADS[SLOTS[c]];
    }

    /** The pages in which {@code c} may go on with a UTF-8 sequence. */
    static int trails(char c) {
        return TRAILS[SLOTS[c]];
    }

    /** The pages in which {@code c} and {@code next} may be the first two bytes of a UTF-8 sequence. */
    static int pagesOf(char c, char next) {
        return LEADS[SLOTS[c]] & TRAILS[SLOTS[next]];
    }

    /** The same, where in some pages a space may be byte A0. */
    static int pagesOf(char c, char next, int lossy) {
        return next == ' ' ? LEADS[SLOTS[c]] & lossy : pagesOf(c, next);
    }

    private static String upperHalf(String charset) {
        byte[] bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        StringBuilder decoded = new StringBuilder(Charset.forName(charset).decode(ByteBuffer.wrap(bytes)));
        String controls = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (decoded.charAt(i) == LOST) {
                decoded.setCharAt(i, controls.charAt(i));
            }
        }
        return decoded.toString();
    }

    private static short[][] bytes() {
        short[][] bytes = new short[PAGES.size()][PAGES.size() * 128 + 2];
        int slots = 1;
        SLOTS[LOST] = (short) slots++;
        for (int page = 0; page < PAGES.size(); page++) {
            String characters = PAGES.get(page);
            for (int b = 0xFF; b >= FIRST; b--) {
                char c = characters.charAt(b - FIRST);
                if (SLOTS[c] == 0) {
                    SLOTS[c] = (short) slots++;
                }
                bytes[page][SLOTS[c]] = (short) b;
            }
        }
        for (char c = 0x80; c < 0xA0; c++) {
            if (SLOTS[c] == 0) {
                SLOTS[c] = (short) slots++;
            }
            // Windows-1252 serves for Latin-1 as well.
            bytes[0][SLOTS[c]] = (short) c;
        }
        return bytes;
    }

    private static short[] mask(int from, int to) {
        short[] mask = new short[BYTES[0].length];
        for (int page = 0; page < PAGES.size(); page++) {
            for (int slot = 0; slot < mask.length; slot++) {
                if (BYTES[page][slot] >= from && BYTES[page][slot] <= to) {
                    mask[slot] |= (short) (1 << page);
                }
            }
        }
        return mask;
    }
}
