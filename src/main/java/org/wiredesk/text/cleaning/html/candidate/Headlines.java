package org.wiredesk.text.cleaning.html.candidate;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.dom.Tags;
import org.wiredesk.text.cleaning.html.dom.VisibleText;

/** The headings of a page that say what its title says, with or without a kicker before it. Immutable. */
public final class Headlines {
    private static final int LOWEST_LEVEL = 3;
    private static final int LONGEST = 1000;
    private static final int MOST_ELEMENTS = 200;

    private final boolean[] at;

    private Headlines(boolean[] at) {
        this.at = at;
    }

    /** Looks at all headings of a page; without a title there is no headline. */
    public static Headlines of(PageTree page, @Nullable String title) {
        boolean[] at = new boolean[page.size()];
        String wanted = title == null ? "" : letters(title);
        for (int i = 0; i < at.length && !wanted.isEmpty(); i++) {
            at[i] = isCandidate(page, i) && says(VisibleText.of(page, i), wanted);
        }
        return new Headlines(at);
    }

    /** Whether an element is such a heading. */
    public boolean isAt(int i) {
        return at[i];
    }

    private static boolean isCandidate(PageTree page, int i) {
        int level = Tags.headingLevel(page.tag(i));
        return level > 0
                && level <= LOWEST_LEVEL
                && !page.isHidden(i)
                && page.length(i) <= LONGEST
                && page.end(i) - i <= MOST_ELEMENTS;
    }

    private static boolean says(String heading, String wanted) {
        String shown = letters(heading);
        return shown.endsWith(wanted) && shown.length() <= 2 * wanted.length();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
