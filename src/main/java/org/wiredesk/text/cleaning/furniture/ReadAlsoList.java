package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Related;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * "Read also" above a list of titles: each goes to the related articles. On a page the titles are links; in plain text
 * they are list items that are no sentences.
 */
final class ReadAlsoList implements ListRule {
    private static final int LONGEST_LEAD = 60;
    private static final int LONGEST_TITLE = 200;
    private static final double MOSTLY_LINK = 0.8;
    private static final int MOST_TITLES = 12;
    /** What a page's extraction calls boxes that may stand under a lead. */
    private static final Set<String> BOXES = Set.of("html.link-list", "html.related");

    @Override
    public boolean apply(List<Piece> pieces, @Nullable Line[] lines, Findings findings) {
        boolean changed = false;
        String rule = null;
        int titles = 0;
        int first = 0;
        while (first < lines.length && lines[first] == null) {
            first++;
        }
        int last = lines.length - 1;
        while (last >= 0 && lines[last] == null) {
            last--;
        }
        for (int i = 0; i < lines.length; i++) {
            Line line = lines[i];
            if (line == null) {
                // A box before or behind the story says what else the site has, not what belongs to the story.
                Piece box = i < first || i > last ? null : box(pieces.get(i), rule, findings);
                if (box != null) {
                    pieces.set(i, box);
                    changed = true;
                    continue;
                }
                String lead = lead(pieces.get(i));
                rule = lead == null ? rule : lead;
                titles = lead == null ? titles : 0;
                continue;
            }
            String heading = rule == null ? leadOf(lines, i) : null;
            if (heading != null) {
                pieces.set(i, line.removed("read-also", heading, null, 0.9));
                lines[i] = null;
                rule = heading;
                titles = 0;
                changed = true;
                continue;
            }
            if (rule == null || titles++ >= MOST_TITLES || !isTitle(line)) {
                rule = null;
                continue;
            }
            pieces.set(i, line.removed("read-also", rule, note(line, findings), 0.9));
            lines[i] = null;
            changed = true;
        }
        return changed;
    }

    /** Notes the titles of a line, one for each row of it; the pointer to the first. The first has the address. */
    private static @Nullable String note(Line line, Findings findings) {
        String href = line.block().href();
        String pointer = null;
        for (String title : line.text().split("\n", -1)) {
            if (!title.isBlank()) {
                String url = pointer != null || href == null ? null : Urls.absolute(href);
                String noted = findings.related(Related.READ_ALSO, title.strip(), url);
                pointer = pointer == null ? noted : pointer;
            }
        }
        return pointer;
    }

    /** A box of links of a page, removed under or with a lead, with its links noted; null for anything else. */
    private static @Nullable Piece box(Piece piece, @Nullable String under, Findings findings) {
        boolean links = piece instanceof Piece.Removed removed
                && removed.category().equals("boilerplate")
                && removed.rule().startsWith("html.");
        if (!links) {
            return null;
        }
        Piece.Removed removed = (Piece.Removed) piece;
        String own = LinkedTitles.lead(removed);
        String rule = own == null && BOXES.contains(removed.rule()) ? under : own;
        String pointer = rule == null ? null : LinkedTitles.note(removed.text(), findings);
        return pointer == null || rule == null
                ? null
                : new Piece.Removed(removed.text(), "read-also", rule, pointer, removed.confidence());
    }

    /** The rule of a line that was a lead and nothing else; null for any other. */
    private static @Nullable String lead(Piece piece) {
        boolean brief = piece.text().length() <= LONGEST_LEAD;
        if (!brief
                || !(piece instanceof Piece.Removed removed)
                || !removed.category().equals("read-also")) {
            return null;
        }
        String text = removed.text().text();
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        Found found = Lexicon.standard().find(ReadAlsoLead.KINDS, text, start);
        boolean ends = found != null
                && (text.substring(found.end()).chars().noneMatch(Character::isLetterOrDigit)
                        || text.strip().endsWith(":"));
        return ends ? found.phrase().rule() : null;
    }

    /** The rule of a line that is a lead and nothing else, right above a title that is a link; null for any other. */
    private static @Nullable String leadOf(@Nullable Line[] lines, int at) {
        Line line = lines[at];
        Line next = at + 1 < lines.length ? lines[at + 1] : null;
        if (line == null || line.length() > LONGEST_LEAD || next == null || !isLink(next) || !isTitle(next)) {
            return null;
        }
        Found found = Lexicon.standard().find(ReadAlsoLead.KINDS, line.text(), line.firstWord());
        boolean whole =
                found != null && line.text().substring(found.end()).chars().noneMatch(Character::isLetterOrDigit);
        return whole ? found.phrase().rule() : null;
    }

    private static boolean isLink(Line line) {
        return line.block().href() != null && line.block().linkDensity() >= MOSTLY_LINK;
    }

    private static boolean isTitle(Line line) {
        if (line.text().lines().anyMatch(row -> row.length() > LONGEST_TITLE)
                || line.text().endsWith(".")
                || line.text().endsWith(";")) {
            return false;
        }
        boolean item = line.block().type() == BlockType.LIST_ITEM
                && line.block().href() == null
                && !Character.isLowerCase(line.text().codePointAt(0))
                && line.find(Kind.READ_ALSO, 0) == null;
        return isLink(line) || item;
    }
}
