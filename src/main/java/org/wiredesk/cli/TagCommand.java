package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.CodePoints;
import org.wiredesk.article.Entity;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.article.Mention;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.EntityTagger;
import org.wiredesk.text.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk tag}: finds people, organisations and places. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Tags entities: one text per line in, one JSON array of entities per line out.")
final class TagCommand implements Callable<Integer> {
    private final Io io;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "BCP 47 or ISO 639-3 code of the texts; detected for each text when it is not given.")
    private @Nullable String language;

    @Option(names = "--jsonl", description = "Read {\"id\",\"text\"}, write {\"id\",\"entities\"}.")
    private boolean jsonl;

    @Parameters(paramLabel = "FILE", description = "Text files, .gz too; standard input when there are none.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    TagCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() throws Exception {
        EntityTagger tagger = gazetteer.tagger();
        TextInput input = new TextInput(io, files);
        if (jsonl) {
            return new DocumentFilter(io).run(input, (text, out) -> out.put("entities", entities(tagger, text)));
        }
        input.eachLine(line -> io.line(JsonMappers.records().writeValueAsBytes(entities(tagger, line))));
        return ExitCode.OK;
    }

    private List<Map<String, Object>> entities(EntityTagger tagger, String text) {
        String spoken = language != null
                ? language
                : LanguageDetector.standard().detect(text).language();
        CodePoints points = CodePoints.of(text);
        List<Map<String, Object>> out = new ArrayList<>();
        for (Entity entity : tagger.tag(text, spoken, WorkBudget.standard())) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("type", entity.type());
            item.put("name", entity.name());
            item.put("id", entity.id());
            if (entity.title() != null) {
                item.put("title", entity.title());
            }
            item.put("salience", entity.salience());
            item.put("confidence", entity.confidence());
            item.put("links", entity.links());
            item.put(
                    "mentions",
                    entity.mentions().stream()
                            .map(mention -> mention(mention, points))
                            .toList());
            out.add(item);
        }
        return out;
    }

    private static Map<String, Object> mention(Mention mention, CodePoints points) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("start", points.fromUtf16(mention.start()));
        item.put("end", points.fromUtf16(mention.end()));
        item.put("exact", mention.exact());
        return item;
    }
}
