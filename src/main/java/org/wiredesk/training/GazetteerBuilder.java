package org.wiredesk.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the resource files of the entity gazetteer from the tables of {@code data/gazetteer}: countries, places,
 * territories, organisations, given names, and the names that are also common words. The same data gives the same
 * bytes. Not thread-safe: one builder, one build.
 */
public final class GazetteerBuilder {
    /** Countries whose villages and regions are carried, too. */
    private static final Set<String> DETAILED = Set.of("ML", "NE", "BF", "SN", "CI", "MR", "GN");

    /** A word is ambiguous when it has small letters at least once for so many capitals. */
    private static final int OFTEN = 8;

    private static final long SMALLEST_TOWN = 75_000;

    private final Path data;
    private final Path out;
    private final Set<String> placeWords = new TreeSet<>();
    private final Set<String> countries = new LinkedHashSet<>();

    private GazetteerBuilder(Path data, Path out) {
        this.data = data;
        this.out = out;
    }

    /**
     * Writes all files.
     *
     * @param data  the folder with {@code gazetteer} and {@code entities/train}
     * @param out   the folder of the resource files
     * @throws IOException if a table cannot be read or a file cannot be written
     */
    public static void build(Path data, Path out) throws IOException {
        GazetteerBuilder builder = new GazetteerBuilder(data, out);
        Files.createDirectories(out);
        builder.countries();
        builder.places();
        builder.territories();
        builder.organisations();
        builder.ambiguous();
    }

    private void countries() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String[] row : table("countries")) {
            countries.add(row[0]);
            String names = joinNames(row[8], row[9]);
            Set<String> others = new LinkedHashSet<>();
            for (String name : row[10].split("\\|")) {
                if (isUsable(name) && !names.contains("=" + name)) {
                    others.add(name);
                }
            }
            rows.add(String.join("\t", row[0], row[3], row[4], row[7], names, String.join("|", others)));
            collectWords(names, others);
        }
        write("countries.tsv", "#iso2\twikidata\tgeonames\tname\tnames\tother names", rows);
    }

    private void places() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String[] row : table("places")) {
            String kind = kind(row);
            if (kind.isEmpty()) {
                continue;
            }
            Set<String> others = new LinkedHashSet<>();
            for (String name : row[9].split("\\|")) {
                if (DETAILED.contains(row[2]) && isUsable(name) && isLatin(name) && !isCode(name)) {
                    others.add(name);
                }
            }
            others.remove(row[7]);
            StringBuilder names = new StringBuilder();
            for (String item : row[8].split("\\|")) {
                int equals = item.indexOf('=');
                String own = item.substring(equals + 1);
                if (!own.equals(row[7]) && isUsable(own) && !isCode(own)) {
                    names.append(names.length() > 0 ? "|" : "").append(item);
                    others.remove(own);
                }
            }
            rows.add(String.join(
                    "\t",
                    row[0],
                    row[1],
                    row[2],
                    row[4],
                    row[5],
                    row[6],
                    kind,
                    row[7],
                    names,
                    String.join("|", others)));
            others.add(row[7]);
            collectWords(names.toString(), others);
        }
        write(
                "places.tsv.gz",
                "#geonames\tfeature\tiso2\tlatitude\tlongitude\tpopulation\tkind\tname\tnames\tother names",
                rows);
    }

    private static String kind(String[] row) {
        String feature = row[1];
        long population = Long.parseLong(row[6]);
        if (!isUsable(row[7]) || feature.equals("P.PPLX") || feature.equals("A.PCLI") || feature.equals("P.PPLH")) {
            return "";
        }
        if (feature.equals("P.PPLC")) {
            return "CAPITAL";
        }
        boolean detailed = DETAILED.contains(row[2]);
        boolean seat = feature.startsWith("P.PPLA") && (feature.length() == 6 || feature.equals("P.PPLA2"));
        if (feature.startsWith("P.") && (population >= SMALLEST_TOWN || (detailed && seat))) {
            return "CITY";
        }
        return detailed && row[7].length() > 3 ? "MINOR" : "";
    }

    /** Whether a name is of the people, or of more than one place: the source lists "English" under England. */
    private static boolean isPeople(String name) {
        return name.matches(".*(lish|tish|rish|lsh|man|woman)") || name.contains(",") || name.contains("/");
    }

    private void territories() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String[] row : table("territories-subnational")) {
            boolean subnational = row[0].matches("[A-Z]{2}-[A-Z0-9]+") && countries.contains(row[1]);
            if (!subnational || row[2].isEmpty() || !isUsable(row[3])) {
                continue;
            }
            Set<String> others = new LinkedHashSet<>();
            for (String name : row[5].split("\\|")) {
                if (isUsable(name) && name.length() > 4 && isLatin(name) && !isCode(name) && !isPeople(name)) {
                    others.add(name);
                }
            }
            others.remove(row[3]);
            rows.add(String.join("\t", row[0], row[1], row[2], row[3], String.join("|", others)));
            others.add(row[3]);
            collectWords("", others);
        }
        write("territories.tsv.gz", "#code\tiso2\twikidata\tname\tother names", rows);
    }

    private void organisations() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String[] row : table("orgs-curated")) {
            String first = row[3].split("\\|")[0];
            String name = first.substring(first.indexOf('=') + 1).split(";")[0];
            rows.add(String.join("\t", row[1], name, row[3]));
        }
        write("organisations.tsv", "#wikidata\tname\tnames", rows);
    }

    /** Words that are names of places and often stand in small letters in running text. */
    private void ambiguous() throws IOException {
        Map<String, Integer> small = new HashMap<>();
        Map<String, Integer> capital = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.resolve("entities/train"), "*.conll.gz")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean edited = !name.contains(".NC.") && !name.contains(".btc.") && !name.contains(".wnut17.");
                if (edited) {
                    lines(file, line -> count(line, small, capital));
                }
            }
        }
        Collection<String> words = new TreeSet<>();
        small.forEach((word, count) -> {
            if (count >= 2 && count * OFTEN >= capital.getOrDefault(word, 0)) {
                words.add(word);
            }
        });
        write("ambiguous.txt", "# Names of places that are also words in small letters.", words);
    }

    private void count(String line, Map<String, Integer> small, Map<String, Integer> capital) {
        String word = line.split("[\t ]", 2)[0];
        String lower = word.toLowerCase(Locale.ROOT);
        if (placeWords.contains(lower)) {
            boolean isSmall = word.equals(lower) && (line.endsWith("\tO") || line.endsWith(" O"));
            (isSmall ? small : capital).merge(lower, 1, Integer::sum);
        }
    }

    private void collectWords(String names, Collection<String> others) {
        for (String name : (names + "|" + String.join("|", others)).split("[|;]")) {
            String own = name.substring(name.indexOf('=') + 1);
            if (!own.isEmpty() && own.indexOf(' ') < 0) {
                placeWords.add(own.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Short and official names together, by language. */
    private static String joinNames(String names, String official) {
        StringBuilder joined = new StringBuilder();
        for (String item : names.split("\\|")) {
            joined.append(joined.length() > 0 ? "|" : "").append(item);
            String language = item.substring(0, item.indexOf('=') + 1);
            for (String other : official.split("\\|")) {
                if (other.startsWith(language) && !(item + ";").contains(other.substring(language.length()) + ";")) {
                    joined.append(';').append(other.substring(language.length()));
                }
            }
        }
        return joined.toString();
    }

    /** A name begins like one: with a capital, or in a script without case. */
    private static boolean isUsable(String name) {
        return name.length() > 1
                && Character.isLetter(name.charAt(0))
                && !Character.isLowerCase(name.charAt(0))
                && name.indexOf('(') < 0;
    }

    private static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 0x250);
    }

    /** Airport codes stand among the names. */
    private static boolean isCode(String name) {
        return name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)) && isLatin(name);
    }

    private List<String[]> table(String name) throws IOException {
        List<String[]> rows = new ArrayList<>();
        lines(data.resolve("gazetteer").resolve(name + ".tsv.gz"), line -> {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        });
        return rows;
    }

    private static void lines(Path file, java.util.function.Consumer<String> line) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                line.accept(next);
            }
        }
    }

    private void write(String name, String header, Collection<String> rows) throws IOException {
        byte[] bytes = (header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(out.resolve(name));
                OutputStream to = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            to.write(bytes);
        }
    }
}
