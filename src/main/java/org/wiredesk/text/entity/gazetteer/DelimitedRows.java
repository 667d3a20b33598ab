package org.wiredesk.text.entity.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads tab- or comma-separated rows under a header that names the columns. Cells between commas may stand in double
 * quotation marks, doubled inside (RFC 4180); a cell holds no line end. Lines that begin with {@code #} are comments.
 */
final class DelimitedRows implements RowReader {
    private static final List<String> COLUMNS =
            List.of("id", "type", "name", "names", "links", "country", "population");

    private final char separator;
    private final RowChecks checks;
    private final List<String> cells = new ArrayList<>();
    /** Of each known column its place in a row; -1 when the file leaves it out. */
    private final int[] places = new int[COLUMNS.size()];
    /** Of each column in the file its language; empty when it is not a column of names in one. */
    private final List<String> languages = new ArrayList<>();

    private boolean hasLanguages;
    private long line;

    DelimitedRows(Path file, char separator) {
        this.separator = separator;
        this.checks = new RowChecks(file);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void read(BufferedReader reader, Consumer<GazetteerRow> row) throws IOException {
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (text.isBlank() || (line > 1 && text.charAt(0) == '#')) {
                continue;
            }
            cut(text);
            if (languages.isEmpty()) {
                readHeader();
            } else {
                row.accept(row());
            }
        }
        if (languages.isEmpty()) {
            throw checks.failure(1, "it has no header");
        }
    }

    private void readHeader() {
        Arrays.fill(places, -1);
        for (int i = 0; i < cells.size(); i++) {
            String column = cells.get(i).strip().toLowerCase(Locale.ROOT);
            column = column.startsWith("\ufeff") ? column.substring(1) : column;
            column = column.startsWith("#") ? column.substring(1) : column;
            boolean inLanguage = column.matches("name:[a-z]{2,3}");
            int known = COLUMNS.indexOf(column);
            if (known < 0 && !inLanguage) {
                throw checks.failure(
                        line,
                        "column \"" + column + "\" is not one of " + String.join(", ", COLUMNS)
                                + " or name:<language>");
            }
            if (known >= 0) {
                places[known] = i;
            }
            hasLanguages |= inLanguage;
            languages.add(inLanguage ? column.substring("name:".length()) : "");
        }
        if (places[0] < 0 || places[1] < 0) {
            throw checks.failure(line, "the header names no column id and type");
        }
        if (places[2] < 0 && places[3] < 0 && !hasLanguages) {
            throw checks.failure(line, "the header names no column name, names or name:<language>");
        }
    }

    private GazetteerRow row() {
        if (cells.size() > languages.size()) {
            throw checks.failure(line, cells.size() + " cells under " + languages.size() + " columns");
        }
        return checks.row(line, cell(0), cell(1), cell(2), names(), cell(4), cell(5), cell(6));
    }

    private String names() {
        if (!hasLanguages) {
            return cell(3);
        }
        StringBuilder names = new StringBuilder(cell(3));
        for (int i = 0; i < cells.size(); i++) {
            if (!languages.get(i).isEmpty() && !cells.get(i).isBlank()) {
                names.append(names.isEmpty() ? "" : "|")
                        .append(languages.get(i))
                        .append('=')
                        .append(cells.get(i).replace('|', ';'));
            }
        }
        return names.toString();
    }

    private String cell(int column) {
        int place = places[column];
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    private void cut(String text) {
        cells.clear();
        int from = 0;
        while (from <= text.length()) {
            if (separator == ',' && from < text.length() && text.charAt(from) == '"') {
                from = cutQuoted(text, from + 1);
            } else {
                int end = text.indexOf(separator, from);
                end = end < 0 ? text.length() : end;
                cells.add(text.substring(from, end));
                from = end + 1;
            }
        }
    }

    /** Adds the cell whose first quotation mark stands before {@code from}; returns where the next one begins. */
    private int cutQuoted(String text, int from) {
        StringBuilder cell = new StringBuilder();
        int at = from;
        while (true) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw checks.failure(line, "a quotation mark is not closed");
            }
            cell.append(text, at, end);
            if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
                cell.append('"');
                at = end + 2;
                continue;
            }
            if (end + 1 < text.length() && text.charAt(end + 1) != separator) {
                throw checks.failure(line, "something stands between a closing quotation mark and the next comma");
            }
            cells.add(cell.toString());
            return end + 2;
        }
    }
}
