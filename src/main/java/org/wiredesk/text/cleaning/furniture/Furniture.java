package org.wiredesk.text.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;

/** Takes furniture out of a document. Stateless. */
public final class Furniture {
    /** The first rule that has something to say about a block decides; then the block, if any is left, is seen again. */
    private static final List<LineRule> LINE_RULES = List.of(
            new MojibakeResidue(),
            new Ornament(),
            new TitleLine(),
            new Boilerplate(),
            new ReadAlso(),
            new OriginalLink(),
            new RightsNotice(),
            new CopyrightLine(),
            new PhotoCredit(),
            new SourceLine(),
            new AgencyLine(),
            new Byline(),
            new ContactLine(),
            new SitePrefix(),
            new Dateline());

    private static final List<ListRule> LIST_RULES = List.of(new TrailingName());

    private Furniture() {}

    /** The pieces with furniture removed; what it says is noted in {@code findings}. */
    public static List<Piece> remove(List<Piece> pieces, Findings findings, WorkBudget budget) {
        List<Piece> result = new ArrayList<>(pieces);
        int count = (int) pieces.stream().filter(Piece.Kept.class::isInstance).count();
        int index = 0;
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i) instanceof Piece.Kept) {
                Place place = new Place(index, count);
                result.set(i, decide(result.get(i), place, findings, budget));
                if (result.get(i) instanceof Piece.Kept) {
                    index++;
                } else {
                    count--;
                }
            }
        }
        for (ListRule rule : LIST_RULES) {
            rule.apply(result, findings);
        }
        return result;
    }

    private static Piece decide(Piece piece, Place place, Findings findings, WorkBudget budget) {
        if (!(piece instanceof Piece.Kept block)) {
            return piece;
        }
        Line line = look(block, budget);
        int rule = 0;
        while (rule < LINE_RULES.size()) {
            Piece decided = LINE_RULES.get(rule++).apply(line, place, findings);
            if (decided instanceof Piece.Kept changed) {
                line = look(changed, budget);
                rule = 0;
            } else if (decided != null) {
                return decided;
            }
        }
        return line.block();
    }

    private static Line look(Piece.Kept block, WorkBudget budget) {
        budget.spend(2L * block.text().length());
        return new Line(block);
    }
}
