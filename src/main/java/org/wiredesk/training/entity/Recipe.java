package org.wiredesk.training.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one model is made of.
 *
 * @param model    its name: a language, or {@code mul} for all others
 * @param portions the sources of its examples
 */
record Recipe(String model, List<Portion> portions) {
    /**
     * One source of examples.
     *
     * @param source {@code corpus:} and a language for the project's own texts, {@code open:} and a language for open
     *               texts that it annotated, else the name of a file of {@code entities/train} without its ending;
     *               {@code list:} before it takes its names as a list
     * @param weight how much its examples count
     */
    record Portion(String source, float weight) {
        private static final String LIST = "list:";

        static Portion of(String item) {
            int at = item.indexOf('@');
            return new Portion(item.substring(0, at), Float.parseFloat(item.substring(at + 1)));
        }

        /** Whether only the words of its names are taken. */
        boolean isList() {
            return source.startsWith(LIST);
        }

        /** The source, without what is done with it. */
        String file() {
            return isList() ? source.substring(LIST.length()) : source;
        }
    }

    /** The recipes of the resource file {@code recipes.tsv}: model, then each source with its weight. */
    static List<Recipe> all() {
        List<Recipe> recipes = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Recipe.class.getResourceAsStream("recipes.tsv"), "recipes.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] row = line.split("\t", -1);
                    List<Portion> portions = new ArrayList<>();
                    for (int i = 1; i < row.length; i++) {
                        portions.add(Portion.of(row[i]));
                    }
                    recipes.add(new Recipe(row[0], List.copyOf(portions)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the recipes", e);
        }
        return recipes;
    }
}
