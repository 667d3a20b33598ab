package org.wiredesk.training.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the resource files of the entity gazetteer that come from tables of facts: countries, places, territories,
 * people, and the names that are also common words. The lists written by hand are not touched. The same data gives the
 * same bytes. Not thread-safe: one builder, one build.
 */
public final class GazetteerBuilder {
    /** Countries whose villages and regions are carried, too. */
    private static final Set<String> DETAILED = Set.of("ML", "NE", "BF", "SN", "CI", "MR", "GN");

    /** Territories that belong to a country: their seats are towns as others, Hamilton is not Bermuda's first of all. */
    private static final Set<String> DEPENDENT = Set.of(
            "AI", "AS", "AW", "AX", "BL", "BM", "BQ", "CC", "CK", "CW", "CX", "FK", "FO", "GF", "GG", "GI", "GL", "GP",
            "GS", "GU", "HK", "IM", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM", "PN", "PR",
            "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "VG", "VI", "WF", "YT");

    private static final String CAPITAL = "P.PPLC";
    private static final long LARGE_TOWN = 75_000;
    /** From so many inhabitants a town has all its spellings in Latin letters, and inflected forms. */
    private static final long METROPOLIS = 500_000;

    /** The source takes the code of Namibia for a missing value, and the Kingdom for the Netherlands. */
    private static final Map<String, String> WIKIDATA = Map.of("NA", "Q1030", "NL", "Q55");

    private final GazetteerTables tables;
    private final Set<String> oneWordNames = new TreeSet<>();
    private final Set<String> peoples = new TreeSet<>();
    private final Set<String> countries = new LinkedHashSet<>();

    private GazetteerBuilder(GazetteerTables tables) {
        this.tables = tables;
    }

    /**
     * Writes all files.
     *
     * @param data  the folder with {@code gazetteer} and {@code entities/train}
     * @param out   the folder of the resource files; the lists written by hand are read there
     * @throws IOException if a table cannot be read or a file cannot be written
     */
    public static void build(Path data, Path out) throws IOException {
        Files.createDirectories(out);
        GazetteerTables tables = new GazetteerTables(data, out);
        GazetteerBuilder builder = new GazetteerBuilder(tables);
        for (String[] cells : tables.written("demonyms.txt")) {
            builder.peoples.addAll(List.of(cells[0].split(";")));
        }
        builder.countries();
        builder.places();
        builder.territories();
        builder.people();
        builder.words("regions.tsv");
        builder.words("organisations.tsv");
        tables.write(
                "ambiguous.txt",
                "# Names of places and organisations that are also words in small letters.",
                tables.ambiguous(builder.oneWordNames));
    }

    private void countries() throws IOException {
        List<String> rows = new ArrayList<>();
        Map<String, String> spellings = namesByCode("spellings.tsv");
        Map<String, String> furtherLanguages = namesByCode("country-names.tsv");
        for (String[] row : tables.read("countries")) {
            countries.add(row[0]);
            NameSet names = new NameSet(row[7]);
            names.addAll(spellings.getOrDefault(row[0], ""));
            names.addAll(row[8]);
            names.addAll(row[9]);
            names.addAll(furtherLanguages.getOrDefault(row[0], ""));
            for (String name : row[10].split("\\|")) {
                if (NameSet.isUsable(name)) {
                    names.addSpelling(name);
                }
            }
            names.addInflections(peoples);
            names.addVariants();
            names.words(oneWordNames);
            String qid = WIKIDATA.getOrDefault(row[0], row[3]);
            String links = (qid.isEmpty() ? "" : qid + "|")
                    + (row[4].isEmpty() ? "" : "geonames:" + row[4] + "|")
                    + "iso3166:" + row[0];
            rows.add(String.join("\t", "COUNTRY", row[7], names.toString(), links, row[0]));
        }
        tables.write("countries.tsv", "# kind\tname\tnames\tlinks\tcountry", rows);
    }

    /** The names in a list that stands among the resource files, by ISO 3166 code. */
    private Map<String, String> namesByCode(String list) throws IOException {
        Map<String, String> names = new HashMap<>();
        tables.written(list).forEach(cells -> names.put(cells[0], cells[1]));
        return names;
    }

    private void places() throws IOException {
        Map<String, String> wikidata = tables.ofTowns("cities.tsv");
        Map<String, String> former = tables.ofTowns("former-names.tsv");
        List<String> rows = new ArrayList<>();
        for (String[] row : tables.read("places")) {
            String kind = kind(row);
            if (kind.isEmpty()) {
                continue;
            }
            NameSet names = new NameSet(row[7]);
            names.addAll(row[8]);
            boolean large = row[1].equals(CAPITAL) || Long.parseLong(row[6]) >= METROPOLIS;
            if (large || DETAILED.contains(row[2])) {
                for (String name : row[9].split("\\|")) {
                    if (NameSet.isUsable(name) && NameSet.isPlainLatin(name) && !NameSet.isCode(name)) {
                        names.addSpelling(name);
                    }
                }
            }
            if (large) {
                names.addInflections(Set.of());
            }
            names.addVariants();
            for (String name : former.getOrDefault(row[0], "").split(";")) {
                if (NameSet.isUsable(name)) {
                    names.addSpelling(name);
                }
            }
            names.words(oneWordNames);
            String qid = wikidata.getOrDefault(row[0], "");
            String links = (qid.isEmpty() ? "" : qid + "|") + "geonames:" + row[0];
            rows.add(String.join("\t", kind, row[7], names.toString(), links, row[2], row[6]));
        }
        tables.write("places.tsv.gz", "# kind\tname\tnames\tlinks\tcountry\tinhabitants", rows);
    }

    private static String kind(String[] row) {
        String feature = row[1];
        long population = Long.parseLong(row[6]);
        if (!NameSet.isUsable(row[7])
                || feature.equals("P.PPLX")
                || feature.equals("A.PCLI")
                || feature.equals("P.PPLH")) {
            return "";
        }
        if (feature.equals(CAPITAL) && !DEPENDENT.contains(row[2])) {
            return "CAPITAL";
        }
        boolean detailed = DETAILED.contains(row[2]);
        boolean seat = feature.startsWith("P.PPLA") && (feature.length() == 6 || feature.equals("P.PPLA2"));
        if (feature.startsWith("P.") && (population >= LARGE_TOWN || (detailed && seat))) {
            return "CITY";
        }
        if (detailed) {
            return row[7].length() > 3 ? "MINOR" : "";
        }
        return feature.startsWith("P.") ? "TOWN" : "";
    }

    private void territories() throws IOException {
        List<String> rows = new ArrayList<>();
        Map<String, String> spellings = namesByCode("spellings.tsv");
        for (String[] row : tables.read("territories-subnational")) {
            boolean subnational = row[0].matches("[A-Z]{2}-[A-Z0-9]+") && countries.contains(row[1]);
            if (!subnational || row[2].isEmpty() || !NameSet.isUsable(row[3])) {
                continue;
            }
            NameSet names = new NameSet(row[3]);
            names.addAll(spellings.getOrDefault(row[0], ""));
            for (String name : row[5].split("\\|")) {
                boolean usable = NameSet.isUsable(name) && name.length() > 3 && NameSet.isLatin(name);
                if (usable && !NameSet.isCode(name) && !isPeople(name)) {
                    names.addSpelling(name);
                }
            }
            names.words(oneWordNames);
            rows.add(String.join("\t", "TERRITORY", row[3], names.toString(), row[2], row[1]));
        }
        tables.write("territories.tsv", "# kind\tname\tnames\tlinks\tcountry", rows);
    }

    /** Whether a name is of the people, or of more than one place: the source lists "English" under England. */
    private static boolean isPeople(String name) {
        return name.matches(".*(lish|tish|rish|lsh|man|woman)") || name.contains(",") || name.contains("/");
    }

    /** Notes the names of a list written by hand that are one word. */
    private void words(String list) throws IOException {
        for (String[] cells : tables.written(list)) {
            NameSet names = new NameSet(cells[1]);
            names.addAll(cells.length > 2 ? cells[2] : "");
            names.words(oneWordNames);
        }
    }

    /** Heads of state and of government; one that the source has twice is one. */
    private void people() throws IOException {
        Set<String> rows = new TreeSet<>();
        for (String[] row : tables.read("leaders-2021-wikidata")) {
            if (row[0].startsWith("Q") && NameSet.isUsable(row[1]) && row[1].indexOf(' ') > 0) {
                rows.add(String.join("\t", "PERSON", row[1], "", row[0]));
            }
        }
        tables.write("leaders.tsv", "# kind\tname\tnames\tlinks", rows);
    }
}
