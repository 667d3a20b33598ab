package org.wiredesk.text.cleaning.html.candidate;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.word.LongIntMap;
import org.wiredesk.text.cleaning.html.word.WordHashes;

/** How much of each block of a page stands in the text of the article that the page's metadata repeats. Immutable. */
public final class ToldBody {
    private final float[] shares;
    private final int size;

    private ToldBody(float[] shares, int size) {
        this.shares = shares;
        this.size = size;
    }

    /**
     * Compares the blocks with the repeated text.
     *
     * @param shingles of each block
     * @param body     null when the metadata repeats no text
     */
    public static ToldBody of(long[][] shingles, @Nullable String body) {
        LongIntMap known = WordHashes.distinct(body == null ? new long[0] : WordHashes.shingles(WordHashes.of(body)));
        float[] shares = new float[shingles.length];
        for (int b = 0; b < shares.length; b++) {
            shares[b] = (float) WordHashes.share(shingles[b], known);
        }
        return new ToldBody(shares, known.size());
    }

    /** For each block, the share of its shingles that the text has. */
    public float[] shares() {
        return shares;
    }

    /** How many shingles the text has; 0 when there is none. */
    public int size() {
        return size;
    }
}
