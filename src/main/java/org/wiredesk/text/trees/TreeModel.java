package org.wiredesk.text.trees;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of decision trees that gives the probability of a yes, as in J. Friedman, "Greedy function approximation: a
 * gradient boosting machine", Annals of Statistics 29(5), 2001. Immutable and thread-safe; the same row gives the same
 * score on every machine.
 */
public final class TreeModel {
    private static final int MAGIC = 0x57445452; // WDTR
    private static final int MOST_FEATURES = Short.MAX_VALUE;
    private static final int MOST_TREES = 10_000;

    private final List<String> features;
    private final double bias;
    private final Tree[] trees;

    private TreeModel(List<String> features, double bias, Tree[] trees) {
        this.features = List.copyOf(features);
        this.bias = bias;
        this.trees = trees;
    }

    /**
     * A model of its parts.
     *
     * @param features the names of the features, in the order of a row's values
     * @param bias     the log-odds that hold before any tree
     */
    public static TreeModel of(List<String> features, double bias, List<Tree> trees) {
        return new TreeModel(features, bias, trees.toArray(Tree[]::new));
    }

    /**
     * Reads a model that stands beside a class.
     *
     * @param features the names that the class gives the values of a row
     * @throws IllegalStateException if the model is not there, or was made for other features
     */
    public static TreeModel ofResource(Class<?> owner, String name, List<String> features) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            TreeModel model = read(in);
            if (!model.features.equals(features)) {
                throw new IllegalStateException(
                        name + " was made for other features: " + difference(model.features, features));
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " beside " + owner.getName(), e);
        }
    }

    private static String difference(List<String> made, List<String> asked) {
        int at = 0;
        while (at < Math.min(made.size(), asked.size()) && made.get(at).equals(asked.get(at))) {
            at++;
        }
        return made.size() + ", the code has " + asked.size() + ", and they part at number " + at;
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws StreamCorruptedException if it is something else
     */
    public static TreeModel read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source));
        if (in.readInt() != MAGIC) {
            throw new StreamCorruptedException("not a model of trees");
        }
        int count = size(in, MOST_FEATURES, "features");
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        double bias = in.readDouble();
        Tree[] trees = new Tree[size(in, MOST_TREES, "trees")];
        for (int i = 0; i < trees.length; i++) {
            trees[i] = Tree.read(in, count);
        }
        return new TreeModel(names, bias, trees);
    }

    /** Writes the model; the same model gives the same bytes. Leaves the stream open. */
    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
        out.writeInt(MAGIC);
        out.writeInt(features.size());
        for (String feature : features) {
            out.writeUTF(feature);
        }
        out.writeDouble(bias);
        out.writeInt(trees.length);
        for (Tree tree : trees) {
            tree.write(out);
        }
        out.flush();
    }

    /** The names of the features, in the order of a row's values. */
    public List<String> features() {
        return features;
    }

    /**
     * The probability of a yes, in [0, 1].
     *
     * @param row one value per feature, in their order
     */
    public double score(float[] row) {
        if (row.length != features.size()) {
            throw new IllegalArgumentException(
                    "a row of " + row.length + " values for " + features.size() + " features");
        }
        double odds = bias;
        for (Tree tree : trees) {
            odds += tree.value(row);
        }
        return 1.0 / (1.0 + StrictMath.exp(-odds));
    }

    /**
     * The probabilities of many rows at once.
     *
     * @param columns one array per feature, in their order, with a value per row
     * @param rows    how many rows there are
     */
    public double[] scores(float[][] columns, int rows) {
        if (columns.length != features.size()) {
            throw new IllegalArgumentException(columns.length + " columns for " + features.size() + " features");
        }
        double[] odds = new double[rows];
        Arrays.fill(odds, bias);
        for (Tree tree : trees) {
            tree.addTo(odds, columns);
        }
        for (int row = 0; row < rows; row++) {
            odds[row] = 1.0 / (1.0 + StrictMath.exp(-odds[row]));
        }
        return odds;
    }

    private static int size(DataInputStream in, int most, String what) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > most) {
            throw new StreamCorruptedException(size + " " + what);
        }
        return size;
    }
}
