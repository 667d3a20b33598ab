package org.wiredesk.text.entity.gazetteer;

import java.util.List;

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
    /** A company, brand, paper, band or club that no id is known for: evidence for the statistics, no mention alone. */
    BRAND(4),
    /** A product, work, event or contest: evidence that a name is of no type that is looked for. */
    WORK(5),
    /** A river, mountain, island, building or street known by name only: evidence, no mention alone. */
    LANDMARK(6),
    /** A person, god or character whom one word names: evidence, no mention alone. */
    FIGURE(7),
    COUNTRY(8),
    /** A continent, an area of several countries, a first-level part of a country, a river, a range. */
    REGION(9),
    /** A capital or a town of more than {@value Referent#LARGE} inhabitants. */
    CITY(10),
    /** A smaller town or a village. */
    TOWN(11),
    ORGANISATION(12),
    PERSON(13),
    /** Whatever the user's own gazetteer says. */
    OWN(14);

    /** How many classes there are that only mark words and name nothing. */
    static final int WORDS = 8;

    private static final List<NameClass> OF_WORDS = List.of(values()).subList(0, WORDS);

    private final int number;

    NameClass(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The classes that only mark words, in their order. */
    static List<NameClass> ofWords() {
        return OF_WORDS;
    }

    /** Whether its words that look like acronyms match words with capitals only, as the names of things do. */
    boolean hasAcronyms() {
        return number >= BRAND.number;
    }

    /** The bit of this class. */
    public int bit() {
        return 1 << number;
    }
}
