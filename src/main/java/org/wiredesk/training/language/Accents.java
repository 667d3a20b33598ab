package org.wiredesk.training.language;

import java.text.Normalizer;

/** Takes accents off, as people who write on the web do. */
final class Accents {
    private Accents() {}

    static String removed(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                out.append(apart.charAt(i));
            }
        }
        return out.toString();
    }
}
