package org.wiredesk.text.cleaning.repair;

/**
 * Tells wrongly decoded text from good text that happens to look like it, by what stands around it: a capital with a
 * diacritic followed by a mark is good at the end of a word in capitals, and bad inside a word in small letters.
 */
final class MojibakeGate {
    private MojibakeGate() {}

    /**
     * Whether the sequence at an offset is wrongly decoded text.
     *
     * @param inRun whether another sequence touches it
     */
    static boolean isBad(String s, int at, Utf8Sequence sequence, boolean inRun) {
        char first = s.charAt(at + 1);
        for (int i = at + 1; i < at + sequence.length(); i++) {
            if (s.charAt(i) >= 0x80 && s.charAt(i) <= 0x9F) {
                return true;
            }
        }
        char before = at == 0 ? ' ' : s.charAt(at - 1);
        int end = at + sequence.length();
        char after = end < s.length() ? s.charAt(end) : ' ';
        int codePoint = sequence.codePoint();
        if (sequence.length() == 2) {
            return isBadPair(s, at, first, before, after, inRun);
        }
        if (sequence.length() > 3) {
            return codePoint >= 0x1F000 || inRun;
        }
        if (codePoint >= 0x1E00 && codePoint <= 0x1EFF) {
            return Character.isLetter(before) || Character.isLetter(after) || inRun;
        }
        return isSymbol(codePoint) || inRun;
    }

    private static boolean isBadPair(String s, int at, char trail, char before, char after, boolean inRun) {
        char lead = s.charAt(at);
        boolean plainTrail = trail >= 0xA0 && trail <= 0xBF;
        boolean behindCapital = Character.isUpperCase(before);
        if (lead == 'Â') {
            return plainTrail && !behindCapital;
        }
        if (lead == 'Ã') {
            if (plainTrail) {
                return !behindCapital || Character.isLetter(after);
            }
            if (behindCapital) {
                return Character.isUpperCase(after);
            }
            boolean startsWord = !Character.isLetter(before)
                    && Character.isLowerCase(after)
                    && at + 3 < s.length()
                    && Character.isLetter(s.charAt(at + 3));
            return startsWord || !Windows1252.isPunctuation(trail);
        }
        if (lead == 'Ä' || lead == 'Å') {
            return !behindCapital && (Character.isLowerCase(before) || Character.isLowerCase(after));
        }
        // Greek, Cyrillic, Hebrew and Arabic: never one letter alone.
        return lead >= 'Î' && lead <= 'Û' && inRun && trail != 0xA0;
    }

    private static boolean isSymbol(int codePoint) {
        return (codePoint >= 0x2000 && codePoint <= 0x206F)
                || (codePoint >= 0x20A0 && codePoint <= 0x20CF)
                || (codePoint >= 0x2100 && codePoint <= 0x27BF)
                || codePoint == 0xFEFF
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEE);
    }
}
