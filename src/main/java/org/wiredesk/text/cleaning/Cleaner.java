package org.wiredesk.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wiredesk.article.Article;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.CodePoints;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.MediaTypes;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.Utf8;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.decoding.ContentSniffer;
import org.wiredesk.text.cleaning.furniture.Findings;
import org.wiredesk.text.cleaning.furniture.Furniture;
import org.wiredesk.text.cleaning.html.HtmlDocument;
import org.wiredesk.text.cleaning.html.HtmlExtractor;
import org.wiredesk.text.cleaning.html.choice.PageModel;
import org.wiredesk.text.cleaning.html.metadata.PageMetadata;
import org.wiredesk.text.cleaning.lines.LineModel;
import org.wiredesk.text.cleaning.lines.LineVerdicts;
import org.wiredesk.text.cleaning.lines.Lines;
import org.wiredesk.text.cleaning.repair.CharacterRepair;
import org.wiredesk.text.cleaning.repair.Whitespace;

/** Turns raw articles into clean ones. Immutable and thread-safe. */
public final class Cleaner {
    /** The line model has said all that matters when it was asked so often; each answer shortens the text. */
    private static final int MOST_ROUNDS = 4;

    private final OffsetUnit unit;
    private final PageModel pages;
    private final LineModel lines;

    private Cleaner(OffsetUnit unit, PageModel pages, LineModel lines) {
        this.unit = unit;
        this.pages = pages;
        this.lines = lines;
    }

    /** A cleaner whose records count in the given unit. */
    public static Cleaner of(OffsetUnit unit) {
        return new Cleaner(unit, PageModel.standard(), LineModel.standard());
    }

    /** A cleaner with another model for the stories of pages; the standard one, which may not fit, is not read. */
    public static Cleaner of(OffsetUnit unit, PageModel pages) {
        return new Cleaner(unit, pages, LineModel.standard());
    }

    /** This cleaner with another model for the lines of plain text. */
    public Cleaner with(LineModel model) {
        return new Cleaner(unit, pages, model);
    }

    /**
     * Cleans one article.
     *
     * @param raw an article that has an id and a version
     * @return the article with text, blocks, fields and {@code enrichment.cleaning}; no language, no entities
     * @throws InvalidArticleException if the article has no id or version, if its content type is not known, or if
     *     nothing of it is text
     */
    public Article clean(RawArticle raw, WorkBudget budget) {
        CodePoints points = check(raw);
        boolean page = isPage(raw);
        HtmlDocument document =
                page ? HtmlExtractor.extract(raw.content(), raw.metadata().url(), pages, budget) : null;
        PageMetadata metadata = document == null ? PageMetadata.empty() : document.metadata();
        Findings findings = FieldWriter.findings(raw.metadata(), metadata);

        List<Piece> pieces = document == null
                ? Lines.markHeadings(decideText(readText(raw.content(), budget), findings, budget))
                : decide(
                        readPage(document, claims(raw, metadata, findings), budget),
                        Lines::takeBullets,
                        Furniture.of(findings, budget),
                        budget);

        Assembly assembly = Assembly.of(pieces, raw.content(), points, unit, page);
        if (assembly.blocks().isEmpty()) {
            throw new InvalidArticleException("nothing of the content is article text");
        }
        return FieldWriter.article(raw, metadata, findings, assembly, unit);
    }

    /** Refuses what is no text, and gives the code points of what is. */
    private static CodePoints check(RawArticle raw) {
        if (raw.id() == null || raw.version() == null) {
            throw new InvalidArticleException("the article has no id or no version");
        }
        if (raw.content().isBlank()) {
            throw new InvalidArticleException("content is empty");
        }
        CodePoints points = CodePoints.of(raw.content());
        if (!points.isWellFormed()) {
            int lone = Utf8.loneSurrogate(raw.content());
            throw new InvalidArticleException("content holds half a surrogate pair at offset " + lone);
        }
        return points;
    }

    private static boolean isPage(RawArticle raw) {
        String declared = raw.metadata().contentType();
        String type = declared == null ? ContentSniffer.sniff(raw.content()) : MediaTypes.withoutParameters(declared);
        if (!type.equals(ContentSniffer.HTML) && !type.equals(ContentSniffer.PLAIN)) {
            throw new InvalidArticleException("contentType is \"" + declared + "\", expected text/plain or text/html");
        }
        return type.equals(ContentSniffer.HTML);
    }

    private static List<Piece> readText(String content, WorkBudget budget) {
        MappedText repaired = CharacterRepair.repair(MappedText.of(content), budget);
        List<Piece> pieces = Lines.split(repaired, budget);
        // A line alone may be repaired where the whole text could not, for scraped pages mix both.
        boolean whole = pieces.size() == 1
                && repaired.text().contains(pieces.get(0).text().text());
        return whole || CharacterRepair.isBeyondDoubt(repaired, budget) ? pieces : tidy(pieces, budget);
    }

    private static Claims claims(RawArticle raw, PageMetadata page, Findings findings) {
        String created = FieldWriter.created(raw.metadata(), page);
        boolean same = created != null && created.equals(page.publishedAt());
        return new Claims(findings.headline(), findings.by(), same);
    }

    private static List<Piece> readPage(HtmlDocument document, Claims claims, WorkBudget budget) {
        return tidy(claims.correct(document.pieces()), budget);
    }

    /**
     * Boilerplate goes as the line model says, and furniture before what is near the article goes. The model is asked
     * again about what is left, until it says no more: a second cleaning changes nothing.
     */
    private List<Piece> decideText(List<Piece> pieces, Findings findings, WorkBudget budget) {
        Furniture furniture = Furniture.of(findings, budget);
        List<Piece> left = Lines.takeMarkers(pieces);
        LineVerdicts verdicts = lines.judge(left, budget);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Piece> judged = left;
            left = decide(verdicts.removeFar(left), Lines::takeMarkers, furniture, budget);
            left = verdicts.removeAll(left);
            boolean settled = !verdicts.any();
            if (settled && left.equals(judged)) {
                break;
            }
            verdicts = lines.judge(left, budget);
            if (settled && !verdicts.any()) {
                break;
            }
        }
        return left;
    }

    /** Markers and furniture go, until a look at what is left finds nothing more: a second cleaning changes nothing. */
    private static List<Piece> decide(
            List<Piece> pieces, UnaryOperator<List<Piece>> markers, Furniture furniture, WorkBudget budget) {
        List<Piece> before;
        List<Piece> after = pieces;
        do {
            before = after;
            after = markers.apply(after);
            after = furniture.remove(after);
            after = tidyChanged(after, before, budget);
        } while (!after.equals(before));
        return after;
    }

    /** Repairs those blocks that a step has changed: a cut may bring together what did not belong together. */
    private static List<Piece> tidyChanged(List<Piece> pieces, List<Piece> before, WorkBudget budget) {
        List<Piece> tidied = new ArrayList<>(pieces);
        for (int i = 0; i < tidied.size(); i++) {
            if (tidied.get(i) instanceof Piece.Kept block && block != before.get(i)) {
                tidied.set(i, tidy(block, budget));
            }
        }
        return tidied;
    }

    /** Repairs blocks and their white space; what comes out empty is gone. */
    private static List<Piece> tidy(List<Piece> pieces, WorkBudget budget) {
        List<Piece> tidied = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            tidied.add(piece instanceof Piece.Kept block ? tidy(block, budget) : piece);
        }
        return tidied;
    }

    private static Piece tidy(Piece.Kept block, WorkBudget budget) {
        MappedText repaired = CharacterRepair.repair(block.text(), budget);
        MappedText text = block.type() == BlockType.PREFORMATTED
                ? repaired
                : Whitespace.even(repaired, block.type() == BlockType.TABLE_ROW).strip();
        if (text.text().isBlank()) {
            return block.removed("empty", "empty", null, 1.0);
        }
        return text == block.text() ? block : block.withText(text);
    }
}
