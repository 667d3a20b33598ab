package org.wiredesk.article;

import java.util.List;

/**
 * What cleaning did: clean text, repairs, removals and separators together give the raw content back.
 *
 * @param rawLength   of the raw content, in the record's offset unit
 * @param cleanLength of the clean text, in the record's offset unit
 * @param keptRatio   clean length divided by raw length, at most 1; 0 for empty content
 * @param repairs     in the order of the clean text
 * @param removals    in the order of the raw content for plain text, of the document for HTML
 */
public record Cleaning(int rawLength, int cleanLength, double keptRatio, List<Repair> repairs, List<Removal> removals) {
    public Cleaning {
        keptRatio = Confidence.round(keptRatio);
        repairs = repairs == null ? List.of() : List.copyOf(repairs);
        removals = removals == null ? List.of() : List.copyOf(removals);
    }
}
