package org.wiredesk.text.cleaning.html.candidate;

import org.wiredesk.text.cleaning.html.block.DataTables;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.TextCount;

/**
 * How much running text each element of a page holds. A block counts as prose by its length, its sentences and commas,
 * and by how little of it stands in links; what is not prose counts against the element that holds it, unless it is a
 * cell of a table of data.
 */
public final class Prose {
    private static final int SHORTEST_PROSE = 40;
    private static final double MOST_LINKS = 0.5;
    /** What a character of a link list costs. */
    private static final double LINK_COST = 0.5;

    private final double[] own;
    private final double[] total;

    private Prose(double[] own, double[] total) {
        this.own = own;
        this.total = total;
    }

    public static Prose of(PageTree page) {
        double[] own = new double[page.size()];
        double[] total = new double[page.size()];
        boolean[] data = DataTables.find(page);
        for (int i = 1; i < page.size(); i++) {
            data[i] |= data[page.parent(i)];
        }
        for (int i = page.size() - 1; i >= 0; i--) {
            double gain = gain(page.own(i));
            own[i] = data[i] && page.own(i).linkDensity() <= MOST_LINKS ? Math.max(0, gain) : gain;
            total[i] += Math.max(0, own[i]);
            if (page.parent(i) >= 0) {
                total[page.parent(i)] += total[i];
            }
        }
        return new Prose(own, total);
    }

    /** What the text of one block speaks for (positive) or against (negative) its belonging to a story. */
    static double gain(TextCount text) {
        if (text.length() == 0) {
            return 0;
        }
        if (text.linkDensity() > MOST_LINKS) {
            return -LINK_COST * Math.min(text.length(), 200);
        }
        if (text.length() < SHORTEST_PROSE) {
            return text.sentences() > 0 ? text.plain() / 2.0 : -5;
        }
        double evidence = text.sentences() + text.commas() > 0 ? 1.0 : 0.3;
        return evidence * text.plain() * (1 - text.linkDensity());
    }

    double own(int i) {
        return own[i];
    }

    /** The prose of an element and all that is in it; nothing is counted against it. */
    double total(int i) {
        return total[i];
    }
}
