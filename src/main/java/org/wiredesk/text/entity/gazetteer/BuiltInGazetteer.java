package org.wiredesk.text.entity.gazetteer;

import java.util.Locale;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.token.WordList;

/** Reads the gazetteer's resource files; the README beside them says what their columns are. */
final class BuiltInGazetteer {
    private final Layer.Builder layer = new Layer.Builder();

    private BuiltInGazetteer() {}

    static Layer read() {
        BuiltInGazetteer reader = new BuiltInGazetteer();
        for (NameClass words : NameClass.ofWords()) {
            String file = words.name().toLowerCase(Locale.ROOT) + "s.txt";
            WordList.lines(BuiltInGazetteer.class, file, line -> reader.words(words, line));
        }
        WordList.lines(BuiltInGazetteer.class, "countries.tsv", reader::thing);
        WordList.lines(BuiltInGazetteer.class, "regions.tsv", reader::thing);
        WordList.lines(BuiltInGazetteer.class, "organisations.tsv", reader::thing);
        WordList.lines(BuiltInGazetteer.class, "people.tsv", reader::thing);
        WordList.lines(BuiltInGazetteer.class, "leaders.tsv", reader::thing);
        WordList.lines(BuiltInGazetteer.class, "places.tsv.gz", reader::thing);
        WordList.lines(BuiltInGazetteer.class, "territories.tsv", reader::thing);
        return reader.layer.build();
    }

    private void words(NameClass words, String line) {
        for (String word : line.split(words == NameClass.FORENAME ? "[; ]" : ";")) {
            layer.word(words, word);
        }
    }

    private void thing(String line) {
        Referent.Kind kind = Referent.Kind.valueOf(line.substring(0, line.indexOf('\t')));
        EntityType type = switch (kind) {
            case ORGANISATION -> EntityType.ORG;
            case PERSON -> EntityType.PER;
            default -> EntityType.LOC;
        };
        layer.add(new GazetteerRow(type, kind, line));
    }
}
