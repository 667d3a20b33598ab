package org.wiredesk.text.entity.gazetteer;

import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.token.WordList;

/** Reads the gazetteer's resource files. Names stand as {@code language=name;name|language=name}. */
final class GazetteerReader {
    private final Gazetteer.Builder gazetteer = new Gazetteer.Builder();

    private GazetteerReader() {}

    static Gazetteer read() {
        GazetteerReader reader = new GazetteerReader();
        WordList.read(GazetteerReader.class, "countries.tsv", reader::country);
        WordList.read(GazetteerReader.class, "regions.tsv", reader::region);
        WordList.read(GazetteerReader.class, "organisations.tsv", reader::organisation);
        WordList.read(GazetteerReader.class, "places.tsv.gz", reader::place);
        WordList.read(GazetteerReader.class, "territories.tsv.gz", reader::territory);
        return reader.gazetteer.build();
    }

    /** iso2, wikidata, geonames, name, names, other names. */
    private void country(String[] row) {
        add(new Referent(EntityType.LOC, Referent.Kind.COUNTRY, row[3], row[4], row[0], 0, row[1], row[2]), row[5]);
    }

    /** wikidata, name, names. */
    private void region(String[] row) {
        add(new Referent(EntityType.LOC, Referent.Kind.REGION, row[1], row[2], null, 0, row[0], ""), "");
    }

    /** wikidata, name, names. */
    private void organisation(String[] row) {
        add(new Referent(EntityType.ORG, Referent.Kind.ORGANISATION, row[1], row[2], null, 0, row[0], ""), "");
    }

    /** geonames, feature, iso2, latitude, longitude, population, kind, name, names, other names. */
    private void place(String[] row) {
        Referent.Kind kind = Referent.Kind.valueOf(row[6]);
        long population = Long.parseLong(row[5]);
        add(new Referent(EntityType.LOC, kind, row[7], row[8], row[2], population, "", row[0]), row[9]);
    }

    /** code, iso2, wikidata, name, other names. */
    private void territory(String[] row) {
        add(new Referent(EntityType.LOC, Referent.Kind.TERRITORY, row[3], "", row[1], 0, row[2], ""), row[4]);
    }

    private void add(Referent referent, String others) {
        int number = gazetteer.add(referent);
        gazetteer.name(number, referent.name());
        addNames(number, referent.names());
        addNames(number, others);
    }

    /** Adds what stands between bars and semicolons, without the languages. */
    private void addNames(int number, String names) {
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : '|';
            if (c == '=') {
                from = i + 1;
            } else if (c == '|' || c == ';') {
                if (i > from) {
                    gazetteer.name(number, names.substring(from, i));
                }
                from = i + 1;
            }
        }
    }
}
