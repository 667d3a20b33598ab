package org.wiredesk.training.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts again as headlines are set: all in capitals, or with a capital on each long word. */
final class CapitalVariants {
    /** One text of so many is given again in each form. */
    private static final int EVERY = 20;

    private CapitalVariants() {}

    /** The other forms of the text with this number; none for most. */
    static List<AnnotatedText> of(AnnotatedText text, int number) {
        if (text.names().isEmpty()) {
            return List.of();
        }
        if (number % EVERY == 0) {
            return upper(text).stream().toList();
        }
        return number % EVERY == 1 && text.language().equals("en") ? List.of(titled(text)) : List.of();
    }

    /** All in capitals; empty when that would move offsets, as with {@code ß}. */
    static Optional<AnnotatedText> upper(AnnotatedText text) {
        String upper = text.text().toUpperCase(Locale.ROOT);
        return upper.length() == text.text().length()
                ? Optional.of(new AnnotatedText(upper, text.language(), text.names()))
                : Optional.empty();
    }

    /** With a capital on each word of four letters or more, as in English headlines. */
    static AnnotatedText titled(AnnotatedText text) {
        StringBuilder titled = new StringBuilder(text.text());
        int start = 0;
        for (int i = 0; i <= titled.length(); i++) {
            if (i == titled.length() || !Character.isLetter(titled.charAt(i))) {
                if (i - start > 3) {
                    titled.setCharAt(start, Character.toUpperCase(titled.charAt(start)));
                }
                start = i + 1;
            }
        }
        return new AnnotatedText(titled.toString(), text.language(), text.names());
    }
}
