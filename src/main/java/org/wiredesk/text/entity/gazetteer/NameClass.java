package org.wiredesk.text.entity.gazetteer;

/** What a word or name of the gazetteer is, as one bit each, for those who read {@link Matches#flags}. */
public enum NameClass {
    /** A word that is a given name somewhere. */
    FORENAME,
    /** A word that is a family name somewhere. */
    SURNAME,
    /** A title or an office that stands before names. */
    TITLE,
    /** The people of a country, or an adjective of it: no place. */
    DEMONYM,
    COUNTRY,
    /** A continent, an area of several countries, a first-level part of a country, a river, a range. */
    REGION,
    /** A capital or a town of more than {@value Referent#LARGE} inhabitants. */
    CITY,
    /** A smaller town or a village. */
    TOWN,
    ORGANISATION,
    PERSON,
    /** Whatever the user's own gazetteer says. */
    OWN;

    /** How many classes there are that only mark words and name nothing. */
    static final int WORDS = 4;

    /** The bit of this class. */
    public int bit() {
        return 1 << ordinal();
    }
}
