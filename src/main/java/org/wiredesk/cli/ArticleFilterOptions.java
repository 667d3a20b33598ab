package org.wiredesk.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.desk.Desk;
import org.wiredesk.text.WorkBudget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the filters over raw articles have in common. */
final class ArticleFilterOptions {
    @Parameters(
            paramLabel = "FILE",
            description = {
                ".txt .html .jsonl .xml (RSS, Atom) .warc, each also as .gz;",
                "JSON Lines of raw articles on standard input when there are none."
            })
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            converter = Unit.class,
            defaultValue = "codepoint",
            description = "Unit of offsets in the output: codepoint (default) or utf16.")
    private OffsetUnit unit = OffsetUnit.CODEPOINT;

    @Option(names = "--threads", description = "Default: one per processor. The output does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    List<Path> files() {
        return files;
    }

    int threads() {
        return Math.max(1, threads);
    }

    Desk desk() {
        return Desk.of(unit, WorkBudget.DEFAULT_UNITS, Duration.ZERO);
    }

    /** Reads the wire names of units. */
    static final class Unit implements ITypeConverter<OffsetUnit> {
        @Override
        public OffsetUnit convert(String value) {
            for (OffsetUnit unit : OffsetUnit.values()) {
                if (unit.wireName().equals(value)) {
                    return unit;
                }
            }
            throw new picocli.CommandLine.TypeConversionException("\"" + value + "\" is not codepoint or utf16");
        }
    }
}
