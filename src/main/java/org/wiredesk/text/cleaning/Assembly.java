package org.wiredesk.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.CodePoints;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.Removal;
import org.wiredesk.article.Repair;
import org.wiredesk.text.Edit;
import org.wiredesk.text.Piece;

/**
 * Joins the pieces of one document: writes the clean text and its blocks, and books every repair and removal. For plain
 * text the raw stretches between pieces are booked too, so that the raw content can be given back; between the pieces
 * of a page lies mark-up. Not thread-safe.
 */
final class Assembly {
    private static final String SEPARATOR_RULE = "separator";
    private static final String SPACE_RULE = "whitespace";
    private static final String BOILERPLATE = "boilerplate";

    private final String raw;
    private final CodePoints rawPoints;
    private final OffsetUnit unit;
    private final boolean markUp;

    private final StringBuilder text;
    private final List<Block> blocks = new ArrayList<>();
    private final RepairLog repairs;
    private final List<Removal> removals = new ArrayList<>();
    /** What stands between the last block and the next one. */
    private final List<Between> pending = new ArrayList<>();
    /** How far the raw content of plain text is accounted for. */
    private int rawDone;

    private Assembly(String raw, CodePoints rawPoints, OffsetUnit unit, boolean markUp) {
        this.raw = raw;
        this.rawPoints = rawPoints;
        this.text = new StringBuilder(markUp ? 0 : raw.length());
        this.unit = unit;
        this.markUp = markUp;
        this.repairs = new RepairLog(raw, this::rawOffset);
    }

    /** What stands between two blocks: a piece that goes, or, without one, a raw stretch. */
    private record Between(int rawStart, int rawEnd, Piece.@Nullable Removed removed) {}

    /**
     * Puts a document together.
     *
     * @param points of the raw content
     * @param markUp whether the raw content is a page
     */
    static Assembly of(List<Piece> pieces, String raw, CodePoints points, OffsetUnit unit, boolean markUp) {
        Assembly assembly = new Assembly(raw, points, unit, markUp);
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Removed removed) {
                assembly.remove(removed);
            } else if (piece instanceof Piece.Kept kept) {
                assembly.keep(kept);
            }
        }
        assembly.gap(raw.length());
        assembly.flush(-1);
        return assembly;
    }

    String text() {
        return text.toString();
    }

    /** The length of the raw content in the unit of the record. */
    int rawLength() {
        return rawPoints.length(unit);
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Repair> repairs() {
        return repairs.entries();
    }

    List<Removal> removals() {
        return removals;
    }

    private void remove(Piece.Removed removed) {
        gap(removed.text().rawStart());
        pending.add(new Between(removed.text().rawStart(), removed.text().rawEnd(), removed));
        rawDone = Math.max(rawDone, removed.text().rawEnd());
    }

    private void keep(Piece.Kept kept) {
        gap(kept.text().rawStart());
        int rawStart = kept.text().rawStart();
        if (text.length() == 0) {
            flush(-1);
        } else {
            flush(separator());
        }
        int start = text.length();
        text.append(kept.text().text());
        blocks.add(new Block(
                kept.type(),
                start,
                text.length(),
                rawOffset(rawStart),
                rawOffset(Math.max(rawStart, kept.text().rawEnd())),
                null,
                null,
                kept.level(),
                kept.ordered()));
        for (Edit edit : kept.text().edits()) {
            if (edit.cut() == null) {
                repairs.add(edit.rule(), start + edit.start(), start + edit.end(), edit.rawStart(), edit.rawEnd());
            } else {
                String old = raw.substring(edit.rawStart(), edit.rawEnd());
                removals.add(Removal.of(
                        edit.cut().category(),
                        edit.rule(),
                        start + edit.start(),
                        rawOffset(edit.rawStart()),
                        rawOffset(edit.rawEnd()),
                        markUp ? MarkUp.strip(old) : old,
                        unit,
                        edit.cut().movedTo(),
                        edit.cut().confidence()));
            }
        }
        rawDone = Math.max(rawDone, kept.text().rawEnd());
    }

    /** Accounts for the raw content up to an offset. */
    private void gap(int rawTo) {
        if (!markUp && rawTo > rawDone) {
            pending.add(new Between(rawDone, rawTo, null));
            rawDone = rawTo;
        }
    }

    /** The last raw stretch among what is pending, which becomes the separator; the number of pending when none is. */
    private int separator() {
        for (int i = pending.size() - 1; i >= 0; i--) {
            if (pending.get(i).removed() == null) {
                return i;
            }
        }
        return pending.size();
    }

    /**
     * Books what is pending.
     *
     * @param separator which of it becomes the blank line between two blocks; -1 when there is none
     */
    private void flush(int separator) {
        for (int i = 0; i < pending.size(); i++) {
            Between between = pending.get(i);
            if (i == separator) {
                separate(between.rawStart(), between.rawEnd());
            } else if (between.removed() == null) {
                repairs.add(SPACE_RULE, text.length(), text.length(), between.rawStart(), between.rawEnd());
            } else {
                int last = runEnd(i, separator);
                book(pending.subList(i, last + 1), between.removed());
                i = last;
            }
        }
        if (separator == pending.size()) {
            separate(rawDone, rawDone);
        }
        pending.clear();
    }

    private void separate(int rawStart, int rawEnd) {
        int start = text.length();
        text.append(Article.BLOCK_SEPARATOR);
        if (!markUp && !raw.substring(rawStart, rawEnd).equals(Article.BLOCK_SEPARATOR)) {
            repairs.add(SEPARATOR_RULE, start, text.length(), rawStart, rawEnd);
        }
    }

    /** Where a run of boilerplate that begins at an index ends: the raw stretches between its pieces belong to it. */
    private int runEnd(int first, int separator) {
        Piece.Removed removed = pending.get(first).removed();
        int last = first;
        if (removed == null || markUp || !removed.category().equals(BOILERPLATE)) {
            return last;
        }
        for (int i = first + 1; i < pending.size() && i != separator; i++) {
            Piece.Removed next = pending.get(i).removed();
            if (next != null && !next.category().equals(BOILERPLATE)) {
                return last;
            }
            last = next == null ? last : i;
        }
        return last;
    }

    private void book(List<Between> run, Piece.Removed first) {
        int rawStart = run.get(0).rawStart();
        int rawEnd = Math.max(rawStart, run.get(run.size() - 1).rawEnd());
        String old = markUp ? first.text().text() : raw.substring(rawStart, rawEnd);
        removals.add(Removal.of(
                first.category(),
                first.rule(),
                text.length(),
                rawOffset(rawStart),
                rawOffset(rawEnd),
                old,
                unit,
                first.movedTo(),
                first.confidence()));
    }

    private int rawOffset(int utf16) {
        return rawPoints.fromUtf16(utf16, unit);
    }
}
