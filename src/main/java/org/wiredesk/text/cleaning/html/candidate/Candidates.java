package org.wiredesk.text.cleaning.html.candidate;

import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.TextCount;

/**
 * What simple methods take for the story: the rules with and without a belief in names, the container with the best
 * paragraphs, the largest article and main elements.
 *
 * @param strict   kept by the rules that believe names
 * @param relaxed  kept by the rules that believe tags alone
 * @param best     the container with the best paragraphs
 * @param article  the article element with the most prose, or -1
 * @param main     the main element with the most prose, or -1
 */
public record Candidates(Story strict, Story relaxed, int best, int article, int main) {
    private static final int SHORTEST = 25;
    private static final int GENERATIONS = 4;

    public static Candidates of(PageTree page, Prose prose, Story strict, Story relaxed) {
        return new Candidates(
                strict, relaxed, bestContainer(page), largest(page, prose, "article"), largest(page, prose, "main"));
    }

    /** Paragraphs give their score to the elements around them, less with each generation (Readability's way). */
    private static int bestContainer(PageTree page) {
        double[] scores = new double[page.size()];
        for (int i = 0; i < scores.length; i++) {
            TextCount own = page.own(i);
            if (own.length() >= SHORTEST) {
                double score = 1 + own.commas() + Math.min(3, own.length() / 100);
                int at = page.parent(i);
                for (int generation = 1; generation <= GENERATIONS && at >= 0; generation++) {
                    scores[at] += score / generation;
                    at = page.parent(at);
                }
            }
        }
        int best = 0;
        double highest = 0;
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i] * (1 - page.totalLinkDensity(i));
            if (score > highest) {
                highest = score;
                best = i;
            }
        }
        return best;
    }

    private static int largest(PageTree page, Prose prose, String tag) {
        int largest = -1;
        for (int i = 0; i < page.size(); i++) {
            if (page.tag(i).equals(tag) && (largest < 0 || prose.total(i) > prose.total(largest))) {
                largest = i;
            }
        }
        return largest;
    }
}
