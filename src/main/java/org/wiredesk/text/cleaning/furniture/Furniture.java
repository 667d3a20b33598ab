package org.wiredesk.text.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;

/**
 * Takes furniture out of one document, whose pieces it may see several times: blocks that stayed the same are not read
 * again. Not thread-safe.
 */
public final class Furniture {
    /** The first rule that has something to say about a block decides; then the block, if any is left, is seen again. */
    private static final List<LineRule> LINE_RULES = List.of(
            new MojibakeResidue(),
            new Ornament(),
            new TitleLine(),
            new Boilerplate(),
            new ReadAlso(),
            new OriginalLink(),
            new CopyrightLine(),
            new RightsNotice(),
            new PhotoCredit(),
            new SourceLine(),
            new SignOff(),
            new Byline(),
            new Timestamp(),
            new ContactLine(),
            new Dateline(),
            new SitePrefix());

    private static final List<SentenceRule> SENTENCE_RULES = List.of(
            new ReadAlsoInside(),
            new RightsInside(),
            new CopyrightInside(),
            new Appeal(),
            new CreditInside(),
            new OriginalInside());

    private static final List<ListRule> LIST_RULES = List.of(new ReadAlsoList(), new TrailingName(), new StrayQuote());

    private final Findings findings;
    private final WorkBudget budget;
    /** What was seen of the pieces last time, by their place in the list. */
    private @Nullable Line[] seen = {};

    private Furniture(Findings findings, WorkBudget budget) {
        this.findings = findings;
        this.budget = budget;
    }

    /** Furniture of one document; what it says is noted in {@code findings}. */
    public static Furniture of(Findings findings, WorkBudget budget) {
        return new Furniture(findings, budget);
    }

    /** The pieces with furniture removed, one for one; the same list when there is none. */
    public List<Piece> remove(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>(pieces);
        look(result);
        int count = 0;
        for (Line line : seen) {
            count += line == null ? 0 : 1;
        }
        int index = 0;
        boolean changed = false;
        for (int i = 0; i < result.size(); i++) {
            Line line = seen[i];
            if (line != null) {
                Piece piece = decide(line, i, index, count, result);
                changed |= !piece.equals(line.block());
                result.set(i, piece);
                if (seen[i] != null) {
                    index++;
                } else {
                    count--;
                }
            }
        }
        for (ListRule rule : LIST_RULES) {
            changed |= rule.apply(result, seen, findings);
        }
        return changed ? result : pieces;
    }

    private void look(List<Piece> pieces) {
        if (seen.length != pieces.size()) {
            seen = new Line[pieces.size()];
        }
        for (int i = 0; i < seen.length; i++) {
            Line line = seen[i];
            if (!(pieces.get(i) instanceof Piece.Kept block)) {
                seen[i] = null;
            } else if (line == null || !line.block().text().equals(block.text())) {
                seen[i] = look(block);
            } else if (!line.block().equals(block)) {
                seen[i] = line.of(block);
            }
        }
    }

    private Line look(Piece.Kept block) {
        budget.spend(2L * block.text().length());
        return new Line(block);
    }

    private Piece decide(Line first, int at, int index, int count, List<Piece> pieces) {
        Line line = first;
        Place place = new Place(index, count, first.isBar() && isCrowded(at, pieces));
        while (true) {
            Piece decided = decide(line, place);
            if (decided == null) {
                seen[at] = line;
                return line.block();
            }
            if (!(decided instanceof Piece.Kept changed)) {
                seen[at] = null;
                return decided;
            }
            line = look(changed);
        }
    }

    private @Nullable Piece decide(Line line, Place place) {
        for (LineRule rule : LINE_RULES) {
            Piece decided = rule.apply(line, place, findings);
            if (decided != null) {
                return decided;
            }
        }
        return line.kinds() == 0 ? null : inside(line, place);
    }

    /** Takes out what stands inside a block, all of it in one pass. */
    private @Nullable Piece inside(Line line, Place place) {
        List<Cut> cuts = new ArrayList<>();
        int done = 0;
        List<Found> found = line.found();
        for (int i = 0; i < found.size(); i++) {
            Found phrase = found.get(i);
            boolean longest = i + 1 == found.size()
                    || found.get(i + 1).start() != phrase.start()
                    || found.get(i + 1).phrase().kind() != phrase.phrase().kind();
            for (SentenceRule rule : SENTENCE_RULES) {
                boolean calls = longest
                        && phrase.start() >= done
                        && (rule.kinds() & phrase.phrase().kind().bit()) != 0;
                Cut cut = calls ? rule.apply(line, phrase, done, place, findings) : null;
                if (cut != null) {
                    cuts.add(cut);
                    done = cut.to();
                }
            }
        }
        return cuts.isEmpty() ? null : line.without(cuts);
    }

    /** Whether a neighbour of a piece is furniture of the page, gone already or not. */
    private boolean isCrowded(int at, List<Piece> pieces) {
        return isCrowded(at, -1, pieces) || isCrowded(at, 1, pieces);
    }

    private boolean isCrowded(int at, int step, List<Piece> pieces) {
        for (int i = at + step; i >= 0 && i < pieces.size(); i += step) {
            Line line = seen[i];
            if (line != null) {
                return line.isBar();
            }
            if (pieces.get(i) instanceof Piece.Removed removed
                    && removed.category().equals("boilerplate")) {
                return true;
            }
        }
        return false;
    }
}
