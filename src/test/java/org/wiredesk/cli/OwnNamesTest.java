package org.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.Entity;

class OwnNamesTest {
    private static final String RAW =
            "{\"id\":\"a\",\"version\":1,\"content\":\"Le puits de Zorbala rouvre au Mali.\"}\n";

    @TempDir
    Path directory;

    @Test
    void enrichFindsThemAndNotesTheirVersion() throws IOException {
        Path own = Files.writeString(directory.resolve("own.csv"), "id,type,name\nz-1,LOC,Zorbala\n");
        Terminal terminal = Terminal.run(RAW, "enrich", "--gazetteer", own.toString());

        Article article = ArticleJson.read(terminal.lines().get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(article.enrichment().entities()).extracting(Entity::id).contains("urn:wiredesk:gazetteer:z-1");
        assertThat(article.enrichment().provenance().stages().get(2).version())
                .matches(".*[+]gazetteer[.][0-9a-f]{12}");
    }

    @Test
    void winOverTheBuiltInOnes() throws IOException {
        Path own = Files.writeString(directory.resolve("own.csv"), "id,type,name\nm-1,ORG,Mali\n");
        Terminal terminal =
                Terminal.run("Il voit le Mali.\n", "tag", "--language", "fr", "--gazetteer", own.toString());

        assertThat(terminal.out())
                .contains("\"ORG\"", "urn:wiredesk:gazetteer:m-1")
                .doesNotContain("\"LOC\"");
    }

    @Test
    void areRefusedWithTheLineThatIsWrong() throws IOException {
        Path own = Files.writeString(directory.resolve("own.csv"), "id,type,name\nz-1,FOO,Zorbala\n");
        Terminal terminal = Terminal.run(RAW, "enrich", "--gazetteer", own.toString());

        assertThat(terminal.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(terminal.err()).contains("own.csv, line 2: type \"FOO\"");
    }
}
