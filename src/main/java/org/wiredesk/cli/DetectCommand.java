package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wiredesk.article.CodePoints;
import org.wiredesk.article.DetectedLanguage;
import org.wiredesk.text.language.LanguageBlock;
import org.wiredesk.text.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiredesk detect}: says which language each text is in. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Detects languages: one text per line in, language<TAB>confidence out.")
final class DetectCommand implements Callable<Integer> {
    private final Io io;

    @Option(
            names = "--jsonl",
            description = "Read {\"id\",\"text\"}, write the language, its codes, script and confidence.")
    private boolean jsonl;

    @Option(names = "--blocks", description = "With --jsonl: split each text at blank lines and add blocks[].")
    private boolean blocks;

    @Parameters(paramLabel = "FILE", description = "Text files, .gz too; standard input when there are none.")
    private List<Path> files = new ArrayList<>();

    DetectCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        if (blocks && !jsonl) {
            throw new CommandFailure(ExitCode.USAGE, "--blocks goes with --jsonl");
        }
        LanguageDetector detector = LanguageDetector.standard();
        TextInput input = new TextInput(io, files);
        if (jsonl) {
            return new DocumentFilter(io).run(input, (text, out) -> {
                put(detector.detect(text), out);
                if (blocks) {
                    out.put("blocks", blocks(detector, text));
                }
            });
        }
        input.eachLine(line -> {
            DetectedLanguage language = detector.detect(line);
            io.line(language.language() + "\t" + language.confidence());
        });
        return ExitCode.OK;
    }

    private static List<Map<String, Object>> blocks(LanguageDetector detector, String text) {
        CodePoints points = CodePoints.of(text);
        List<Map<String, Object>> out = new ArrayList<>();
        for (LanguageBlock block : detector.blocks(text)) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("start", points.fromUtf16(block.start()));
            item.put("end", points.fromUtf16(block.end()));
            item.put("language", block.language());
            item.put("iso6393", block.iso6393());
            item.put("confidence", block.confidence());
            out.add(item);
        }
        return out;
    }

    private static void put(DetectedLanguage language, Map<String, Object> out) {
        out.put("language", language.language());
        out.put("iso6393", language.iso6393());
        if (language.script() != null) {
            out.put("script", language.script());
        }
        out.put("confidence", language.confidence());
    }
}
