package org.wiredesk.training.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Aligns the blocks of a page with the true body of its article: finds for each block where in the body it may stand, and
 * chooses the heaviest chain of blocks that stand there in the same order. Words are compared without case.
 */
final class BodyAlignment {
    private static final int SHINGLE = 4;
    private static final int MOST_PLACES = 20;
    private static final int MOST_DIAGONALS = 3;
    /** How far words may be out of step, in words. */
    private static final int BAND = 4;
    /** A block with this share of its words in the chain belongs to the body ... */
    private static final double MOST = 0.6;
    /** ... and one with no more than this does not. */
    private static final double FEW = 0.2;
    /** Text that stands in the body, though not in its order, is neither. */
    private static final double COPY = 0.35;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final int[] body;
    private final Map<List<Integer>, List<Integer>> lines = new HashMap<>();
    private final Map<List<Integer>, List<Integer>> places = new HashMap<>();
    private final Set<List<Integer>> shortRuns = new HashSet<>();

    private BodyAlignment(String text) {
        List<Integer> all = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<Integer> words = words(line);
            if (!words.isEmpty()) {
                lines.computeIfAbsent(words, key -> new ArrayList<>()).add(all.size());
                all.addAll(words);
            }
        }
        body = all.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < body.length; i++) {
            for (int n = 1; n < SHINGLE && i + n <= body.length; n++) {
                shortRuns.add(List.copyOf(all.subList(i, i + n)));
            }
            if (i + SHINGLE <= body.length) {
                places.computeIfAbsent(List.copyOf(all.subList(i, i + SHINGLE)), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** A place in the body where a block may stand. */
    private record Place(int from, int to, int words) {}

    /** A link of a chain: its weight with all before it, the link before, the block. */
    private record Link(int weight, int before, int block, int words) {}

    /**
     * For each block, whether it belongs to the body: 1, 0, or NaN where that is not clear.
     *
     * @param blocks the texts of the blocks in document order
     */
    static float[] labels(List<String> blocks, String body) {
        return new BodyAlignment(body).label(blocks);
    }

    private float[] label(List<String> blocks) {
        List<Link> links = new ArrayList<>();
        int[] bestEndingAt = new int[body.length + 2];
        Arrays.fill(bestEndingAt, -1);
        int[] sizes = new int[blocks.size()];
        double[] covered = new double[blocks.size()];
        for (int b = 0; b < sizes.length; b++) {
            List<Integer> words = words(blocks.get(b));
            sizes[b] = words.size();
            List<Place> found = words.size() < SHINGLE ? wholeLines(words) : diagonals(words);
            for (Place place : found) {
                covered[b] = Math.max(covered[b], (double) place.words / words.size());
            }
            if (words.size() < SHINGLE ? shortRuns.contains(words) : isFrequent(words)) {
                covered[b] = 1;
            }
            int known = links.size();
            for (Place place : found) {
                int start = place.to - place.from > 2 * BAND ? place.from + 2 : place.from;
                int before = best(links, bestEndingAt, start);
                links.add(new Link((before < 0 ? 0 : links.get(before).weight) + place.words, before, b, place.words));
            }
            for (int k = known; k < links.size(); k++) {
                note(links, bestEndingAt, found.get(k - known).to, k);
            }
        }
        int[] chosen = new int[sizes.length];
        for (int k = best(links, bestEndingAt, body.length); k >= 0; k = links.get(k).before) {
            chosen[links.get(k).block] = links.get(k).words;
        }
        float[] labels = new float[sizes.length];
        for (int b = 0; b < labels.length; b++) {
            double share = sizes[b] == 0 ? 0 : (double) chosen[b] / sizes[b];
            boolean unclear = sizes[b] == 0 || (chosen[b] > 0 ? share > FEW && share < MOST : covered[b] >= COPY);
            labels[b] = unclear ? Float.NaN : share >= MOST ? 1 : 0;
        }
        return labels;
    }

    private List<Place> wholeLines(List<Integer> words) {
        return lines.getOrDefault(words, List.of()).stream()
                .map(at -> new Place(at, at + words.size(), words.size()))
                .toList();
    }

    /** Whether what a block begins with stands in the body too often for its places to be looked at. */
    private boolean isFrequent(List<Integer> words) {
        return places.getOrDefault(words.subList(0, SHINGLE), List.of()).size() > MOST_PLACES;
    }

    /** The places where runs of words of a block line up with the body. */
    private List<Place> diagonals(List<Integer> words) {
        List<int[]> hits = new ArrayList<>();
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            List<Integer> found = places.getOrDefault(words.subList(i, i + SHINGLE), List.of());
            if (found.size() <= MOST_PLACES) {
                for (int at : found) {
                    hits.add(new int[] {i, at});
                    votes.merge(Math.floorDiv(at - i, BAND), 1, Integer::sum);
                }
            }
        }
        List<Integer> diagonals = votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_DIAGONALS)
                .map(Map.Entry::getKey)
                .toList();
        List<Place> found = new ArrayList<>();
        for (int diagonal : diagonals) {
            boolean[] covered = new boolean[words.size()];
            int from = Integer.MAX_VALUE;
            int to = 0;
            for (int[] hit : hits) {
                if (Math.abs(Math.floorDiv(hit[1] - hit[0], BAND) - diagonal) <= 1) {
                    Arrays.fill(covered, hit[0], hit[0] + SHINGLE, true);
                    from = Math.min(from, hit[1]);
                    to = Math.max(to, hit[1] + SHINGLE);
                }
            }
            int count = 0;
            for (boolean word : covered) {
                count += word ? 1 : 0;
            }
            found.add(new Place(from, to, count));
        }
        return found;
    }

    /** The heaviest link that ends at a place or before; a Fenwick tree of maxima. */
    private static int best(List<Link> links, int[] tree, int place) {
        int best = -1;
        for (int i = place + 1; i > 0; i -= i & -i) {
            int link = tree[i];
            if (link >= 0 && (best < 0 || links.get(link).weight > links.get(best).weight)) {
                best = link;
            }
        }
        return best;
    }

    private static void note(List<Link> links, int[] tree, int place, int link) {
        for (int i = place + 1; i < tree.length; i += i & -i) {
            if (tree[i] < 0 || links.get(tree[i]).weight < links.get(link).weight) {
                tree[i] = link;
            }
        }
    }

    private List<Integer> words(String text) {
        List<Integer> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(java.util.Locale.ROOT);
                words.add(vocabulary.computeIfAbsent(word, key -> vocabulary.size()));
                start = -1;
            }
        }
        return words;
    }
}
