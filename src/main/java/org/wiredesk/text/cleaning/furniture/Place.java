package org.wiredesk.text.cleaning.furniture;

/**
 * Where a block stands among the blocks that are still kept.
 *
 * @param index from the beginning
 * @param count of all kept blocks
 */
record Place(int index, int count) {
    /** How many kept blocks follow. */
    int fromEnd() {
        return count - 1 - index;
    }

    /** Among the first or the last few blocks, where authors and sources stand. */
    boolean isAtEdge() {
        return index <= 2 || fromEnd() <= 4;
    }
}
