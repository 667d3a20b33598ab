package org.wiredesk.training.gazetteer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of one thing by language, with spellings in no particular one; each name stands once. Not thread-safe. */
final class NameSet {
    private final String name;
    private final Map<String, Set<String>> byLanguage = new LinkedHashMap<>();
    private final Set<String> spellings = new LinkedHashSet<>();

    /** The names of a thing whose main name is this. */
    NameSet(String name) {
        this.name = name;
    }

    /** Adds {@code language=name;name|language=name}. */
    void addAll(String items) {
        for (String item : items.split("\\|")) {
            int equals = item.indexOf('=');
            for (String own : item.substring(equals + 1).split(";")) {
                if (equals > 0 && isUsable(own)) {
                    byLanguage
                            .computeIfAbsent(item.substring(0, equals), language -> new LinkedHashSet<>())
                            .add(own);
                }
            }
        }
    }

    /** Adds a name in no particular language. */
    void addSpelling(String spelling) {
        boolean known = byLanguage.values().stream().anyMatch(names -> names.contains(spelling));
        if (!known && !spelling.equals(name)) {
            spellings.add(spelling);
        }
    }

    private static String shortSaint(String name) {
        return "St" + name.substring("Saint".length());
    }

    /** Adds the cases of the first Russian, Polish and German names, less those that are names of peoples. */
    void addInflections(Set<String> peoples) {
        byLanguage.forEach((language, names) -> {
            for (String form : Inflections.of(language, names.iterator().next())) {
                spellings.add(form);
            }
        });
        byLanguage.values().forEach(spellings::removeAll);
        spellings.removeAll(peoples);
        spellings.remove(name);
    }

    /**
     * Adds what prepositions leave of French names with an article ({@code au Mans}), saints cut short in French and
     * English, and German umlauts written with an e, as before 1900 and where there are no others.
     */
    void addVariants() {
        Set<String> all = new LinkedHashSet<>(Set.of(name));
        byLanguage.getOrDefault("fr", Set.of()).forEach(all::add);
        for (String each : all) {
            boolean contracts = each.startsWith("Le ") || each.startsWith("Les ");
            boolean compound = each.startsWith("La ") && each.indexOf('-') > 0;
            if (contracts || compound) {
                addSpelling(each.substring(each.indexOf(' ') + 1));
            }
            if (each.startsWith("Saint-") || each.startsWith("Sainte-")) {
                addSpelling(each.startsWith("Sainte") ? "Ste" + each.substring(6) : "St" + each.substring(5));
            }
        }
        if (name.startsWith("Saint ")) {
            addSpelling(shortSaint(name));
        }
        for (String each : List.copyOf(byLanguage.getOrDefault("en", Set.of()))) {
            if (each.startsWith("Saint ")) {
                addAll("en=" + shortSaint(each));
            }
        }
        Set<String> german = new LinkedHashSet<>(byLanguage.getOrDefault("de", Set.of()));
        german.add(name);
        for (String each : german) {
            String plain = each.replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue");
            plain = plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
            if (!plain.equals(each)) {
                addSpelling(plain);
            }
        }
    }

    /** Adds all names that are one word, in small letters. */
    void words(Collection<String> words) {
        Set<String> all = new LinkedHashSet<>(spellings);
        all.add(name);
        byLanguage.values().forEach(all::addAll);
        for (String each : all) {
            if (each.indexOf(' ') < 0) {
                words.add(each.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** As a cell of a file; a language whose only name is the main one is left out. */
    @Override
    public String toString() {
        StringBuilder cell = new StringBuilder();
        byLanguage.forEach((language, names) -> {
            if (names.size() > 1 || !names.contains(name)) {
                cell.append(cell.isEmpty() ? "" : "|")
                        .append(language)
                        .append('=')
                        .append(String.join(";", names));
            }
        });
        spellings.forEach(spelling -> cell.append(cell.isEmpty() ? "" : "|").append(spelling));
        return cell.toString();
    }

    /** A name begins like one: with a capital, or in a script without case. */
    static boolean isUsable(String name) {
        return name.length() > 1
                && Character.isLetter(name.charAt(0))
                && !Character.isLowerCase(name.charAt(0))
                && name.indexOf('(') < 0;
    }

    static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 0x250);
    }

    /** Whether a name is of Latin letters and more than four of them: shorter ones are codes and chance words. */
    static boolean isPlainLatin(String name) {
        return name.length() > 4
                && name.chars().allMatch(c -> c < 0x250 && (Character.isLetter(c) || c == ' ' || c == '-'));
    }

    /** Airport codes stand among the names. */
    static boolean isCode(String name) {
        return name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)) && isLatin(name);
    }
}
