package org.wiredesk.text.entity.gazetteer;

import java.nio.file.Path;
import java.util.Locale;
import org.wiredesk.article.EntityType;

/** Makes rows of what a user wrote, and says what is wrong with it. */
final class RowChecks {
    private final Path file;

    RowChecks(Path file) {
        this.file = file;
    }

    /** The row, when it has an id, a known type, a name and links of known forms. */
    GazetteerRow row(
            long line,
            String id,
            String type,
            String name,
            String names,
            String links,
            String country,
            String population) {
        if (id.isBlank()) {
            throw failure(line, "the id is missing");
        }
        String first = name.isBlank() ? firstName(names) : name.strip();
        if (first.isBlank()) {
            throw failure(line, "\"" + id + "\" has no name");
        }
        if (!links.isEmpty()) {
            checkLinks(line, links);
        }
        if (!population.isEmpty() && !population.matches("[0-9]{1,15}")) {
            throw failure(line, "population \"" + population + "\" is not a whole number");
        }
        String cells = String.join("\t", "OWN", first, names, links, country, population, id.strip());
        return new GazetteerRow(type(line, type), Referent.Kind.OWN, cells);
    }

    GazetteerException failure(long line, String cause) {
        return new GazetteerException(file, line, cause);
    }

    private EntityType type(long line, String type) {
        return switch (type.strip().toUpperCase(Locale.ROOT)) {
            case "PER", "PERSON" -> EntityType.PER;
            case "LOC", "PLACE" -> EntityType.LOC;
            case "ORG", "ORGANISATION", "ORGANIZATION" -> EntityType.ORG;
            default -> throw failure(line, "type \"" + type + "\" is not PER, LOC or ORG");
        };
    }

    private void checkLinks(long line, String links) {
        for (String link : links.split("\\|")) {
            try {
                Register.parse(link);
            } catch (IllegalArgumentException e) {
                throw failure(line, String.valueOf(e.getMessage()));
            }
        }
    }

    /** The first name of a list, without its language. */
    private static String firstName(String names) {
        String item = names.split("\\|", 2)[0];
        return item.substring(item.indexOf('=') + 1).split(";", 2)[0].strip();
    }
}
