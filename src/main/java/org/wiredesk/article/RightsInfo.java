package org.wiredesk.article;

/** A machine-readable expression of rights: the language it is in, and the expression itself. */
public record RightsInfo(String langId, String encodedRights) {
    /** The text-and-data-mining reservation protocol of the W3C community group. */
    public static final String TDMREP = "http://www.w3.org/ns/tdmrep";
}
