package org.wiredesk.evaluation.cleaning;

/** Finds the places in a string that raw offsets of records, which count code points, mean. */
final class CodePointUnits {
    private CodePointUnits() {}

    /** Per code point, where its UTF-16 units begin; one more for the end. */
    static int[] of(String content) {
        int[] units = new int[content.codePointCount(0, content.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = unit;
            unit += unit < content.length() && Character.isSupplementaryCodePoint(content.codePointAt(unit)) ? 2 : 1;
        }
        return units;
    }
}
