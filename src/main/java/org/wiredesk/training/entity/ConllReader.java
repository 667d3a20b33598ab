package org.wiredesk.training.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.wiredesk.article.EntityType;

/** Reads tokenised corpora, a token and its BIO tag a line, and puts them together as running text. */
final class ConllReader {
    private final Detokenizer detokenizer;
    private final boolean parted;

    /**
     * Makes a reader.
     *
     * @param parted whether words that a corpus parts stay parted, as in {@code de a} for Portuguese {@code da}
     */
    ConllReader(Detokenizer detokenizer, boolean parted) {
        this.detokenizer = detokenizer;
        this.parted = parted;
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
                names.add(new AnnotatedText.Name(
                        joined.starts()[i], joined.ends()[end - 1], EntityType.valueOf(tag.substring(2))));
            }
        }
        return new AnnotatedText(joined.text(), language, names);
    }
}
