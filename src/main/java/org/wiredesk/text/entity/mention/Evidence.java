package org.wiredesk.text.entity.mention;

/**
 * Why a span is taken for a name, strongest first: of two spans of the same length the stronger one stays.
 *
 * <p>The confidence is the share of spans of this kind, exact borders and type, that were right over nine development
 * sets of single sentences in six languages (PUD, EWT, Bosque, GUM), rounded down. Single sentences have no article
 * around them, so it errs on the low side for news. {@link #MINOR_PLACE} needs an article and was not measured: it has
 * the confidence of other places. {@link #INSTITUTION} was measured on French alone: 16 of 23 on PUD, WikiNEuRal and
 * African news.
 */
public enum Evidence {
    /** A name of the user's own gazetteer: what the user says, stands. */
    OWN_LIST(0.95),
    COUNTRY(0.76),
    ORGANISATION_LIST(0.77),
    INSTITUTION(0.69),
    ACRONYM_DEFINITION(0.45),
    PERSON_LIST(0.9),
    TITLE(0.76),
    FORENAME(0.73),
    HEAD_WORD(0.47),
    PLACE(0.7),
    ORGANISATION_TRIGGER(0.5),
    PLACE_TRIGGER(0.77),
    APPOSITION(0.8),
    /** A small place that the article's country makes likely. */
    MINOR_PLACE(0.7),
    /** A name that another mention in the article explains. */
    REPEATED(0.6),
    /** The statistical tagger sees it; its probability is the confidence, this one only a middle. */
    STATISTICAL(0.8);

    private final double confidence;

    Evidence(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }
}
