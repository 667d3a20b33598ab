package org.wiredesk.training.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes the models of the statistical name tagger. The same data gives the same bytes. */
public final class EntityTrainer {
    private EntityTrainer() {}

    /** The names of the models that there are recipes for. */
    public static List<String> models() {
        return Recipe.all().stream().map(Recipe::model).toList();
    }

    /**
     * Trains models, one after the other.
     *
     * @param data   the folder with {@code entities/train} and {@code language/train}
     * @param corpus the folder with the project's own annotated texts
     * @param models which
     * @param out    the folder that gets a file for each
     * @param log    told what each model was made of, and which source lacks annotated texts
     * @throws IOException if a source cannot be read or lacks many of the annotated texts, or a model cannot be written
     */
    public static void train(Path data, Path corpus, List<String> models, Path out, Consumer<String> log)
            throws IOException {
        Sources sources = new Sources(data, corpus, log);
        Files.createDirectories(out);
        for (Recipe recipe : Recipe.all()) {
            if (models.contains(recipe.model())) {
                Path file = out.resolve(recipe.model() + ".model");
                Files.write(file, train(recipe, sources, log));
                log.accept(file + ": " + Files.size(file) + " bytes");
            }
        }
    }

    private static byte[] train(Recipe recipe, Sources sources, Consumer<String> log) throws IOException {
        TaggerTrainer trainer = new TaggerTrainer(recipe.model(), TrainingSettings.standard());
        for (Recipe.Portion portion : recipe.portions()) {
            if (portion.isList()) {
                for (AnnotatedText text : sources.texts(portion.file())) {
                    trainer.list(text);
                }
                continue;
            }
            int before = trainer.size();
            int number = 0;
            for (AnnotatedText text : sources.texts(portion.file())) {
                float weight = portion.weight() * Sources.share(portion.source(), text);
                if (Sources.isList(portion.source())) {
                    trainer.addListed(text, weight, number++);
                } else {
                    trainer.add(text, weight, number++);
                }
                if (text.language().equals(recipe.model())) {
                    trainer.profile(text.text(), recipe.model());
                }
            }
            log.accept(recipe.model() + ": " + portion.source() + ", " + (trainer.size() - before) + " sentences");
        }
        for (String line : sources.open(recipe.model())) {
            trainer.profile(line, recipe.model());
        }
        return trainer.train();
    }
}
