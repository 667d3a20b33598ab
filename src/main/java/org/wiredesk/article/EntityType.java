package org.wiredesk.article;

/** The kind of thing that a name stands for. The constants' names are the wire names. */
public enum EntityType {
    /** A person. */
    PER,
    /** An organisation: institutions, companies, armies, parties, media. */
    ORG,
    /** A place: countries, regions, towns, rivers, buildings that are named as places. */
    LOC
}
