package org.wiredesk.training.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * The cases of place names of one word by their endings: the regular declensions of Russian and Polish, and the German
 * genitive. Names that are not declined ({@code Mali}, {@code Баку}) have none.
 */
final class Inflections {
    private Inflections() {}

    static List<String> of(String language, String name) {
        if (name.length() < 4 || name.indexOf(' ') >= 0 || name.indexOf('-') >= 0) {
            return List.of();
        }
        return switch (language) {
            case "de" -> name.matches(".*[sßxz]") ? List.of() : List.of(name + "s");
            case "ru" -> russian(name);
            case "pl" -> polish(name);
            default -> List.of();
        };
    }

    private static List<String> russian(String name) {
        if (name.endsWith("ия")) {
            return with(name, 1, "и", "ю", "ей");
        }
        if (name.matches(".*[гкхжчшщ]а")) {
            return with(name, 1, "и", "е", "у", "ой");
        }
        if (name.endsWith("а")) {
            return with(name, 1, "ы", "е", "у", "ой");
        }
        if (name.endsWith("я")) {
            return with(name, 1, "и", "е", "ю", "ей");
        }
        if (name.endsWith("й")) {
            return with(name, 1, "я", "ю", "ем", "е");
        }
        if (name.endsWith("ь")) {
            return with(name, 1, "и", "ю", "е", "я", "ью", "ем");
        }
        return name.matches(".*[бвгджзклмнпрстфхцчшщ]") ? with(name, 0, "а", "у", "ом", "е") : List.of();
    }

    private static List<String> polish(String name) {
        if (name.endsWith("ja")) {
            return with(name, 1, "i", "ę", "ą");
        }
        if (name.endsWith("ia")) {
            return with(name, 1, "", "i", "ę", "ą");
        }
        if (name.endsWith("ka")) {
            return with(name, 2, "ki", "ce", "kę", "ką");
        }
        if (name.endsWith("ga")) {
            return with(name, 2, "gi", "dze", "gę", "gą");
        }
        if (name.endsWith("ra")) {
            return with(name, 2, "ry", "rze", "rę", "rą");
        }
        if (name.endsWith("ta")) {
            return with(name, 2, "ty", "cie", "tę", "tą");
        }
        if (name.endsWith("da")) {
            return with(name, 2, "dy", "dzie", "dę", "dą");
        }
        if (name.matches(".*[bfmnpswz]a")) {
            return with(name, 1, "y", "ie", "ę", "ą");
        }
        if (name.endsWith("k") || name.endsWith("g")) {
            return with(name, 0, "u", "owi", "iem", "a");
        }
        if (name.endsWith("ów")) {
            return with(name, 2, "owa", "owie", "owem", "owowi");
        }
        if (name.endsWith("n") || name.endsWith("w")) {
            return with(name, 0, "u", "a", "owi", "em", "ie");
        }
        if (name.endsWith("r")) {
            return with(name, 0, "u", "a", "em", "ze");
        }
        if (name.endsWith("t")) {
            return with(name, 1, "tu", "tem", "cie");
        }
        return name.endsWith("d") ? with(name, 1, "du", "dem", "dzie") : List.of();
    }

    private static List<String> with(String name, int cut, String... endings) {
        String stem = name.substring(0, name.length() - cut);
        List<String> forms = new ArrayList<>(endings.length);
        for (String ending : endings) {
            forms.add(stem + ending);
        }
        return forms;
    }
}
