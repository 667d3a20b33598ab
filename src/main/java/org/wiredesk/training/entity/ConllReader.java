package org.wiredesk.training.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.wiredesk.article.EntityType;

/** Reads tokenised corpora, a token and its BIO tag a line, and puts them together as running text. */
final class ConllReader {
    /** Marks that some corpora leave at a name's last word; a full stop is one behind a word that is no abbreviation. */
    private static final Pattern GLUED = Pattern.compile("[,;:»\"]+$|(?<=\\p{Ll}{4})\\.$");

    private final Detokenizer detokenizer;
    private final boolean parted;
    private final boolean raw;

    /**
     * Makes a reader.
     *
     * @param parted whether words that a corpus parts stay parted, as in {@code de a} for Portuguese {@code da}
     * @param raw    whether names keep marks at their ends, and titles with a qualifier stay
     */
    ConllReader(Detokenizer detokenizer, boolean parted, boolean raw) {
        this.detokenizer = detokenizer;
        this.parted = parted;
        this.raw = raw;
    }

    /** The sentences of a file whose name begins with their language. */
    List<AnnotatedText> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.contains(".NC")) {
            throw new IOException(file + " is non-commercial and may not train what ships");
        }
        String language = name.substring(0, 2);
        List<AnnotatedText> texts = new ArrayList<>();
        for (List<String[]> rows : sentences(file)) {
            if (!raw && hasQualifier(rows)) {
                continue;
            }
            texts.add(text(language.equals("pt") && !parted ? Detokenizer.contract(rows) : rows, language));
        }
        return texts;
    }

    /** The rows of each sentence: token, tag. */
    static List<List<String[]>> sentences(Path file) throws IOException {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    rows.add(new String[] {line.substring(0, tab).replace('_', ' '), line.substring(tab + 1)});
                } else if (!rows.isEmpty()) {
                    sentences.add(rows);
                    rows = new ArrayList<>();
                }
            }
        }
        if (!rows.isEmpty()) {
            sentences.add(rows);
        }
        return sentences;
    }

    /**
     * Whether a name ends with a bracket that is no part of it, as in {@code Springfield (Illinois)}: titles of articles
     * are distinguished so, and a model that learns from them would take what stands in brackets for the end of names.
     */
    static boolean hasQualifier(List<String[]> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i)[0].equals("(") && rows.get(i)[1].startsWith("I-")) {
                return true;
            }
        }
        return false;
    }

    private AnnotatedText text(List<String[]> rows, String language) {
        Detokenizer.Joined joined =
                detokenizer.join(rows.stream().map(row -> row[0]).toList(), language);
        List<AnnotatedText.Name> names = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String tag = rows.get(i)[1];
            if (tag.startsWith("B-") && !tag.endsWith("MISC")) {
                int end = i + 1;
                while (end < rows.size() && rows.get(end)[1].equals("I-" + tag.substring(2))) {
                    end++;
                }
                int start = joined.starts()[i];
                String words = joined.text().substring(start, joined.ends()[end - 1]);
                int length = raw
                        ? words.length()
                        : GLUED.matcher(words).replaceAll("").length();
                if (length > 0) {
                    names.add(new AnnotatedText.Name(start, start + length, EntityType.valueOf(tag.substring(2))));
                }
            }
        }
        return new AnnotatedText(joined.text(), language, names);
    }
}
