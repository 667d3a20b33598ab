package org.wiredesk.training.entity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.wiredesk.text.entity.tagger.Labels;
import org.wiredesk.text.entity.tagger.Powers;
import org.wiredesk.text.entity.tagger.TaggerModel;

/** Turns weights into whole numbers, leaves out what says nothing, and packs the model. */
final class ModelWriter {
    private ModelWriter() {}

    static byte[] write(CrfTrainer trained, int[] keys, Profiles profiles, int layout, TrainingSettings settings)
            throws IOException {
        float[] weights = trained.weights();
        int[] kept = new int[keys.length];
        int count = 0;
        for (int f = 0; f < keys.length; f++) {
            float most = 0;
            for (int label = 0; label < Labels.COUNT; label++) {
                most = Math.max(most, Math.abs(weights[f * CrfTrainer.STRIDE + label]));
            }
            if (most >= settings.pruning()) {
                kept[count++] = f;
            }
        }
        int[] keptKeys = new int[count];
        byte[] columns = new byte[count * Labels.COUNT];
        for (int i = 0; i < count; i++) {
            keptKeys[i] = keys[kept[i]];
            for (int label = 0; label < Labels.COUNT; label++) {
                columns[label * count + i] = (byte) units(weights[kept[i] * CrfTrainer.STRIDE + label], 127);
            }
        }
        int[] transitions = new int[Labels.COUNT * Labels.COUNT];
        for (int t = 0; t < transitions.length; t++) {
            transitions[t] = units(trained.transitions()[t], Short.MAX_VALUE);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION)))) {
            TaggerModel.write(
                    out, layout, transitions, keptKeys, columns, profiles.words(), profiles.cases(), profiles.names());
        }
        return bytes.toByteArray();
    }

    private static int units(float weight, int most) {
        return Math.max(-most, Math.min(most, (int) StrictMath.rint(weight / Powers.UNIT)));
    }
}
