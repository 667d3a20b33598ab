package org.wiredesk.text.entity;

/**
 * Why a span is taken for a name, strongest first: of two spans of the same length the stronger one stays.
 *
 * <p>The confidence is the share of spans of this kind that were right, borders and type, on the openly licensed
 * development sets, rounded down.
 */
enum Evidence {
    COUNTRY(0.95),
    ORGANISATION_LIST(0.9),
    ACRONYM_DEFINITION(0.85),
    TITLE(0.88),
    FORENAME(0.85),
    HEAD_WORD(0.72),
    PLACE(0.85),
    ORGANISATION_TRIGGER(0.7),
    PLACE_TRIGGER(0.75),
    SURNAME(0.75),
    APPOSITION(0.75),
    /** A small place that the article's country makes likely. */
    MINOR_PLACE(0.7),
    /** A name that another mention in the article explains. */
    REPEATED(0.8);

    private final double confidence;

    Evidence(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }
}
