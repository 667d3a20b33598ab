package org.wiredesk.training.language;

/** Serbian Cyrillic in Latin letters, one to one as the language's own two alphabets are. */
final class Serbian {
    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
        "ć", "u", "f", "h", "c", "č", "dž", "š"
    };

    private Serbian() {}

    static String latin(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = CYRILLIC.indexOf(Character.toLowerCase(c));
            if (at < 0) {
                out.append(c);
            } else if (Character.isUpperCase(c)) {
                out.append(Character.toUpperCase(LATIN[at].charAt(0))).append(LATIN[at].substring(1));
            } else {
                out.append(LATIN[at]);
            }
        }
        return out.toString();
    }
}
