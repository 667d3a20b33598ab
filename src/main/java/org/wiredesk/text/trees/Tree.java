package org.wiredesk.text.trees;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/** One binary decision tree, its nodes in arrays; node 0 is the root. Immutable once it is made. */
public final class Tree {
    private static final int MOST_NODES = 1 << 16;

    private final short[] feature;
    private final float[] threshold;
    private final int[] left;

    /**
     * A tree of these nodes; the arrays are not copied.
     *
     * @param feature   per node, the index of the feature that decides; -1 for a leaf
     * @param threshold per node, a row whose value is at most this goes left, every other one, NaN included, goes
     *     right; the value of a leaf
     * @param left      per node, the left child; the right one follows it; 0 for a leaf
     */
    public Tree(short[] feature, float[] threshold, int[] left) {
        this.feature = feature;
        this.threshold = threshold;
        this.left = left;
    }

    /** The value of the leaf that a row falls into. */
    float value(float[] row) {
        int node = 0;
        while (feature[node] >= 0) {
            node = row[feature[node]] <= threshold[node] ? left[node] : left[node] + 1;
        }
        return threshold[node];
    }

    /** Adds to each row the value of the leaf that it falls into. */
    void addTo(double[] sums, float[][] columns) {
        short[] features = feature;
        float[] thresholds = threshold;
        int[] lefts = left;
        for (int row = 0; row < sums.length; row++) {
            int node = 0;
            int asked = features[0];
            while (asked >= 0) {
                node = columns[asked][row] <= thresholds[node] ? lefts[node] : lefts[node] + 1;
                asked = features[node];
            }
            sums[row] += thresholds[node];
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(feature.length);
        for (int node = 0; node < feature.length; node++) {
            out.writeShort(feature[node]);
            out.writeFloat(threshold[node]);
            if (feature[node] >= 0) {
                out.writeShort(left[node]);
            }
        }
    }

    static Tree read(DataInputStream in, int features) throws IOException {
        int nodes = in.readInt();
        if (nodes < 1 || nodes > MOST_NODES) {
            throw new StreamCorruptedException("a tree of " + nodes + " nodes");
        }
        Tree tree = new Tree(new short[nodes], new float[nodes], new int[nodes]);
        for (int node = 0; node < nodes; node++) {
            tree.feature[node] = in.readShort();
            tree.threshold[node] = in.readFloat();
            if (tree.feature[node] < 0) {
                continue;
            }
            tree.left[node] = in.readUnsignedShort();
            // Children stand behind their parent, so that no walk can go round in a circle.
            if (tree.feature[node] >= features || tree.left[node] <= node || tree.left[node] + 1 >= nodes) {
                throw new StreamCorruptedException("node " + node + " of a tree is not valid");
            }
        }
        return tree;
    }
}
