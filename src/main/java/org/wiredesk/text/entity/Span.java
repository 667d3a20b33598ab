package org.wiredesk.text.entity;

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
 */
record Span(
        int from,
        int first,
        int end,
        EntityType type,
        Evidence evidence,
        List<Referent> referents,
        @Nullable String longForm,
        @Nullable String title) {
    static Span of(int first, int end, EntityType type, Evidence evidence) {
        return new Span(first, first, end, type, evidence, List.of(), null, null);
    }

    static Span person(int from, int first, int end, Evidence evidence, @Nullable String title) {
        return new Span(from, first, end, EntityType.PER, evidence, List.of(), null, title);
    }

    static Span known(int first, int end, EntityType type, Evidence evidence, List<Referent> referents) {
        return new Span(first, first, end, type, evidence, referents, null, null);
    }

    static Span acronym(int first, int end, EntityType type, String longForm) {
        return new Span(first, first, end, type, Evidence.ACRONYM_DEFINITION, List.of(), longForm, null);
    }

    Span as(EntityType newType, Evidence newEvidence) {
        return new Span(from, first, end, newType, newEvidence, List.of(), longForm, title);
    }

    int length() {
        return end - first;
    }

    /** How many tokens it claims. */
    int claim() {
        return end - from;
    }
}
