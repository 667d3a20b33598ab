package org.wiredesk.text.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

class UserGazetteerTest {
    @TempDir
    Path folder;

    @Test
    void readsTabSeparatedRows() throws IOException {
        Referent mine = only(
                read("a.tsv", "id\ttype\tname\tnames\tlinks\nm1\tORG\tZorb\tfr=Mines zorbes;MZ\tQ5\n"), "Mines zorbes");

        assertThat(mine.type()).isEqualTo(EntityType.ORG);
        assertThat(mine.name()).isEqualTo("Zorb");
        assertThat(mine.nameIn("fr", "MZ")).isEqualTo("Mines zorbes");
        assertThat(mine.links())
                .extracting(Link::uri)
                .containsExactly("urn:wiredesk:gazetteer:m1", "http://www.wikidata.org/entity/Q5");
    }

    @Test
    void readsCommaSeparatedRowsWithQuotationMarks() throws IOException {
        UserGazetteer own =
                read("a.csv", "type,id,name,name:fr\nPER,7,\"Zita \"\"Zaza\"\" Zango\",\nLOC,8,Zorb,Zorbe\n");

        assertThat(only(own, "Zita \"Zaza\" Zango").type()).isEqualTo(EntityType.PER);
        assertThat(only(own, "Zorbe").name()).isEqualTo("Zorb");
    }

    @Test
    void readsJsonLines() throws IOException {
        UserGazetteer own = read(
                "a.jsonl",
                "{\"id\":\"urn:x:1\",\"type\":\"place\",\"names\":{\"fr\":[\"Zorbe\",\"Zorbie\"],\"en\":\"Zorb\"},"
                        + "\"links\":{\"geonames\":12},\"country\":\"ML\",\"population\":900}\n");

        Referent place = only(own, "Zorbie");
        assertThat(place.name()).isEqualTo("Zorbe");
        assertThat(place.country()).isEqualTo("ML");
        assertThat(place.weight()).isEqualTo(900);
        assertThat(place.links()).extracting(Link::uri).containsExactly("urn:x:1", "https://sws.geonames.org/12/");
    }

    @Test
    void readsPackedFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("id,type,name\n1,LOC,Zorb\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("a.csv.gz"), bytes.toByteArray());

        assertThat(UserGazetteer.read(file).size()).isEqualTo(1);
    }

    @Test
    void hasTheSameVersionForTheSameBytesOnly() throws IOException {
        String rows = "id,type,name\n1,LOC,Zorb\n";

        assertThat(read("a.csv", rows).version())
                .isEqualTo(read("b.csv", rows).version())
                .isNotEqualTo(read("c.csv", rows + "2,LOC,Zarb\n").version())
                .hasSize(12);
    }

    @Test
    void namesTheLineAndTheCauseOfWhatItDoesNotUnderstand() {
        assertFails("a.csv", "id,type,name\n1,LOC,Zorb\n2,FOO,Zarb\n", "line 3: type \"FOO\" is not PER, LOC or ORG");
        assertFails("a.csv", "id,type,name\n,LOC,Zorb\n", "line 2: the id is missing");
        assertFails("a.csv", "id,type,name\n1,LOC,\n", "line 2: \"1\" has no name");
        assertFails("a.csv", "id,type,name,links\n1,LOC,Zorb,nowhere\n", "line 2: link \"nowhere\" is not");
        assertFails("a.csv", "id,type,name\n1,LOC,Zorb,x\n", "line 2: 4 cells under 3 columns");
        assertFails("a.csv", "id,type,name\n1,LOC,\"Zorb\n", "line 2: a quotation mark is not closed");
        assertFails("a.csv", "id,type,colour\n", "line 1: column \"colour\" is not one of");
        assertFails("a.csv", "id,type\n", "line 1: the header names no column name");
        assertFails("a.csv", "", "line 1: it has no header");
        assertFails("a.jsonl", "{\"id\":1,\"name\":\"Zorb\"}\n{", "line 1: type \"\" is not PER, LOC or ORG");
        assertFails("a.jsonl", "[]\n", "line 1: it is not a JSON object");
        assertFails("a.jsonl", "\n{\"id\"", "line 2: it is not JSON");
        assertFails("a.txt", "", "its name must end in .tsv, .csv or .jsonl");
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        Path file =
                Files.write(folder.resolve("a.csv"), "id,type,name\n1,LOC,Zoé\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> UserGazetteer.read(file))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("it is not UTF-8");
    }

    private UserGazetteer read(String name, String content) throws IOException {
        return UserGazetteer.read(Files.writeString(folder.resolve(name), content));
    }

    private void assertFails(String name, String content, String message) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(message);
    }

    private static Referent only(UserGazetteer own, String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        List<Referent> found = Gazetteer.standard().with(own).referents(tokens, 0, tokens.size());
        assertThat(found).isNotEmpty();
        return found.get(0);
    }
}
