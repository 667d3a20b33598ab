package org.wiredesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.evaluation.cleaning.CleaningEvaluation;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.Cleaner;
import org.wiredesk.text.cleaning.html.choice.PageModel;
import org.wiredesk.training.cleaning.LineFolds;
import org.wiredesk.training.cleaning.LineModelTrainer;
import org.wiredesk.training.cleaning.PageModelTrainer;
import org.wiredesk.training.entity.EntityTrainer;
import org.wiredesk.training.gazetteer.GazetteerBuilder;
import org.wiredesk.training.language.LanguageTrainer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk train}: makes models again from their data. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Makes the models of a stage again. The same data gives the same bytes, whatever the machine.")
final class TrainCommand implements Runnable {
    private final Io io;

    @Spec
    private CommandSpec spec;

    TrainCommand(Io io) {
        this.io = io;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "train cleaning, lines, language, entities or gazetteer?");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Trains the cleaner's models: which blocks of a page belong to the story (html), and which lines of plain",
                "text (lines). DATA holds the folder cleaning with the benchmarks' training halves. With --folds, the",
                "models of pages are measured instead: each page is cleaned by a model that saw none of its site."
            })
    int cleaning(
            @Parameters(paramLabel = "DATA", description = "The folder with the data.") Path data,
            @Option(
                            names = "--out",
                            paramLabel = "DIRECTORY",
                            description = "Where html/ and lines/ go; the program's own stand in its resources.")
                    @Nullable
                    Path out,
            @Option(
                            names = "--folds",
                            paramLabel = "N",
                            description = "Cross-validates with so many parts of the sites, and writes no model.")
                    @Nullable
                    Integer folds)
            throws Exception {
        Path cleaning = data.resolve("cleaning");
        if (!Files.isDirectory(cleaning)) {
            throw new CommandFailure(ExitCode.FAILURE, cleaning + " is not a folder");
        }
        if ((out == null) == (folds == null) || (folds != null && folds < 2)) {
            throw new ParameterException(spec.commandLine(), "either --out or --folds, and at least two folds");
        }
        if (out == null) {
            crossValidate(cleaning, folds);
            return ExitCode.OK;
        }
        PageModelTrainer.train(cleaning, out.resolve("html"));
        io.say("html: the models are in " + out.resolve("html"));
        LineModelTrainer.train(data, out.resolve("lines"), io::say);
        io.say("lines: the models are in " + out.resolve("lines"));
        return ExitCode.OK;
    }

    /** Cleans each page with a model that saw none of its site, and prints the scores as {@code evaluate} does. */
    private void crossValidate(Path cleaning, int folds) throws Exception {
        Function<String, PageModel> models = PageModelTrainer.crossValidated(cleaning, folds);
        CleaningEvaluation evaluation = CleaningEvaluation.of(article -> {
                    String url = article.metadata().url();
                    PageModel model = models.apply(
                            url == null ? String.valueOf(article.metadata().id()) : url);
                    return Cleaner.of(OffsetUnit.CODEPOINT, model).clean(article, WorkBudget.standard());
                })
                .only(List.of("shingles", "segments", "words"));
        for (Path file : PageModelTrainer.files(cleaning)) {
            ScoreView.print(io, file, evaluation);
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Trains the models of the lines of plain text alone, or tells how good they are on sites that they never",
                "saw: with --folds N, each N-th of the sites of cleaning/plaintext and of the true bodies is cleaned with",
                "models trained on the others. One figure a line, as evaluate prints them."
            })
    int lines(
            @Parameters(paramLabel = "DATA", description = "The folder with the data.") Path data,
            @ArgGroup(multiplicity = "1") LinesTarget target)
            throws Exception {
        if (target.out != null) {
            LineModelTrainer.train(data, target.out, io::say);
            return ExitCode.OK;
        }
        LineFolds folds = LineModelTrainer.crossValidate(data, target.folds, io::say);
        CleaningEvaluation evaluation = CleaningEvaluation.of(folds::clean).only(List.of("lines", "harm"));
        Path cleaning = data.resolve("cleaning");
        for (String set : List.of("l3sgn1", "naeb", "scrapinghub", "trafilatura", "wcxb")) {
            ScoreView.print(io, cleaning.resolve("plaintext/plaintext-" + set + ".jsonl.gz"), evaluation);
        }
        for (String set : List.of("naeb", "scrapinghub", "wcxb-articles")) {
            ScoreView.print(io, cleaning.resolve(set + "/" + set + ".jsonl.gz"), evaluation);
        }
        return ExitCode.OK;
    }

    /** Where the models go, or how they are tried. */
    static final class LinesTarget {
        @Option(
                names = "--out",
                paramLabel = "DIRECTORY",
                description = "Where page.model, line.model and second.model go.")
        @Nullable
        Path out;

        @Option(names = "--folds", paramLabel = "N", description = "Into how many parts the sites are divided.")
        int folds;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Makes the built-in gazetteer's tables again. DATA holds the folders gazetteer, with the tables of facts,",
                "and entities/train, whose text says which names are common words, too."
            })
    int gazetteer(
            @Parameters(paramLabel = "DATA", description = "The folder with the data.") Path data,
            @Option(
                            names = "--out",
                            paramLabel = "DIRECTORY",
                            required = true,
                            description = "Where the tables go; it holds cities.tsv, which is read.")
                    Path out)
            throws Exception {
        GazetteerBuilder.build(data, out);
        io.say("gazetteer: the tables are in " + out);
        return ExitCode.OK;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Trains the entity tagger's models. DATA holds the folders entities/train, with tokenised corpora, and",
                "language/train, with open text."
            })
    int entities(
            @Parameters(paramLabel = "DATA", description = "The folder with the data.") Path data,
            @Option(
                            names = "--corpus",
                            paramLabel = "DIRECTORY",
                            required = true,
                            description = "The project's own annotated texts, src/corpus/entities.")
                    Path corpus,
            @Option(names = "--model", paramLabel = "NAME", description = "Only this one; may be repeated.") @Nullable
                    List<String> models,
            @Option(
                            names = "--out",
                            paramLabel = "DIRECTORY",
                            required = true,
                            description = "Where the models go; the program's own stand in its resources.")
                    Path out)
            throws Exception {
        List<String> known = EntityTrainer.models();
        if (models != null && !known.containsAll(models)) {
            throw new ParameterException(spec.commandLine(), "--model is one of " + String.join(", ", known));
        }
        EntityTrainer.train(data, corpus, models == null ? known : models, out, io::say);
        return ExitCode.OK;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Trains the language model. DATA is a folder of gzipped lines language<TAB>text (*.tsv.gz, ISO 639-3), or",
                "holds one as language/train. About three minutes on one thread, 6 GB of memory."
            })
    int language(
            @Parameters(paramLabel = "DATA", description = "The folder with the text.") Path data,
            @Option(
                            names = "--corpus",
                            paramLabel = "DIRECTORY",
                            description = "The project's own lists and sentences (src/corpus), added to the text.")
                    @Nullable
                    Path corpus,
            @Option(
                            names = "--out",
                            paramLabel = "DIRECTORY",
                            required = true,
                            description = "Where language.model goes; the program's own stands in its resources.")
                    Path out)
            throws Exception {
        Path text = data.resolve("language").resolve("train");
        LanguageTrainer.train(Files.isDirectory(text) ? text : data, corpus, out, line -> io.say("language: " + line));
        io.say("language: the model is in " + out);
        return ExitCode.OK;
    }
}
