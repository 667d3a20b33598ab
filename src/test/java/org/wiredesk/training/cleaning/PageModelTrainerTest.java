package org.wiredesk.training.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.text.cleaning.html.PageRows;
import org.wiredesk.text.trees.TreeModel;

class PageModelTrainerTest {
    private static final String FIRST = "The harbour was closed on Sunday, because of the storm of last week.";
    private static final String SECOND = "Ferries will not sail before the wind has dropped, the port has said.";

    @TempDir
    Path folder;

    @Test
    void makesTheSameModelForTheFeaturesOfTheCodeEachTime() throws IOException {
        Path data = folder.resolve("data");
        for (String set : List.of("scrapinghub", "naeb", "wcxb-articles")) {
            write(data, set, "\"articleBody\":\"" + FIRST + "\\n\\n" + SECOND + "\"");
        }
        write(data, "trafilatura", "\"with\":[\"because of the storm\"],\"without\":[\"Subscribe\"]");

        PageModelTrainer.train(data, folder.resolve("one"));
        PageModelTrainer.train(data, folder.resolve("two"));

        assertThat(folder.resolve("one").resolve("blocks.trees"))
                .hasSameBinaryContentAs(folder.resolve("two").resolve("blocks.trees"));
        try (var in = Files.newInputStream(folder.resolve("one").resolve("blocks.trees"))) {
            assertThat(TreeModel.read(in).features()).isEqualTo(PageRows.features());
        }
    }

    private static void write(Path data, String set, String truth) throws IOException {
        Path file = Files.createDirectories(data.resolve(set)).resolve(set + ".jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 8; i++) {
                String html = "<nav><a href=/>Home</a></nav><p>" + FIRST + "</p><p>" + SECOND + "</p><p>Subscribe</p>";
                String row = "{\"url\":\"https://site" + i + ".example/a\",\"html\":\"" + html + "\"," + truth + "}\n";
                out.write(row.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
