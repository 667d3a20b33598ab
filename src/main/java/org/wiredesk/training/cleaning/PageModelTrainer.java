package org.wiredesk.training.cleaning;

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
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import org.wiredesk.text.cleaning.html.PageRows;
import org.wiredesk.text.cleaning.html.choice.PageModel;
import org.wiredesk.text.trees.TreeModel;
import org.wiredesk.training.trees.Samples;
import org.wiredesk.training.trees.TreeTrainer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the model that chooses the blocks of a page's story, from pages whose article body is known.
 */
public final class PageModelTrainer {
    /** The collections, and how much a page of each counts. */
    private static final Map<String, Double> SETS = sets();

    private static final int FOLDS = 5;
    private static final TreeTrainer TREES = TreeTrainer.with(
            TreeTrainer.Settings.standard().size(130, 24).learning(0.06).regular(8.0, 2.0, 0.4));
    /** A long block that the truth leaves out, but every model takes for story: the truth is cut there. */
    private static final double DOUBTFUL = 0.8;

    private static final int DOUBTFUL_WORDS = 12;
    /** How much such a block still counts: left out altogether, teasers that are written like stories pass for them. */
    private static final double DOUBTFUL_WEIGHT = 0.4;

    /** Of the blocks that are not the story and that no rule takes for it, one in so many is trained on, for all. */
    private static final int FAR = 4;

    private static final int STRICT = PageRows.features().indexOf("rules.strict");
    private static final int RELAXED = PageRows.features().indexOf("rules.relaxed");

    private final List<LabelledPage> pages;

    private PageModelTrainer(List<LabelledPage> pages) {
        this.pages = pages;
    }

    /**
     * Trains on all pages of a folder and writes {@code blocks.trees}.
     *
     * @param data   holds {@code scrapinghub}, {@code naeb}, {@code wcxb-articles} and {@code trafilatura}, each with a
     *     gzipped file of JSON Lines of the same name
     * @param folder where the model goes
     */
    public static void train(Path data, Path folder) throws IOException {
        PageModelTrainer trainer = new PageModelTrainer(read(data));
        List<double[]> probabilities = trainer.probabilities(trainer.foldModels(FOLDS));
        Files.createDirectories(folder);
        write(trainer.model(i -> true, probabilities), folder.resolve("blocks.trees"));
    }

    /**
     * Trains for cross-validation: for each part of the sites a model that saw none of it.
     *
     * @param data  the folder, as for {@link #train}
     * @param folds how many parts, at least two
     * @return the model for a page, given by its address or, when that is not known, its id
     */
    public static Function<String, PageModel> crossValidated(Path data, int folds) throws IOException {
        if (folds < 2) {
            throw new IllegalArgumentException(folds + " folds");
        }
        List<PageModel> models = new PageModelTrainer(read(data))
                .foldModels(folds).stream().map(PageModel::of).toList();
        return address -> models.get(Site.fold(Site.of(address), folds));
    }

    /** For each fold of sites, a model that saw none of it. */
    private List<TreeModel> foldModels(int folds) {
        List<double[]> trusting = new ArrayList<>();
        pages.forEach(page -> trusting.add(new double[page.labels().length]));
        List<TreeModel> models = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            models.add(model(i -> pages.get(i).fold(folds) != left, trusting));
        }
        return models;
    }

    /** For each block, the probability that the model gives it that never saw its site. */
    private List<double[]> probabilities(List<TreeModel> foldModels) {
        List<double[]> probabilities = new ArrayList<>();
        for (LabelledPage page : pages) {
            TreeModel model = foldModels.get(page.fold(foldModels.size()));
            double[] scores = new double[page.rows().length];
            for (int b = 0; b < scores.length; b++) {
                scores[b] = model.score(page.rows()[b]);
            }
            probabilities.add(scores);
        }
        return probabilities;
    }

    private TreeModel model(IntPredicate chosen, List<double[]> probabilities) {
        return samples(chosen, probabilities).train(TREES, PageRows.features());
    }

    /** The rows of all blocks whose label is known. */
    private Samples samples(IntPredicate chosen, List<double[]> probabilities) {
        Samples samples = new Samples();
        int far = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (!chosen.test(i)) {
                continue;
            }
            LabelledPage page = pages.get(i);
            float[][] rows = page.rows();
            double size = StrictMath.sqrt(Math.max(30, page.bodyWords()));
            for (int b = 0; b < rows.length; b++) {
                float label = page.labels()[b];
                boolean doubtful =
                        label == 0 && probabilities.get(i)[b] > DOUBTFUL && page.words()[b] >= DOUBTFUL_WORDS;
                boolean isFar = label == 0 && rows[b][STRICT] == 0 && rows[b][RELAXED] == 0;
                far += isFar ? 1 : 0;
                if (!Float.isNaN(label) && !(isFar && far % FAR != 0)) {
                    double length = StrictMath.sqrt(Math.min(page.words()[b], 150) + 3);
                    boolean segments = page.set().equals("trafilatura");
                    double weight = segments ? 1 : length / size;
                    double share = isFar ? FAR : doubtful ? DOUBTFUL_WEIGHT : 1;
                    samples.add(page.set(), rows[b], label, share * weight);
                }
            }
        }
        samples.balance(SETS);
        return samples;
    }

    /** The files of labelled pages in a folder, as for {@link #train}. */
    public static List<Path> files(Path data) {
        return SETS.keySet().stream().map(set -> file(data, set)).toList();
    }

    private static Path file(Path data, String set) {
        return data.resolve(set).resolve(set + ".jsonl.gz");
    }

    static List<LabelledPage> read(Path data) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<LabelledPage> pages = new ArrayList<>();
        for (String set : SETS.keySet()) {
            Path file = file(data, set);
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
        sets.put("trafilatura", 482.0);
        return sets;
    }
}
