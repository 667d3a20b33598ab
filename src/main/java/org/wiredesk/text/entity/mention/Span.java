package org.wiredesk.text.entity.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Referent;

/**
 * A stretch of tokens taken for a name.
 *
 * @param from      the first token that the span claims: where a title before the name begins, else its first token
 * @param first     its first token
 * @param end       one past its last token
 * @param referents what the gazetteer says it may be; empty when it says nothing
 * @param longForm  for an acronym that the text defines, the folded long form; null otherwise
 * @param title     the title before a person's name; null when there is none
 * @param confidence how sure it is, in [0, 1]
 */
public record Span(
        int from,
        int first,
        int end,
        EntityType type,
        Evidence evidence,
        List<Referent> referents,
        @Nullable String longForm,
        @Nullable String title,
        double confidence) {
    public static Span of(int first, int end, EntityType type, Evidence evidence) {
        return new Span(first, first, end, type, evidence, List.of(), null, null, evidence.confidence());
    }

    public static Span person(int from, int first, int end, Evidence evidence, @Nullable String title) {
        return new Span(from, first, end, EntityType.PER, evidence, List.of(), null, title, evidence.confidence());
    }

    public static Span known(int first, int end, EntityType type, Evidence evidence, List<Referent> referents) {
        return new Span(first, first, end, type, evidence, referents, null, null, evidence.confidence());
    }

    public static Span acronym(int first, int end, EntityType type, String longForm) {
        Evidence evidence = Evidence.ACRONYM_DEFINITION;
        return new Span(first, first, end, type, evidence, List.of(), longForm, null, evidence.confidence());
    }

    /**
     * A name that the statistical tagger sees.
     *
     * @param rule what a rule says of the same tokens; null when none does
     */
    public static Span statistical(
            int first, int end, EntityType type, double confidence, List<Referent> referents, @Nullable Span rule) {
        if (rule == null || rule.type() != type) {
            return new Span(first, first, end, type, Evidence.STATISTICAL, referents, null, null, confidence);
        }
        double surer = Math.max(confidence, rule.confidence());
        return new Span(first, first, end, type, Evidence.STATISTICAL, referents, rule.longForm(), rule.title(), surer);
    }

    public Span as(EntityType newType, Evidence newEvidence) {
        return new Span(from, first, end, newType, newEvidence, List.of(), longForm, title, confidence);
    }

    /** The same name without the tokens before {@code newFirst}, which stay claimed. */
    public Span startingAt(int newFirst) {
        return new Span(from, newFirst, end, type, evidence, List.of(), longForm, title, confidence);
    }

    public Span titled(String newTitle) {
        return new Span(from, first, end, type, evidence, referents, longForm, newTitle, confidence);
    }

    public int length() {
        return end - first;
    }

    /** How many tokens it claims. */
    public int claim() {
        return end - from;
    }
}
