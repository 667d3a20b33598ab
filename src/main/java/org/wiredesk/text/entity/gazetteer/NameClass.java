package org.wiredesk.text.entity.gazetteer;

/** What a word or name of the gazetteer is, as one bit each, for those who read {@link Matches#flags}. */
public enum NameClass {
    /** A word that is a given name somewhere. */
    FORENAME(0),
    /** A word that is a family name somewhere. */
    SURNAME(1),
    /** A title or an office that stands before names. */
    TITLE(2),
    /** The people of a country, or an adjective of it: no place. */
    DEMONYM(3),
    COUNTRY(4),
    /** A continent, an area of several countries, a first-level part of a country, a river, a range. */
    REGION(5),
    /** A capital or a town of more than {@value Referent#LARGE} inhabitants. */
    CITY(6),
    /** A smaller town or a village. */
    TOWN(7),
    ORGANISATION(8),
    PERSON(9),
    /** Whatever the user's own gazetteer says. */
    OWN(10);

    /** How many classes there are that only mark words and name nothing. */
    static final int WORDS = 4;

    private final int number;

    NameClass(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The bit of this class. */
    public int bit() {
        return 1 << number;
    }
}
