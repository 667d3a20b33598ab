package org.wiredesk.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.linking.NameLinker;

/**
 * How often the linker gives the right id to a name whose borders and type are given. Two forms of tab-separated files
 * with a header are read: {@code document, surface, type, wikidata} (NIL for none), and {@code doc, sentence, start, end,
 * surface, type, wikipedia_title}, where a title counts for the id that the gazetteer gives to it. Not thread-safe while
 * it is counted.
 */
public final class LinkScore {
    private static final String NIL = "NIL";

    private final NameLinker linker = new NameLinker();
    private final String language;
    private final Map<EntityType, Map<Count, Integer>> counts = new EnumMap<>(EntityType.class);

    private LinkScore(String language) {
        this.language = language;
    }

    /** What is counted. */
    private enum Count {
        ALL,
        RIGHT,
        WITH_ID,
        WITH_ID_RIGHT,
        LINKED,
        LINKED_RIGHT
    }

    /**
     * Scores a file; a name that ends in {@code .gz} is unpacked, its first two letters are the language.
     *
     * @throws IOException if the file cannot be read
     */
    public static LinkScore of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        LinkScore score = new LinkScore(name.length() < 2 ? "" : name.substring(0, 2));
        Map<String, List<String[]>> documents = new LinkedHashMap<>();
        try (BufferedReader reader = BenchmarkFile.open(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && isType(cells[cells.length > 6 ? 5 : 2])) {
                    documents
                            .computeIfAbsent(cells[0], document -> new ArrayList<>())
                            .add(cells);
                }
            }
        }
        documents.values().forEach(score::add);
        return score;
    }

    /** The share of names, of one type, whose id is right: the one of the truth, or none where the truth has none. */
    public double accuracy(EntityType type) {
        return ratio(type, Count.RIGHT, Count.ALL);
    }

    /** The share of the names with an id in the truth that get it. */
    public double recall(EntityType type) {
        return ratio(type, Count.WITH_ID_RIGHT, Count.WITH_ID);
    }

    /** The share of the ids given that are right. */
    public double precision(EntityType type) {
        return ratio(type, Count.LINKED_RIGHT, Count.LINKED);
    }

    /** How many names of a type there are. */
    public int names(EntityType type) {
        return count(type, Count.ALL);
    }

    private void add(List<String[]> document) {
        List<NameLinker.Name> names = new ArrayList<>(document.size());
        for (String[] cells : document) {
            boolean titles = cells.length > 6;
            String surface = whole(titles ? cells[4] : cells[1]);
            names.add(new NameLinker.Name(surface, EntityType.valueOf(titles ? cells[5] : cells[2])));
        }
        List<List<Link>> links = linker.link(names, language);
        for (int i = 0; i < document.size(); i++) {
            String[] cells = document.get(i);
            EntityType type = names.get(i).type();
            String truth = cells.length > 6 ? idOf(cells[6], type) : cells[3];
            count(type, truth, id(links.get(i)));
        }
    }

    /** A name as it is printed: without the sign for a word cut at the end of a line, and blanks beside marks. */
    private static String whole(String surface) {
        return surface.replace("\u00ac ", "")
                .replace("\u00ac", "")
                .replace(" - ", "-")
                .replace(" ' ", "'")
                .replace(" . ", ". ")
                .replaceAll(" \\.$", ".");
    }

    private void count(EntityType type, String truth, String found) {
        boolean right = truth.equals(found);
        count(type, Count.ALL, Count.RIGHT, right);
        if (!truth.equals(NIL)) {
            count(type, Count.WITH_ID, Count.WITH_ID_RIGHT, right);
        }
        if (!found.equals(NIL)) {
            count(type, Count.LINKED, Count.LINKED_RIGHT, right);
        }
    }

    private void count(EntityType type, Count whole, Count part, boolean right) {
        Map<Count, Integer> byCount = counts.computeIfAbsent(type, t -> new EnumMap<>(Count.class));
        byCount.merge(whole, 1, Integer::sum);
        byCount.merge(part, right ? 1 : 0, Integer::sum);
    }

    /** A title without the escapes of an address; one with a percent sign of its own stays as it is. */
    private static String decoded(String title) {
        try {
            return URLDecoder.decode(title.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return title;
        }
    }

    /** The id that stands for the title of an encyclopaedia's article; a title of its own kind when none does. */
    private String idOf(String title, EntityType type) {
        String name = decoded(title).replace('_', ' ');
        int comma = name.indexOf(',');
        String plain = (comma > 0 ? name.substring(0, comma) : name).replaceAll(" \\(.*\\)$", "");
        String id = id(
                linker.link(List.of(new NameLinker.Name(plain, type)), language).get(0));
        return id.equals(NIL) ? "title:" + title : id;
    }

    /** The first Wikidata id, else the first id of another register. */
    private static String id(List<Link> links) {
        for (Link link : links) {
            if (link.scheme().equals("wikidata")
                    && link.confidence() == links.get(0).confidence()) {
                return link.id();
            }
        }
        return links.isEmpty()
                ? NIL
                : links.get(0).scheme() + ":" + links.get(0).id();
    }

    private static boolean isType(String name) {
        return name.equals("PER") || name.equals("LOC") || name.equals("ORG");
    }

    private int count(EntityType type, Count count) {
        return counts.getOrDefault(type, Map.of()).getOrDefault(count, 0);
    }

    private double ratio(EntityType type, Count part, Count whole) {
        return count(type, whole) == 0 ? 0.0 : (double) count(type, part) / count(type, whole);
    }
}
