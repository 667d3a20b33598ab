package org.wiredesk.text.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private static int classes(Tokens tokens, Matches matches, String word) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.textOf(i).equals(word)) {
                return matches.flags(i);
            }
        }
        throw new IllegalArgumentException("no token " + word);
    }

    @Test
    void marksEachTokenWithTheClassesOfItsNames() {
        Tokens tokens = Tokenizer.tokenize("Amadou quitte le Burkina Faso");
        Matches matches = GAZETTEER.match(tokens);

        assertThat(matches.flags(0) & NameClass.FORENAME.bit()).isNotZero();
        assertThat(matches.flags(1)).isZero();
        assertThat(matches.flags(3) & NameClass.COUNTRY.bit()).isNotZero();
        assertThat(matches.flags(4) & (NameClass.COUNTRY.bit() << Matches.INSIDE))
                .isNotZero();
        assertThat(matches.end(3)).isEqualTo(5);
        assertThat(matches.end(0)).isEqualTo(-1);
    }

    @Test
    void marksWhatIsOnlyEvidenceAndGivesNoThingForIt() {
        Tokens tokens = Tokenizer.tokenize("Le Figaro Magazine et Mattel, la PlayStation, la Loire et Obama");
        Matches matches = GAZETTEER.match(tokens);

        assertThat(classes(tokens, matches, "Mattel") & NameClass.BRAND.bit()).isNotZero();
        assertThat(classes(tokens, matches, "PlayStation") & NameClass.WORK.bit())
                .isNotZero();
        assertThat(classes(tokens, matches, "Loire") & NameClass.LANDMARK.bit()).isNotZero();
        assertThat(classes(tokens, matches, "Obama") & NameClass.FIGURE.bit()).isNotZero();
        assertThat(ids("Mattel")).isEmpty();
    }

    @Test
    void marksBrandsInSmallLettersUnlessTheyAreAcronyms() {
        Tokens tokens = Tokenizer.tokenize("we met at starbucks or ups");
        Matches matches = GAZETTEER.match(tokens);

        assertThat(classes(tokens, matches, "starbucks") & NameClass.BRAND.bit())
                .isNotZero();
        assertThat(classes(tokens, matches, "ups") & NameClass.BRAND.bit()).isZero();
    }

    @Test
    void knowsNamesInTenLanguages() {
        for (String name : List.of("Mosca", "Moskwa", "Москва", "موسكو", "Moskau", "Moscú", "Moskou", "Moscovo")) {
            assertThat(ids(name)).as(name).contains("Q649");
        }
    }

    @Test
    void knowsTheCasesOfLargePlaces() {
        for (String name : List.of("Москве", "Москвы", "Warszawie", "Bamakos", "России")) {
            assertThat(ids(name)).as(name).isNotEmpty();
        }
    }

    @Test
    void foldsCaseAccentsAndHyphens() {
        assertThat(ids("ménaka")).isEqualTo(ids("MENAKA")).isNotEmpty();
        assertThat(ids("Guinee Bissau")).isEqualTo(ids("Guinée-Bissau")).isNotEmpty();
    }

    @Test
    void matchesAcronymsOnlyWhereTheyHaveCapitals() {
        assertThat(ids("OMS")).contains("Q7817");
        assertThat(ids("Oms")).doesNotContain("Q7817");
        Tokens tokens = Tokenizer.tokenize("oms");
        assertThat(GAZETTEER.acronyms(tokens, 0))
                .extracting(Referent::name)
                .contains("Organisation mondiale de la santé");
    }

    @Test
    void doesNotTakePeoplesForPlaces() {
        Tokens tokens = Tokenizer.tokenize("Maliens");
        assertThat(GAZETTEER.classes(tokens, 0, 1)).isEqualTo(NameClass.DEMONYM.bit());
    }

    @Test
    void readsEveryLineOfItsFiles() {
        Layer layer = BuiltInGazetteer.read();
        for (int i = 0; i < layer.store().size(); i++) {
            Referent referent = layer.store().referent(i);
            assertThat(referent.name()).isNotBlank();
            assertThat(referent.links()).doesNotHaveDuplicates();
        }
    }

    private static List<String> ids(String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        return GAZETTEER.referents(tokens, 0, tokens.size()).stream()
                .flatMap(referent -> referent.links().stream())
                .map(Link::id)
                .toList();
    }
}
