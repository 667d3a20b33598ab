package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * One block of the clean text. Blocks are ordered, disjoint, exactly one blank line apart, and cover the text.
 *
 * @param start      first character in the clean text, UTF-16
 * @param end        one past the last character, UTF-16
 * @param rawStart   first character in the raw content, in the record's offset unit
 * @param rawEnd     one past the last character in the raw content, in the record's offset unit
 * @param language   shortest BCP 47 tag; null before language detection
 * @param confidence of the language; null before language detection
 * @param level      1 to 6, for headings whose level is known
 * @param ordered    whether a list item belongs to a numbered list; null for other types
 */
public record Block(
        BlockType type,
        int start,
        int end,
        int rawStart,
        int rawEnd,
        @Nullable String language,
        @Nullable Double confidence,
        @Nullable Integer level,
        @Nullable Boolean ordered) {
    public Block {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("block [" + start + ", " + end + ") is not a range");
        }
        if (rawStart < 0 || rawEnd < rawStart) {
            throw new IllegalArgumentException("raw block [" + rawStart + ", " + rawEnd + ") is not a range");
        }
        confidence = confidence == null ? null : Confidence.round(confidence);
    }

    /** This block with its language. */
    public Block withLanguage(String newLanguage, double newConfidence) {
        return new Block(type, start, end, rawStart, rawEnd, newLanguage, newConfidence, level, ordered);
    }

    Block at(int newStart, int newEnd) {
        return new Block(type, newStart, newEnd, rawStart, rawEnd, language, confidence, level, ordered);
    }
}
