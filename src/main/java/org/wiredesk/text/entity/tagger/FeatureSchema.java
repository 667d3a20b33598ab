package org.wiredesk.text.entity.tagger;

/**
 * A number for what the features are, which every model carries: it changes with any change of how features are made of
 * words and their neighbours, so that a model never meets features that it was not trained with.
 */
final class FeatureSchema {
    private static final String PROBE =
            "Hier, M. O'Neill-Dupré (né en 1950) a vu l'ONU à «São José» ; Гоголь, ናይሮቢ 2.0 et www.example.org.";

    /** The schema of this version. */
    static final int VALUE = of(PROBE);

    private FeatureSchema() {}

    /** A hash of all keys that the words of a text have, in their order and in sentences of each style. */
    private static int of(String text) {
        String[] parts = text.split(" ");
        int[] starts = new int[parts.length];
        int[] ends = new int[parts.length];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            starts[i] = at;
            ends[i] = at + parts[i].length();
            at = ends[i] + 1;
        }
        WordKeys words = new WordKeys(WordProfiles.NONE);
        ContextKeys context = new ContextKeys();
        int hash = Labels.COUNT;
        for (int style = 0; style <= TokenSequence.SMALL; style++) {
            context.begin(parts.length, style);
            for (int i = 0; i < parts.length; i++) {
                words.read(text, starts[i], ends[i]);
                int profile = i * 0x0307;
                context.set(i, words.word(), words.shape(), profile, words.isNameLike(), 0x10204081 * i);
                for (int place = 0; place < WordKeys.PLACES; place++) {
                    hash = with(hash, words.keys(place), words.size());
                }
            }
            context.ready();
            for (int i = 0; i < parts.length; i++) {
                hash = with(hash, context.keys(i), context.size());
            }
        }
        return hash;
    }

    private static int with(int hash, int[] keys, int size) {
        int all = hash;
        for (int k = 0; k < size; k++) {
            all = all * 31 + keys[k];
        }
        return all;
    }
}
