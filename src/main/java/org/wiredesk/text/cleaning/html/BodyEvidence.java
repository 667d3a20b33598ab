package org.wiredesk.text.cleaning.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of the article as the page's metadata repeats it: evidence for which element holds the story, never the text
 * itself, because what is repeated there is often cut, flattened or out of date.
 */
final class BodyEvidence {
    private static final int SHINGLE = 4;
    private static final int SHORTEST_BODY = 300;
    /** A block belongs when this share of its shingles is in the body. */
    private static final double MATCH = 0.7;
    /** The share of the body that has to be found in the page. */
    private static final double ENOUGH = 0.6;
    /** The share of the found text that the chosen element has to hold. */
    private static final double MOST = 0.95;

    private final Set<String> shingles = new HashSet<>();

    private BodyEvidence() {}

    static BodyEvidence of(@Nullable String body) {
        BodyEvidence evidence = new BodyEvidence();
        if (body != null && body.length() >= SHORTEST_BODY) {
            String[] words = words(body);
            for (int i = 0; i + SHINGLE <= words.length; i++) {
                evidence.shingles.add(shingle(words, i));
            }
        }
        return evidence;
    }

    /** The innermost element that holds nearly all of the text that the body repeats; -1 when too little is found. */
    int root(Story story) {
        if (shingles.isEmpty()) {
            return -1;
        }
        PageTree page = story.page();
        int[] effective = story.effective();
        String[] texts = BlockTexts.of(page);
        int[] found = new int[page.size()];
        for (int i = page.size() - 1; i >= 0; i--) {
            if (effective[i] < 0 && page.own(i).length() > 0) {
                found[i] += matched(words(texts[i]));
            }
            if (page.parent(i) >= 0) {
                found[page.parent(i)] += found[i];
            }
        }
        if (found[0] < ENOUGH * shingles.size()) {
            return -1;
        }
        int root = 0;
        for (int i = 0; i < page.size(); i++) {
            if (found[i] >= MOST * found[0]) {
                root = i;
            }
        }
        return root;
    }

    private int matched(String[] words) {
        int hits = 0;
        int all = Math.max(0, words.length - SHINGLE + 1);
        for (int i = 0; i < all; i++) {
            hits += shingles.contains(shingle(words, i)) ? 1 : 0;
        }
        return hits >= MATCH * all ? hits : 0;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ", -1);
    }

    private static String shingle(String[] words, int from) {
        return words[from] + ' ' + words[from + 1] + ' ' + words[from + 2] + ' ' + words[from + 3];
    }
}
