package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.desk.Desk;
import org.wiredesk.evaluation.LinkScore;
import org.wiredesk.evaluation.cleaning.CleaningEvaluation;
import org.wiredesk.evaluation.cleaning.Score;
import org.wiredesk.evaluation.entity.Counts;
import org.wiredesk.evaluation.entity.EntityEvaluation;
import org.wiredesk.evaluation.entity.EntityScore;
import org.wiredesk.evaluation.language.Figure;
import org.wiredesk.evaluation.language.LanguageEvaluation;
import org.wiredesk.text.entity.EntityTagger;
import org.wiredesk.text.entity.detection.Parts;
import org.wiredesk.text.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk evaluate}: scores a stage on a benchmark. */
@Command(mixinStandardHelpOptions = true, description = "Scores a stage on files with a known truth.")
final class EvaluateCommand implements Runnable {
    private final Io io;

    @Spec
    private CommandSpec spec;

    EvaluateCommand(Io io) {
        this.io = io;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "evaluate cleaning, language, entities or links?");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Scores cleaning on JSON Lines, with every metric that the records have the truth for: html with",
                "articleBody (shingles, words, harm, metadata) or with/without segments (segments); lines with keep",
                "(lines); original with fixed (repair). Each figure comes with its bootstrap standard error."
            })
    int cleaning(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON Lines, .gz too.") List<Path> files,
            @Option(names = "--metric", paramLabel = "NAME", description = "Only this metric; may be repeated.")
                    @Nullable
                    List<String> metrics,
            @Option(
                            names = "--patterns",
                            paramLabel = "FILE",
                            description =
                                    "Adds the metric residual: category<TAB>regular expression, one per line; counts"
                                            + " pages that still have a line that matches.")
                    @Nullable
                    Path patterns,
            @Option(names = "--worst", paramLabel = "N", description = "Also names the N worst records per metric.")
                    int worst)
            throws Exception {
        CleaningEvaluation evaluation = CleaningEvaluation.of(Desk.standard()::clean);
        if (patterns != null) {
            evaluation = evaluation.withPatterns(patterns);
        }
        if (metrics != null) {
            if (!evaluation.metrics().containsAll(metrics)) {
                throw new ParameterException(
                        spec.commandLine(), "--metric is one of " + String.join(", ", evaluation.metrics()));
            }
            evaluation = evaluation.only(metrics);
        }
        for (Path file : files) {
            List<Score> scores = evaluation.score(file);
            if (scores.isEmpty()) {
                throw new CommandFailure(ExitCode.FAILURE, file + ": no record has a truth to compare with");
            }
            scores.forEach(score -> ScoreView.print(io, file, score, worst));
            io.flush();
        }
        return ExitCode.OK;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Scores linking: the right id, given the right name and type. Tab-separated files whose names begin with",
                "the language: document, surface, type, Wikidata id or NIL; or GUM's with Wikipedia titles. A name that",
                "is linked to GeoNames only counts as wrong where the truth is a Wikidata id."
            })
    int links(@Parameters(paramLabel = "FILE", arity = "1..*", description = "TSV, .gz too.") List<Path> files)
            throws Exception {
        for (Path file : files) {
            LinkScore score = LinkScore.of(file);
            for (EntityType type : EntityType.values()) {
                io.line(String.join(
                        "\t",
                        String.valueOf(file.getFileName()),
                        "links",
                        type.name(),
                        "accuracy " + ScoreView.decimal(score.accuracy(type)),
                        "recall of ids " + ScoreView.decimal(score.recall(type)),
                        "precision of ids " + ScoreView.decimal(score.precision(type)),
                        score.names(type) + " names"));
            }
            io.flush();
        }
        return ExitCode.OK;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Scores entity tagging on JSON Lines with text, language and entities (start, end, type; offsets in code",
                "points). A name counts when its borders and its type are right. Per type and for all: precision, recall,",
                "F1; for all also the 95 %% bootstrap interval of F1 over documents."
            })
    int entities(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON Lines, .gz too.") List<Path> files,
            @Option(
                            names = "--parts",
                            description = "Also scores gazetteer and rules alone, and the statistical tagger alone.")
                    boolean parts)
            throws Exception {
        List<Parts> taggers = parts ? List.of(Parts.values()) : List.of(Parts.ALL);
        for (Path file : files) {
            for (Parts part : taggers) {
                print(file, part, EntityEvaluation.score(file, EntityTagger.of(part)));
                io.flush();
            }
        }
        return ExitCode.OK;
    }

    /** One type a line, fields parted by tabs: file, parts, type, precision, recall, F1, interval, names. */
    private void print(Path file, Parts part, EntityScore score) {
        String start = file.getFileName() + "\t" + part.name().toLowerCase(Locale.ROOT) + "\t";
        for (EntityType type : EntityType.values()) {
            Counts counts = score.byType().getOrDefault(type, new Counts(0, 0, 0));
            io.line(start + type + "\t" + figures(counts) + "\t\t" + counts.gold() + " names");
        }
        io.line(start + "all\t" + figures(score.all()) + "\t" + ScoreView.decimal(score.low()) + "-"
                + ScoreView.decimal(score.high()) + "\t" + score.all().gold() + " names");
    }

    private static String figures(Counts counts) {
        return ScoreView.decimal(counts.precision()) + "\t" + ScoreView.decimal(counts.recall()) + "\t"
                + ScoreView.decimal(counts.f1());
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Scores language detection on lines language<TAB>text (ISO 639-3): mean recall over the languages that the",
                "usual detectors have in common and over all, languages that reach 97 %%, expected calibration error;",
                "how much junk (und) is left undetermined; F1 by paragraph of articles in two languages."
            })
    int language(
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tab-separated lines, .gz too.")
                    List<Path> files,
            @Option(names = "--per-language", description = "Also a line for each language, with its mistakes.")
                    boolean perLanguage)
            throws Exception {
        LanguageEvaluation evaluation = new LanguageEvaluation(LanguageDetector.standard());
        for (Path file : files) {
            for (Figure figure : evaluation.score(file, perLanguage)) {
                io.line(file.getFileName() + "\t" + figure.name() + "\t" + ScoreView.decimal(figure.value()) + "\t"
                        + figure.of());
            }
            io.flush();
        }
        return ExitCode.OK;
    }
}
