package org.wiredesk.article;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves every clean offset of an enrichment from one unit to the other; raw offsets stay as they are. */
final class OffsetConversion {
    private final IntUnaryOperator inText;
    private final IntUnaryOperator inHeadline;

    private OffsetConversion(IntUnaryOperator inText, IntUnaryOperator inHeadline) {
        this.inText = inText;
        this.inHeadline = inHeadline;
    }

    /** From UTF-16 to code points. */
    static Enrichment toCodePoints(Enrichment enrichment, String text, @Nullable String headline) {
        CodePoints textPoints = CodePoints.of(text);
        CodePoints headlinePoints = CodePoints.of(headline == null ? "" : headline);
        if (textPoints.isIdentity() && headlinePoints.isIdentity()) {
            return enrichment;
        }
        return new OffsetConversion(textPoints::fromUtf16, headlinePoints::fromUtf16).convert(enrichment);
    }

    /** From code points to UTF-16. */
    static Enrichment toUtf16(Enrichment enrichment, String text, @Nullable String headline) {
        CodePoints textPoints = CodePoints.of(text);
        CodePoints headlinePoints = CodePoints.of(headline == null ? "" : headline);
        if (textPoints.isIdentity() && headlinePoints.isIdentity()) {
            return enrichment;
        }
        return new OffsetConversion(textPoints::toUtf16, headlinePoints::toUtf16).convert(enrichment);
    }

    private Enrichment convert(Enrichment from) {
        List<Block> blocks = from.blocks().stream()
                .map(block -> block.at(text(block.start()), text(block.end())))
                .toList();
        List<Entity> entities = from.entities().stream()
                .map(entity -> entity.withMentions(
                        entity.mentions().stream().map(this::convert).toList()))
                .toList();
        Cleaning cleaning = from.cleaning();
        Cleaning converted = new Cleaning(
                cleaning.rawLength(),
                cleaning.cleanLength(),
                cleaning.keptRatio(),
                cleaning.repairs().stream()
                        .map(repair -> repair.at(text(repair.start()), text(repair.end())))
                        .toList(),
                cleaning.removals().stream()
                        .map(removal -> removal.at(text(removal.at())))
                        .toList());
        return new Enrichment(
                from.id(),
                from.version(),
                from.raw(),
                from.offsetUnit(),
                from.textSha256(),
                from.languages(),
                blocks,
                entities,
                from.related(),
                from.media(),
                converted,
                from.quality(),
                from.provenance());
    }

    private Mention convert(Mention mention) {
        IntUnaryOperator unit = mention.isInHeadline() ? inHeadline : inText;
        return new Mention(
                unit.applyAsInt(mention.start()), unit.applyAsInt(mention.end()), mention.exact(), mention.field());
    }

    private int text(int offset) {
        return inText.applyAsInt(offset);
    }
}
