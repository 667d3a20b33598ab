package org.wiredesk.article;

import java.util.Arrays;

/**
 * Converts offsets into one text between UTF-16 code units and code points. A text without surrogates costs one scan
 * and no memory.
 */
public final class CodePoints {
    private static final int[] NONE = {};

    /** UTF-16 indexes of the low surrogates, ascending. */
    private final int[] lowSurrogates;

    private final int utf16Length;
    private final boolean wellFormed;

    private CodePoints(int[] lowSurrogates, int utf16Length, boolean wellFormed) {
        this.lowSurrogates = lowSurrogates;
        this.utf16Length = utf16Length;
        this.wellFormed = wellFormed;
    }

    /** The converter for a text. */
    public static CodePoints of(String text) {
        int surrogates = 0;
        for (int i = 0; i < text.length(); i++) {
            surrogates += Character.isSurrogate(text.charAt(i)) ? 1 : 0;
        }
        if (surrogates == 0) {
            return new CodePoints(NONE, text.length(), true);
        }
        int[] found = new int[surrogates];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count), text.length(), 2 * count == surrogates);
    }

    /** Whether every surrogate of the text is half of a pair. */
    public boolean isWellFormed() {
        return wellFormed;
    }

    /** The length of the text in the given unit. */
    public int length(OffsetUnit unit) {
        return unit == OffsetUnit.UTF16 ? utf16Length : utf16Length - lowSurrogates.length;
    }

    /** Whether the text has no surrogate pair, so that both units agree. */
    public boolean isIdentity() {
        return lowSurrogates.length == 0;
    }

    /** The code point offset of a UTF-16 offset; inside a pair, that of the character after it. */
    public int fromUtf16(int utf16) {
        if (utf16 < 0 || utf16 > utf16Length) {
            throw new IndexOutOfBoundsException("offset " + utf16 + " lies outside [0, " + utf16Length + "]");
        }
        if (isIdentity()) {
            return utf16;
        }
        int at = Arrays.binarySearch(lowSurrogates, utf16);
        int pairsBefore = at >= 0 ? at : -at - 1;
        return utf16 - pairsBefore;
    }

    /** The UTF-16 offset of a code point offset. */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > utf16Length - lowSurrogates.length) {
            throw new IndexOutOfBoundsException(
                    "offset " + codePoint + " lies outside [0, " + (utf16Length - lowSurrogates.length) + "]");
        }
        // lowSurrogates[i] - i - 1 is the code point index of the i-th pair.
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle - 1 < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** An offset in the given unit, from UTF-16. */
    public int fromUtf16(int utf16, OffsetUnit unit) {
        return unit == OffsetUnit.UTF16 ? utf16 : fromUtf16(utf16);
    }
}
