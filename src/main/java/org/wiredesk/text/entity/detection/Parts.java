package org.wiredesk.text.entity.detection;

/** Which parts look for names. */
public enum Parts {
    /** Statistics and rules together: the tagger as it is used. */
    ALL,
    /** Gazetteer and rules alone. */
    RULES,
    /** The statistical tagger alone. */
    STATISTICS
}
