package org.wiredesk.text;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;

/**
 * One stretch of a document on its way through the cleaner: text that stays, or text that goes. A document is a list of
 * pieces in document order; each step returns the list with more of it decided.
 */
public sealed interface Piece {
    /** The stretch of text. */
    MappedText text();

    /**
     * A block that stays.
     *
     * @param type        what it is, as far as is known
     * @param level       1 to 6 for headings whose level the mark-up gives; null otherwise
     * @param ordered     for list items whose mark-up says so; null otherwise
     * @param linkDensity share of the characters that stand inside links, in [0, 1]; 0 for plain text
     * @param href        where its first link points, as written; null when it has none
     */
    record Kept(
            MappedText text,
            BlockType type,
            @Nullable Integer level,
            @Nullable Boolean ordered,
            double linkDensity,
            @Nullable String href)
            implements Piece {
        /** A paragraph without links. */
        public static Kept paragraph(MappedText text) {
            return new Kept(text, BlockType.PARAGRAPH, null, null, 0.0, null);
        }

        /** This block with another text. */
        public Kept withText(MappedText newText) {
            return new Kept(newText, type, level, ordered, linkDensity, href);
        }

        /** This block as another type, without level or order. */
        public Kept as(BlockType newType) {
            return new Kept(text, newType, null, newType == BlockType.LIST_ITEM ? ordered : null, linkDensity, href);
        }

        /** This block taken out. */
        public Removed removed(String category, String rule, @Nullable String movedTo, double confidence) {
            return new Removed(text, category, rule, movedTo, confidence);
        }
    }

    /**
     * A block that goes.
     *
     * @param category   what it was, for example {@code boilerplate}
     * @param rule       the rule that found it
     * @param movedTo    JSON Pointer to the field that holds its meaning now; null when it has none
     * @param confidence that it does not belong to the story
     */
    record Removed(
            MappedText text,
            String category,
            String rule,
            @Nullable String movedTo,
            double confidence) implements Piece {}
}
