package org.wiredesk.training.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.article.EntityType;

/**
 * Texts again as others write them: headlines all in capitals or with a capital on each long word, family names in
 * capitals as agencies and African newspapers have them, and mails and comments in small letters.
 */
final class CapitalVariants {
    /** One text of so many is given again in each form of headlines. */
    private static final int EVERY_HEADLINE = 20;

    private static final int EVERY_SURNAME = 15;
    private static final int EVERY_SMALL = 8;

    private CapitalVariants() {}

    /**
     * The other forms of the text with this number; none for most.
     *
     * @param model of which model: small letters are for its own language alone
     */
    static List<AnnotatedText> of(AnnotatedText text, int number, String model) {
        List<AnnotatedText> forms = new ArrayList<>();
        if (text.names().isEmpty()) {
            return forms;
        }
        if (number % EVERY_HEADLINE == 0) {
            upper(text).ifPresent(forms::add);
        }
        if (number % EVERY_SURNAME == 3) {
            upperSurnames(text).ifPresent(forms::add);
        }
        if (text.language().equals("en") && number % EVERY_HEADLINE == 1) {
            forms.add(titled(text));
        }
        if (text.language().equals("en") && model.equals("en") && number % EVERY_SMALL == 2) {
            lower(text).ifPresent(forms::add);
        }
        return forms;
    }

    /** All in capitals; empty when that would move offsets, as with {@code ß}. */
    static Optional<AnnotatedText> upper(AnnotatedText text) {
        String upper = text.text().toUpperCase(Locale.ROOT);
        return upper.length() == text.text().length()
                ? Optional.of(new AnnotatedText(upper, text.language(), text.names()))
                : Optional.empty();
    }

    /** All in small letters; empty when that would move offsets. */
    static Optional<AnnotatedText> lower(AnnotatedText text) {
        String lower = text.text().toLowerCase(Locale.ROOT);
        return lower.length() == text.text().length()
                ? Optional.of(new AnnotatedText(lower, text.language(), text.names()))
                : Optional.empty();
    }

    /** With the last word of each person's name in capitals; empty when nothing changes or offsets would move. */
    static Optional<AnnotatedText> upperSurnames(AnnotatedText text) {
        StringBuilder upper = new StringBuilder(text.text());
        for (AnnotatedText.Name name : text.names()) {
            if (name.type() == EntityType.PER) {
                int from = Math.max(name.start(), text.text().lastIndexOf(' ', name.end() - 1) + 1);
                upper.replace(
                        from,
                        name.end(),
                        text.text().substring(from, name.end()).toUpperCase(Locale.ROOT));
            }
        }
        return upper.length() == text.text().length() && !text.text().contentEquals(upper)
                ? Optional.of(new AnnotatedText(upper.toString(), text.language(), text.names()))
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
