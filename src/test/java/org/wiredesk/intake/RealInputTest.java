package org.wiredesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real feeds, archives and articles; skipped where the data folder is absent. */
class RealInputTest {
    private static final Path DATA = Path.of("..", "shared", "data", "articles");

    @Test
    void readsEveryLineOfTheArticleFiles() throws IOException {
        for (String file : List.of("text.jsonl.gz", "html.jsonl.gz")) {
            assertThat(read(DATA.resolve(file))).isNotEmpty().hasOnlyElementsOfType(IntakeEntry.Accepted.class);
        }
    }

    @Test
    void readsFeedsOrSaysWhyNot() throws IOException {
        List<IntakeEntry> all = new ArrayList<>();
        for (Path feed : files("feeds")) {
            List<IntakeEntry> entries = read(feed);
            assertThat(entries).as(feed.toString()).isNotEmpty();
            all.addAll(entries);
        }
        assertThat(all).hasAtLeastOneElementOfType(IntakeEntry.Accepted.class);
    }

    @Test
    void readsArchives() throws IOException {
        List<IntakeEntry> all = new ArrayList<>();
        for (Path archive : files("warc")) {
            List<IntakeEntry> entries = read(archive);
            assertThat(entries).as(archive.toString()).isNotEmpty();
            all.addAll(entries);
        }
        assertThat(all).hasAtLeastOneElementOfType(IntakeEntry.Accepted.class);
    }

    private static List<Path> files(String folder) throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve(folder)), () -> "no data under " + DATA.resolve(folder));
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static List<IntakeEntry> read(Path file) throws IOException {
        assumeTrue(Files.exists(file), () -> "no data at " + file);
        List<IntakeEntry> entries = new ArrayList<>();
        Intake.read(file, entries::add);
        return entries;
    }
}
