package org.wiredesk.text.cleaning.html.feature;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/** The nearest element around each element of a page that has some property; the element itself counts. */
final class Ancestors {
    private final int[] nearest;

    private Ancestors(int[] nearest) {
        this.nearest = nearest;
    }

    static Ancestors of(PageTree page, IntPredicate property) {
        int[] nearest = new int[page.size()];
        Arrays.fill(nearest, -1);
        for (int i = 0; i < nearest.length; i++) {
            if (property.test(i)) {
                nearest[i] = i;
            } else if (page.parent(i) >= 0) {
                nearest[i] = nearest[page.parent(i)];
            }
        }
        return new Ancestors(nearest);
    }

    /** The nearest one around element {@code i}, or -1. */
    int of(int i) {
        return nearest[i];
    }
}
