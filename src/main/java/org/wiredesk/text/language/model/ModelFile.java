package org.wiredesk.text.language.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of a model: deflated; the languages of each script with their biases and traits, the calibration, then the table in planes (how many
 * entries each set has, their hash bits, their languages, their weights), because alike bytes pack better.
 */
public final class ModelFile {
    private static final int MAGIC = 0x574C414E;
    private static final int VERSION = 3;

    private ModelFile() {}

    /** Writes a model. The table's bytes must be the ones that the model was made of. */
    public static void write(LanguageModel model, byte[] table, OutputStream to) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to, deflater, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeFloat(model.step());
            for (Script script : Script.values()) {
                String[] languages = model.languages(script);
                out.writeShort(languages.length);
                for (int i = 0; i < languages.length; i++) {
                    out.writeUTF(languages[i]);
                    out.writeFloat(model.biases(script)[i]);
                    Trait trait = model.traits(script)[i];
                    out.writeFloat(trait.strength());
                    out.writeFloat(trait.spread());
                    out.writeFloat(trait.margin());
                    out.writeFloat(trait.trust());
                }
            }
            write(model.calibration().unknown(), out);
            write(model.calibration().right(), out);
            writeTable(table, out);
        } finally {
            deflater.end();
        }
    }

    private static void write(double[] weights, DataOutputStream out) throws IOException {
        out.writeShort(weights.length);
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    private static double[] readWeights(DataInputStream in) throws IOException {
        double[] weights = new double[in.readUnsignedShort()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readDouble();
        }
        return weights;
    }

    private static void writeTable(byte[] table, DataOutputStream out) throws IOException {
        int sets = NgramTable.sets(table);
        byte[] counts = new byte[sets];
        byte[] marks = new byte[sets * NgramTable.WAYS];
        byte[] languages = new byte[marks.length];
        byte[] weights = new byte[marks.length];
        int n = 0;
        for (int set = 0; set < sets; set++) {
            for (int way = 0; way < NgramTable.WAYS; way++) {
                int[] entry = NgramTable.read(table, set, way);
                if (entry[0] != 0) {
                    counts[set]++;
                    marks[n] = (byte) entry[0];
                    languages[n] = (byte) entry[2];
                    weights[n++] = (byte) (entry[3] << 3 | entry[1]);
                }
            }
        }
        out.writeInt(sets);
        out.writeInt(n);
        out.write(counts);
        out.write(marks, 0, n);
        out.write(languages, 0, n);
        out.write(weights, 0, n);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it is none
     */
    public static LanguageModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(from), 1 << 16));
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a language model of version " + VERSION);
        }
        float step = in.readFloat();
        int scripts = Script.values().length;
        String[][] languages = new String[scripts][];
        float[][] biases = new float[scripts][];
        Trait[][] traits = new Trait[scripts][];
        for (int s = 0; s < scripts; s++) {
            int n = in.readUnsignedShort();
            languages[s] = new String[n];
            biases[s] = new float[n];
            traits[s] = new Trait[n];
            for (int i = 0; i < n; i++) {
                languages[s][i] = in.readUTF();
                biases[s][i] = in.readFloat();
                traits[s][i] = new Trait(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
            }
        }
        Calibration calibration = new Calibration(readWeights(in), readWeights(in));
        return new LanguageModel(languages, biases, traits, step, new NgramTable(readTable(in)), calibration);
    }

    private static byte[] readTable(DataInputStream in) throws IOException {
        int sets = in.readInt();
        int n = in.readInt();
        byte[] counts = in.readNBytes(sets);
        byte[] marks = in.readNBytes(n);
        byte[] languages = in.readNBytes(n);
        byte[] weights = in.readNBytes(n);
        if (weights.length < n) {
            throw new IOException("the table of a language model is cut short");
        }
        byte[] table = NgramTable.empty(sets);
        int k = 0;
        for (int set = 0; set < sets; set++) {
            for (int way = 0; way < counts[set]; way++) {
                int weight = (weights[k] & 0xFF) >>> 3;
                NgramTable.write(table, set, way, marks[k], weights[k] & 7, languages[k], weight);
                k++;
            }
        }
        return table;
    }
}
