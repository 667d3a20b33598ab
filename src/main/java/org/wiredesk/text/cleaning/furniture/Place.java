package org.wiredesk.text.cleaning.furniture;

/**
 * Where a block stands among the blocks that are still kept.
 *
 * @param index   from the beginning
 * @param count   of all kept blocks
 * @param crowded whether furniture of the page stands right before or behind it
 */
record Place(int index, int count, boolean crowded) {
    /** How many kept blocks follow. */
    int fromEnd() {
        return count - 1 - index;
    }

    boolean isOnly() {
        return count == 1;
    }

    boolean isFirst() {
        return index == 0;
    }

    boolean isLast() {
        return index == count - 1;
    }

    /** Among the first or the last few blocks, where authors and sources stand. */
    boolean isAtEdge() {
        return index <= 2 || fromEnd() <= 4;
    }
}
