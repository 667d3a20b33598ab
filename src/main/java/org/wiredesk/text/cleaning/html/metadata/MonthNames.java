package org.wiredesk.text.cleaning.html.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.text.cleaning.furniture.Fold;

/**
 * The names of the months in the languages that {@code months.txt} lists, full and short, folded. The names are those of
 * the CLDR in the JDK, plus those of the resource.
 */
final class MonthNames {
    private static final Map<String, Integer> NAMES = load();

    private MonthNames() {}

    /** The number of the month that a folded name without its full stop stands for; 0 when it is none. */
    static int number(String folded) {
        return NAMES.getOrDefault(folded, 0);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> names = new HashMap<>();
        try (InputStream in = MonthNames.class.getResourceAsStream("months.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource months.txt is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                String head = line.substring(0, colon).strip();
                for (String item : line.substring(colon + 1).split(",", -1)) {
                    if (head.equals("languages")) {
                        addLanguage(names, Locale.forLanguageTag(item.strip()));
                    } else {
                        add(names, item, Integer.parseInt(head));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    private static void addLanguage(Map<String, Integer> names, Locale locale) {
        TextStyle[] styles = {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE};
        for (Month month : Month.values()) {
            for (TextStyle style : styles) {
                add(names, month.getDisplayName(style, locale), month.getValue());
            }
        }
    }

    private static void add(Map<String, Integer> names, String name, int month) {
        String folded = Fold.of(name.strip().replace(".", ""));
        if (folded.length() > 1 && !Character.isDigit(folded.charAt(0))) {
            names.putIfAbsent(folded, month);
        }
    }
}
