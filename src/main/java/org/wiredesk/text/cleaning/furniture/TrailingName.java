package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * A bare name as the last block, behind a finished paragraph, or two that a dash or a slash parts: who wrote the article.
 * People whom the story tells about are left alone, and so are lists of names.
 */
final class TrailingName implements ListRule {
    private static final int LONGEST = 40;
    private static final int MOST_NAMES = 2;
    private static final Pattern BETWEEN = Pattern.compile(" [-–—/&|] ");
    private static final int SHORTEST_PARAGRAPH = 60;

    @Override
    public boolean apply(List<Piece> pieces, @Nullable Line[] lines, Findings findings) {
        int last = before(lines, lines.length);
        int previous = before(lines, last);
        int third = before(lines, previous);
        if (third < 0) {
            return false;
        }
        Line line = lines[last];
        Line paragraph = lines[previous];
        if (line == null || paragraph == null || line.length() > LONGEST) {
            return false;
        }
        boolean follows = paragraph.length() >= SHORTEST_PARAGRAPH && paragraph.endsSentence();
        List<String> names = List.of(BETWEEN.split(line.text(), -1));
        boolean told = !follows
                || names.size() > MOST_NAMES
                || names.stream().anyMatch(name -> !isName(name) || isTold(name, lines, last));
        if (told) {
            return false;
        }
        boolean amongFurniture = last > previous + 1 || last < pieces.size() - 1;
        String pointer = findings.by(line.text());
        pieces.set(last, line.removed("byline", "trailing-name", pointer, amongFurniture ? 0.9 : 0.7));
        lines[last] = null;
        return true;
    }

    private static boolean isName(String text) {
        return Names.isName(text) && text.indexOf(' ') > 0;
    }

    /** Whether the story names the person, by the last word of the name. */
    private static boolean isTold(String name, @Nullable Line[] lines, int last) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        for (int i = 0; i < last; i++) {
            Line line = lines[i];
            if (line != null && line.text().contains(surname)) {
                return true;
            }
        }
        return Lexicon.standard().find(Kind.PLACE, name, 0) != null;
    }

    private static int before(@Nullable Line[] lines, int index) {
        int i = index - 1;
        while (i >= 0 && lines[i] == null) {
            i--;
        }
        return i;
    }
}
