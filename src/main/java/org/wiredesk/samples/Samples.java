package org.wiredesk.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Utf8;

/** The sample articles, for the demo, the examples of the schemas and the tests. */
public final class Samples {
    private static final String INDEX = "samples.txt";

    private Samples() {}

    /**
     * All samples in the order in which they are shown, each with an id and a version. They are read anew at each call.
     *
     * @throws InvalidArticleException if a sample is not a raw article; the message names its file
     */
    public static List<RawArticle> all() {
        return text(INDEX)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> sample(line.split("\t", -1)))
                .toList();
    }

    private static RawArticle sample(String[] entry) {
        String file = entry[0];
        try {
            RawArticle article = file.endsWith(".json") ? RawArticleJson.read(text(file)) : bare(entry);
            return article.identified(null, 0L);
        } catch (InvalidArticleException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidArticleException("sample " + file + ": " + e.getMessage(), e);
        }
    }

    /** A file that is content alone; the index says the rest. */
    private static RawArticle bare(String[] entry) {
        String file = entry[0];
        RawMetadata metadata = RawMetadata.builder()
                .id(file.substring(0, file.lastIndexOf('.')))
                .contentType(file.endsWith(".html") ? "text/html" : "text/plain")
                .url(entry[1])
                .fetchedAt(entry[2])
                .build();
        return new RawArticle(metadata, text(file));
    }

    private static String text(String file) {
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is not beside " + Samples.class);
            }
            return Utf8.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
