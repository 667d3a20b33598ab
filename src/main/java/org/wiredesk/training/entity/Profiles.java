package org.wiredesk.training.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.Sequences;
import org.wiredesk.text.entity.tagger.Labels;
import org.wiredesk.text.entity.tagger.TokenSequence;
import org.wiredesk.text.entity.tagger.WordKeys;
import org.wiredesk.text.entity.tagger.WordProfiles;

/**
 * What is known of words beyond the annotated texts.
 *
 * @param words keys of words, ascending as unsigned numbers
 * @param cases how they are mostly written in running text, where no sentence begins
 * @param names in names of which type they stand
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
record Profiles(int[] words, byte[] cases, byte[] names) {
    /** In so many parts the texts are split that are list and example at once. */
    static final int FOLDS = 4;

    /** No fold. */
    static final int OTHER = -1;

    /** Counts words as they stand in texts. Not thread-safe. */
    static final class Counter {
        private static final int LOWER = 0;
        private static final int CAPITAL = 1;
        private static final int TYPES = 2;

        private final Map<Integer, int[]> counts = new HashMap<>();
        private final List<Map<Integer, int[]>> folds = new ArrayList<>();
        private final WordKeys keys = new WordKeys(WordProfiles.NONE);

        Counter() {
            for (int fold = 0; fold < FOLDS; fold++) {
                folds.add(new HashMap<>());
            }
        }

        /** Counts how the words of a text are written. */
        void add(String text, String language) {
            for (TokenSequence sentence : Sequences.of(text, language)) {
                if (sentence.style() != 0 && sentence.style() != TokenSequence.SMALL) {
                    continue;
                }
                for (int i = 0; i < sentence.size(); i++) {
                    char first = text.charAt(sentence.starts()[i]);
                    if (Character.isLowerCase(first) || (i > 1 && Character.isUpperCase(first))) {
                        count(counts, sentence, i)[Character.isLowerCase(first) ? LOWER : CAPITAL]++;
                    }
                }
            }
        }

        /**
         * Counts the words of the names of a text.
         *
         * @param fold a number below {@link #FOLDS} for a text that the model learns from, too: its sentences must not
         *             see what it counts itself; {@link #OTHER} for other texts
         */
        void addNames(AnnotatedText text, int fold) {
            Map<Integer, int[]> to = fold == OTHER ? counts : folds.get(fold);
            int next = 0;
            for (TokenSequence sentence : Sequences.of(text.text(), text.language())) {
                for (int i = 0; i < sentence.size(); i++) {
                    while (next < text.names().size() && text.names().get(next).end() <= sentence.starts()[i]) {
                        next++;
                    }
                    boolean inName =
                            next < text.names().size() && text.names().get(next).start() <= sentence.starts()[i];
                    if (inName && Character.isUpperCase(text.text().charAt(sentence.starts()[i]))) {
                        count(to, sentence, i)[
                                TYPES + Labels.begin(text.names().get(next).type()) / 2]++;
                    }
                }
            }
        }

        /**
         * What was counted.
         *
         * @param without the fold that is left out; {@link #OTHER} for none
         */
        Profiles profiles(int without) {
            Map<Integer, int[]> all = new HashMap<>();
            merge(counts, all);
            for (int fold = 0; fold < FOLDS; fold++) {
                if (fold != without) {
                    merge(folds.get(fold), all);
                }
            }
            List<Integer> kept = new ArrayList<>();
            all.forEach((key, count) -> {
                if (caseOf(count) + namesOf(count) != 0) {
                    kept.add(key);
                }
            });
            kept.sort(Integer::compareUnsigned);
            int[] words = new int[kept.size()];
            byte[] cases = new byte[kept.size()];
            byte[] names = new byte[kept.size()];
            for (int i = 0; i < words.length; i++) {
                words[i] = kept.get(i);
                int[] count = all.getOrDefault(kept.get(i), new int[TYPES + 3]);
                cases[i] = (byte) caseOf(count);
                names[i] = (byte) namesOf(count);
            }
            return new Profiles(words, cases, names);
        }

        private static void merge(Map<Integer, int[]> from, Map<Integer, int[]> to) {
            from.forEach((key, count) -> {
                int[] sum = to.computeIfAbsent(key, k -> new int[count.length]);
                for (int i = 0; i < count.length; i++) {
                    sum[i] += count[i];
                }
            });
        }

        private int[] count(Map<Integer, int[]> to, TokenSequence sentence, int token) {
            keys.read(sentence.text(), sentence.starts()[token], sentence.ends()[token]);
            return to.computeIfAbsent(WordProfiles.key(keys.word()), k -> new int[TYPES + EntityType.values().length]);
        }

        private static int caseOf(int[] count) {
            int all = count[LOWER] + count[CAPITAL];
            if (all < 3) {
                return 0;
            }
            int share = count[CAPITAL] * 100 / all;
            int often = all >= 20 ? 5 : 0;
            return 1 + often + (share == 0 ? 0 : share < 15 ? 1 : share < 60 ? 2 : share < 95 ? 3 : 4);
        }

        private static int namesOf(int[] count) {
            int all = 0;
            int best = TYPES;
            for (int type = TYPES; type < count.length; type++) {
                all += count[type];
                best = count[type] > count[best] ? type : best;
            }
            if (all < 2) {
                return 0;
            }
            int purity = count[best] * 100 / all;
            int often = all >= 8 ? 2 : all >= 4 ? 1 : 0;
            return 1 + (best - TYPES) * 9 + often * 3 + (purity >= 95 ? 2 : purity >= 70 ? 1 : 0);
        }
    }

    WordProfiles lookUp() {
        return WordProfiles.of(words, cases, names);
    }
}
