package org.wiredesk.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import org.wiredesk.text.cleaning.html.PageRows;
import org.wiredesk.text.trees.TreeModel;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the models that choose the blocks of a page's story, from pages whose article body is known. The second model
 * sees probabilities that models of the first kind give for sites they were not trained on.
 */
public final class PageModelTrainer {
    /** The collections, and how much a page of each counts. */
    private static final Map<String, Double> SETS = sets();

    static final int FOLDS = 5;
    private static final TreeTrainer FIRST =
            TreeTrainer.with(TreeTrainer.Settings.standard().size(100, 24).learning(0.1));
    private static final TreeTrainer SECOND =
            TreeTrainer.with(TreeTrainer.Settings.standard().size(80, 16).learning(0.1));

    /** A long block that the truth leaves out, but every model takes for story: the truth is cut there. */
    private static final double DOUBTFUL = 0.8;

    private static final int DOUBTFUL_WORDS = 12;

    private final List<LabelledPage> pages;

    PageModelTrainer(List<LabelledPage> pages) {
        this.pages = pages;
    }

    /**
     * Trains on all pages of a folder and writes {@code blocks.trees} and {@code blocks-in-context.trees}.
     *
     * @param data   holds {@code scrapinghub}, {@code naeb}, {@code wcxb-articles} and {@code trafilatura}, each with a
     *     gzipped file of JSON Lines of the same name
     * @param folder where the models go
     */
    public static void train(Path data, Path folder) throws IOException {
        PageModelTrainer trainer = new PageModelTrainer(read(data));
        List<double[]> probabilities = trainer.probabilities(trainer.foldModels());
        Files.createDirectories(folder);
        write(trainer.first(i -> true, probabilities), folder.resolve("blocks.trees"));
        write(
                trainer.second(i -> true, probabilities, trainer.contextRows(probabilities)),
                folder.resolve("blocks-in-context.trees"));
    }

    /** For each fold of sites, a first model that saw none of it. */
    List<TreeModel> foldModels() {
        List<double[]> trusting = new ArrayList<>();
        pages.forEach(page -> trusting.add(new double[page.labels().length]));
        List<TreeModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            models.add(first(i -> pages.get(i).fold(FOLDS) != left, trusting));
        }
        return models;
    }

    /** For each block, the probability that the model gives it that never saw its site. */
    List<double[]> probabilities(List<TreeModel> foldModels) {
        List<double[]> probabilities = new ArrayList<>();
        for (LabelledPage page : pages) {
            double[] scores = new double[page.rows().length];
            for (int b = 0; b < scores.length; b++) {
                scores[b] = foldModels.get(page.fold(FOLDS)).score(page.rows()[b]);
            }
            probabilities.add(scores);
        }
        return probabilities;
    }

    /** A first model from chosen pages. */
    TreeModel first(IntPredicate chosen, List<double[]> probabilities) {
        List<float[][]> rows = pages.stream().map(LabelledPage::rows).toList();
        return samples(chosen, probabilities, rows).train(FIRST, PageRows.firstFeatures());
    }

    /** The rows that a second model sees. */
    List<float[][]> contextRows(List<double[]> probabilities) {
        List<float[][]> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            rows.add(PageRows.of(pages.get(i).html()).rows(probabilities.get(i)));
        }
        return rows;
    }

    /** A second model from chosen pages. */
    TreeModel second(IntPredicate chosen, List<double[]> probabilities, List<float[][]> contextRows) {
        return samples(chosen, probabilities, contextRows).train(SECOND, PageRows.secondFeatures());
    }

    /** The rows of all blocks whose label is known and not in doubt. */
    private Samples samples(IntPredicate chosen, List<double[]> probabilities, List<float[][]> allRows) {
        Samples samples = new Samples();
        for (int i = 0; i < pages.size(); i++) {
            if (!chosen.test(i)) {
                continue;
            }
            LabelledPage page = pages.get(i);
            float[][] rows = allRows.get(i);
            double size = StrictMath.sqrt(Math.max(30, page.bodyWords()));
            for (int b = 0; b < rows.length; b++) {
                float label = page.labels()[b];
                boolean doubtful =
                        label == 0 && probabilities.get(i)[b] > DOUBTFUL && page.words()[b] >= DOUBTFUL_WORDS;
                if (!Float.isNaN(label) && !doubtful) {
                    double length = StrictMath.sqrt(Math.min(page.words()[b], 150) + 3);
                    boolean segments = page.set().equals("trafilatura");
                    samples.add(page.set(), rows[b], label, segments ? 1 : length / size);
                }
            }
        }
        samples.balance(SETS);
        return samples;
    }

    static List<LabelledPage> read(Path data) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<LabelledPage> pages = new ArrayList<>();
        for (String set : SETS.keySet()) {
            Path file = data.resolve(set).resolve(set + ".jsonl.gz");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    pages.add(LabelledPage.of(set, mapper.readTree(line)));
                }
            }
        }
        return pages;
    }

    private static void write(TreeModel model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

    private static Map<String, Double> sets() {
        Map<String, Double> sets = new LinkedHashMap<>();
        sets.put("scrapinghub", 276.0);
        sets.put("naeb", 430.0);
        sets.put("wcxb-articles", 501.0);
        sets.put("trafilatura", 1446.0);
        return sets;
    }
}
