package org.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;

class FilterCommandsTest {
    private static final String FRENCH =
            "Le ministre de la Santé a visité l’hôpital de Bamako mardi et promis de nouveaux lits pour les malades.";

    @Test
    void enrichesOneLineForEachInputInTheSameOrderAndNamesTheOneThatFailed() {
        Terminal terminal = Terminal.run("""
                {"id":"a","content":"%s"}
                {"id":"b","content":""}
                broken
                {"id":"c","content":"%s"}
                """.formatted(FRENCH, FRENCH), "enrich", "--threads", "4");
        assertThat(terminal.code()).isEqualTo(ExitCode.SOME_RECORDS_FAILED);
        assertThat(terminal.lines()).hasSize(4);
        Article first = ArticleJson.read(terminal.lines().get(0).getBytes(StandardCharsets.UTF_8));
        assertThat(first.enrichment().id()).isEqualTo("a");
        assertThat(first.text()).isEqualTo(FRENCH);
        assertThat(first.language()).isEqualTo("fr");
        assertThat(terminal.object(1).get("id")).isEqualTo("b");
        assertThat((String) terminal.object(1).get("error")).contains("-:2").contains("content is empty");
        assertThat(terminal.object(2).containsKey("id")).isTrue();
        assertThat((String) terminal.object(2).get("error")).contains("-:3").contains("not JSON");
        assertThat(ArticleJson.read(terminal.lines().get(3).getBytes(StandardCharsets.UTF_8))
                        .enrichment()
                        .id())
                .isEqualTo("c");
    }

    @Test
    void writesTheSameBytesForAnyNumberOfThreads() {
        String input = ("{\"content\":\"" + FRENCH + "\"}\n").repeat(50);
        String one = Terminal.run(input, "enrich", "--threads", "1").out();
        assertThat(one.lines()).hasSize(50);
        assertThat(Terminal.run(input, "enrich", "--threads", "3").out()).isEqualTo(one);
    }

    @Test
    void readsFilesOfEveryFormAndGoesOnAfterOneThatIsNotThere(@TempDir Path directory) throws IOException {
        Path text = Files.writeString(directory.resolve("a.txt"), FRENCH);
        Path page = Files.writeString(
                directory.resolve("b.html"), "<html><body><article><p>" + FRENCH + "</p></article></body></html>");
        Terminal terminal = Terminal.run(
                "", "clean", text.toString(), directory.resolve("none.txt").toString(), page.toString());
        assertThat(terminal.code()).isEqualTo(ExitCode.SOME_RECORDS_FAILED);
        assertThat(terminal.lines()).hasSize(3);
        assertThat(terminal.lines().get(0)).contains(FRENCH);
        assertThat((String) terminal.object(1).get("error")).contains("none.txt");
        assertThat(terminal.lines().get(2)).contains(FRENCH);
    }

    @Test
    void countsInTheUnitThatIsAskedFor() {
        String input = "{\"id\":\"a\",\"content\":\"😀 " + FRENCH + "\"}";
        Map<?, ?> points = (Map<?, ?>) Terminal.run(input, "enrich").object(0).get("enrichment");
        Map<?, ?> units = (Map<?, ?>)
                Terminal.run(input, "enrich", "--offsets", "utf16").object(0).get("enrichment");
        assertThat(points.get("offsetUnit")).isEqualTo("codepoint");
        assertThat(units.get("offsetUnit")).isEqualTo("utf16");
        assertThat(end(units)).isEqualTo(end(points) + 1);
        Terminal wrong = Terminal.run(input, "enrich", "--offsets", "bytes");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("bytes");
    }

    private static int end(Map<?, ?> enrichment) {
        return (Integer) ((Map<?, ?>) ((List<?>) enrichment.get("blocks")).get(0)).get("end");
    }

    @Test
    void detectsOneLanguageALine() {
        Terminal terminal = Terminal.run(FRENCH + "\n\n12345\n", "detect");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.lines()).hasSize(3);
        assertThat(terminal.lines().get(0)).matches("fr\t0\\.\\d+");
        assertThat(terminal.lines().get(1)).matches("und\t\\d(\\.\\d+)?");
        assertThat(terminal.lines().get(2)).matches("und\t\\d(\\.\\d+)?");
    }

    @Test
    void detectsDocumentsWithTheirBlocksInCodePoints() {
        String english = "The minister opened the new school on Tuesday and promised more teachers next year.";
        Terminal terminal = Terminal.run(
                "{\"id\":7,\"text\":\"😀 " + FRENCH + "\\n\\n" + english + "\"}\n{\"id\":8}\n",
                "detect",
                "--jsonl",
                "--blocks");
        assertThat(terminal.code()).isEqualTo(ExitCode.SOME_RECORDS_FAILED);
        Map<?, ?> first = terminal.object(0);
        assertThat(first.get("id")).isEqualTo(7);
        assertThat(first.keySet())
                .map(Object::toString)
                .contains("language", "iso6393", "script", "confidence", "blocks");
        List<?> blocks = (List<?>) first.get("blocks");
        assertThat(blocks).hasSize(2);
        Map<?, ?> second = (Map<?, ?>) blocks.get(1);
        int start = 2 + FRENCH.length() + 2;
        assertThat(second.get("start")).isEqualTo(start);
        assertThat(second.get("end")).isEqualTo(start + english.length());
        assertThat(second.get("language")).isEqualTo("en");
        assertThat(second.get("iso6393")).isEqualTo("eng");
        assertThat(terminal.object(1).get("id")).isEqualTo(8);
        assertThat(terminal.object(1).get("error")).isEqualTo("text is missing");
    }

    @Test
    void tagsOneArrayALineWithOffsetsInCodePoints() {
        Terminal terminal = Terminal.run("😀 Il pleut à Bamako.\n\n", "tag", "--language", "fr");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.lines()).hasSize(2);
        Map<?, ?> entity = (Map<?, ?>) terminal.array(0).get(0);
        assertThat(entity.get("type")).isEqualTo("LOC");
        assertThat(entity.get("name")).isEqualTo("Bamako");
        Map<?, ?> mention = (Map<?, ?>) ((List<?>) entity.get("mentions")).get(0);
        assertThat(mention.get("start")).isEqualTo(13);
        assertThat(mention.get("end")).isEqualTo(19);
        assertThat(mention.get("exact")).isEqualTo("Bamako");
        assertThat(terminal.array(1)).isEmpty();
    }

    @Test
    void tagsDocuments() {
        Terminal terminal = Terminal.run("{\"id\":\"x\",\"text\":\"Il pleut à Bamako.\"}", "tag", "--jsonl");
        assertThat(terminal.object(0).get("id")).isEqualTo("x");
        assertThat((List<?>) terminal.object(0).get("entities")).hasSize(1);
    }

    @Test
    void repairsCharactersAndDropsNothingElse() {
        assertThat(Terminal.run("dÃ©jÃ\u00a0 vu\nÀ lire aussi : rien\n", "repair")
                        .out())
                .isEqualTo("déjà vu\nÀ lire aussi : rien\n");
        Terminal jsonl = Terminal.run("{\"id\":1,\"text\":\"dÃ©jÃ\u00a0 vu\"}\n[]\n", "repair", "--jsonl");
        assertThat(jsonl.object(0).get("text")).isEqualTo("déjà vu");
        assertThat(jsonl.object(1).get("error")).isEqualTo("not a JSON object");
        assertThat(jsonl.code()).isEqualTo(ExitCode.SOME_RECORDS_FAILED);
    }

    @Test
    void validatesWhatEnrichWritesAndNamesTheLineAndFieldThatIsWrong() {
        String enriched = Terminal.run("{\"id\":\"a\",\"content\":\"" + FRENCH + "\"}", "enrich")
                .out();
        assertThat(Terminal.run(enriched, "validate").code()).isZero();
        Terminal wrong = Terminal.run(
                enriched + enriched.replace("\"offsetUnit\":\"codepoint\"", "\"offsetUnit\":\"furlong\""), "validate");
        assertThat(wrong.code()).isEqualTo(ExitCode.SOME_RECORDS_FAILED);
        assertThat(wrong.lines()).isNotEmpty().allMatch(line -> line.startsWith("2:"));
        assertThat(wrong.out()).contains("offsetUnit");
    }

    @Test
    void explainsWhatWasRemovedAndWhereItWent() {
        Terminal terminal = Terminal.run(
                "{\"id\":\"a\",\"content\":\"" + FRENCH + "\\nÀ lire aussi : Le fleuve monte à Kayes\\n" + FRENCH
                        + "\"}",
                "explain");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out())
                .contains("readAlso")
                .contains("→ /enrichment/related/0")
                .contains("Le fleuve monte à Kayes")
                .doesNotContain("\u001b");
        assertThat(Terminal.run("{\"content\":\"" + FRENCH + "\"}", "explain", "--color", "always")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void explainsARepairByWhatStoodThereBefore() {
        Terminal terminal = Terminal.run(
                "{\"id\":\"a\",\"content\":\"Une de\u0301cision le\u0301gale. " + FRENCH + "\"}", "explain");
        assertThat(terminal.out()).contains("[e\u0301→é]").contains("repaired");
    }

    @Test
    void evaluatesCleaningOnAFileWithATruth(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("cases.jsonl"), "{\"id\":\"x\",\"original\":\"abc\",\"fixed\":\"abd\"}\n");
        Terminal terminal = Terminal.run("", "evaluate", "cleaning", file.toString(), "--worst", "1");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.lines().get(0)).isEqualTo("cases.jsonl\trepair\tright\t0.0000\t±0.0000\t1 records");
        assertThat(terminal.lines()).contains("\trepair\t1.0000\tx");

        Terminal unknown = Terminal.run("", "evaluate", "cleaning", file.toString(), "--metric", "luck");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("shingles");

        Path other = Files.writeString(directory.resolve("other.jsonl"), "{\"id\":\"x\"}\n");
        assertThat(Terminal.run("", "evaluate", "cleaning", other.toString()).code())
                .isEqualTo(ExitCode.FAILURE);
    }

    @Test
    void namesACommandOrOptionThatItDoesNotKnow() {
        assertThat(Terminal.run("", "frobnicate").code()).isEqualTo(ExitCode.USAGE);
        Terminal option = Terminal.run("", "detect", "--frobnicate");
        assertThat(option.code()).isEqualTo(ExitCode.USAGE);
        assertThat(option.err()).contains("--frobnicate");
        assertThat(Terminal.run("").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void explainsEveryCommand() {
        for (String command : List.of(
                "demo",
                "run",
                "enrich",
                "clean",
                "repair",
                "detect",
                "tag",
                "explain",
                "validate",
                "produce",
                "consume",
                "topics",
                "dlq",
                "bench",
                "evaluate",
                "train",
                "config")) {
            Terminal help = Terminal.run("", command, "--help");
            assertThat(help.code()).as(command).isZero();
            assertThat(help.out()).as(command).contains("Usage: wiredesk " + command);
        }
    }
}
