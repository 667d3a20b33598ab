package org.wiredesk.article;

import java.util.Arrays;

/**
 * Converts offsets into one text between UTF-16 code units and code points. A text without surrogates costs one scan
 * and no memory.
 */
public final class CodePoints {
    /** UTF-16 indexes of the low surrogates, ascending. */
    private final int[] lowSurrogates;

    private final int utf16Length;

    private CodePoints(int[] lowSurrogates, int utf16Length) {
        this.lowSurrogates = lowSurrogates;
        this.utf16Length = utf16Length;
    }

    /** The converter for a text. */
    public static CodePoints of(String text) {
        int[] found = new int[text.length() - text.codePointCount(0, text.length())];
        int count = 0;
        for (int i = 1; count < found.length; i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                found[count++] = i;
            }
        }
        return new CodePoints(found, text.length());
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
