package org.wiredesk.training.gazetteer;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Reads the tables of facts and writes the gazetteer's resource files. */
final class GazetteerTables {
    /** A word is ambiguous when it has small letters at least once for so many capitals. */
    private static final int OFTEN = 8;

    private final Path data;
    private final Path out;

    /**
     * Tables.
     *
     * @param data the folder with {@code gazetteer} and {@code entities/train}
     * @param out  the folder of the resource files
     */
    GazetteerTables(Path data, Path out) {
        this.data = data;
        this.out = out;
    }

    /** The rows of a table of facts, without its header. */
    List<String[]> read(String name) throws IOException {
        List<String[]> rows = new ArrayList<>();
        lines(data.resolve("gazetteer").resolve(name + ".tsv.gz"), line -> {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        });
        return rows;
    }

    /** The rows of a list written by hand, which stands among the resource files. */
    List<String[]> written(String name) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve(name), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    /**
     * What a list written by hand says of towns, by GeoNames id. Its first column is what it says, then the country and
     * the name; of towns that share both the largest is meant.
     */
    Map<String, String> ofTowns(String list) throws IOException {
        Map<String, String> byName = new HashMap<>();
        for (String[] cells : written(list)) {
            byName.put(cells[1] + "\t" + cells[2], cells[0]);
        }
        Map<String, String> idOf = new HashMap<>();
        Map<String, Long> largest = new HashMap<>();
        for (String[] row : read("places")) {
            String key = row[2] + "\t" + row[7];
            long population = Long.parseLong(row[6]);
            boolean town = row[1].startsWith("P.") && !row[1].equals("P.PPLX");
            if (town && byName.containsKey(key) && population >= largest.getOrDefault(key, 0L)) {
                largest.put(key, population);
                idOf.put(key, row[0]);
            }
        }
        Map<String, String> byId = new HashMap<>();
        idOf.forEach((key, id) -> byId.put(id, byName.get(key)));
        return byId;
    }

    /** Of some words those that often stand in small letters in running text. */
    Set<String> ambiguous(Set<String> words) throws IOException {
        Map<String, Integer> small = new HashMap<>();
        Map<String, Integer> capital = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.resolve("entities/train"), "*.conll.gz")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean edited = !name.contains(".NC.") && !name.contains(".btc.") && !name.contains(".wnut17.");
                if (edited) {
                    lines(file, line -> count(words, line, small, capital));
                }
            }
        }
        Set<String> ambiguous = new TreeSet<>();
        for (String[] cells : written("everyday.txt")) {
            ambiguous.addAll(List.of(cells[0].split(";")));
        }
        ambiguous.retainAll(words);
        small.forEach((word, count) -> {
            if (count >= 2 && count * OFTEN >= capital.getOrDefault(word, 0)) {
                ambiguous.add(word);
            }
        });
        return ambiguous;
    }

    private static void count(
            Set<String> words, String line, Map<String, Integer> small, Map<String, Integer> capital) {
        String word = line.split("[\t ]", 2)[0];
        String lower = word.toLowerCase(Locale.ROOT);
        if (words.contains(lower)) {
            boolean isSmall = word.equals(lower) && (line.endsWith("\tO") || line.endsWith(" O"));
            (isSmall ? small : capital).merge(lower, 1, Integer::sum);
        }
    }

    /** Writes a resource file; one whose name ends in {@code .gz} is packed. */
    void write(String name, String header, Collection<String> rows) throws IOException {
        byte[] bytes = (header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(out.resolve(name));
                OutputStream to = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            to.write(bytes);
        }
    }

    private static void lines(Path file, Consumer<String> line) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                line.accept(next);
            }
        }
    }
}
