package org.wiredesk.text.entity.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;

class NoNamesTest {
    @Test
    void dropsPeoplesTakenForPlaces() {
        assertThat(isKept("Les Zorbes et les Maliens partent.", "Maliens", EntityType.LOC, "fr"))
                .isFalse();
        assertThat(isKept("Il quitte le Mali.", "Mali", EntityType.LOC, "fr")).isTrue();
    }

    @Test
    void dropsEventsTakenForOrganisations() {
        assertThat(isKept("Elle gagne la Coupe zorbe.", "Coupe zorbe", EntityType.ORG, "fr"))
                .isFalse();
        assertThat(isKept("She won the Zorb Cup.", "Zorb Cup", EntityType.ORG, "en"))
                .isFalse();
        assertThat(isKept("Elle gagne la Coupe Zorbia.", "Zorbia", EntityType.ORG, "fr"))
                .isFalse();
        assertThat(isKept("She left the Zorb Company.", "Zorb Company", EntityType.ORG, "en"))
                .isTrue();
    }

    @Test
    void dropsThePlaceInTheNameOfAnEvent() {
        assertThat(isKept("Elle gagne la Coupe d’Afrique.", "Afrique", EntityType.LOC, "fr"))
                .isFalse();
        assertThat(isKept("Elle gagne une coupe en Afrique.", "Afrique", EntityType.LOC, "fr"))
                .isTrue();
    }

    @Test
    void dropsThePlaceRightBehindTheHeadOfAnEvent() {
        assertThat(isKept("Er spielt die Copa America in Chile.", "America", EntityType.LOC, "de"))
                .isFalse();
        assertThat(isKept("Er spielt die Copa America in Chile.", "Chile", EntityType.LOC, "de"))
                .isTrue();
    }

    @Test
    void dropsTheFieldsOfMinisters() {
        String text = "Le ministre malien de la Défense et le directeur de la Zorbank.";

        assertThat(isKept(text, "Défense", EntityType.ORG, "fr")).isFalse();
        assertThat(isKept(text, "Zorbank", EntityType.ORG, "fr")).isTrue();
    }

    @Test
    void dropsWordsThatNameNothing() {
        assertThat(isKept("Il sert l’État.", "État", EntityType.ORG, "fr")).isFalse();
        assertThat(isKept("Il sert l’État zorbe.", "État zorbe", EntityType.ORG, "fr"))
                .isTrue();
    }

    @Test
    void dropsOfficesTakenForPeople() {
        String text = "The Zorb Transformation Officer met Stephen King.";

        assertThat(isKept(text, "Transformation Officer", EntityType.PER, "en")).isFalse();
        assertThat(isKept(text, "Stephen King", EntityType.PER, "en")).isTrue();
    }

    @Test
    void dropsOneOfficeTakenForSomebody() {
        assertThat(isKept("Deputy General Manager, Zorb Ltd, spoke.", "Manager", EntityType.PER, "en"))
                .isFalse();
        assertThat(isKept("They asked King why.", "King", EntityType.PER, "en")).isTrue();
    }

    @Test
    void dropsThePluralsOfShortForms() {
        assertThat(isKept("Several MPs voted on Monday.", "MPs", EntityType.ORG, "en"))
                .isFalse();
        assertThat(isKept("Le MPS a voté lundi.", "MPS", EntityType.ORG, "fr")).isTrue();
    }

    @Test
    void tellsArabicPlacesFromEverydayWords() {
        assertThat(isKept("أعلن المصرف عن دعم مالي كبير.", "مالي", EntityType.LOC, "ar"))
                .isFalse();
        assertThat(isKept("وصل الوفد إلى مالي أمس.", "مالي", EntityType.LOC, "ar"))
                .isTrue();
        assertThat(isKept("ينتهي العمل خلال 15 يوما.", "يوما", EntityType.LOC, "ar"))
                .isFalse();
    }

    @Test
    void dropsAbbreviationsOfCommonWords() {
        assertThat(isKept("Le PDG de la Zorbank parle.", "PDG", EntityType.ORG, "fr"))
                .isFalse();
        assertThat(isKept("FG to pay teachers in May.", "FG", EntityType.ORG, "en"))
                .isFalse();
        assertThat(isKept("Le ZDG de la Zorbank parle.", "ZDG", EntityType.ORG, "fr"))
                .isTrue();
    }

    @Test
    void dropsWhatBelongsToAnOffice() {
        assertThat(isKept("Les chefs d'État zorbes partent.", "État zorbes", EntityType.ORG, "fr"))
                .isFalse();
    }

    @Test
    void dropsAnArticleAndASmallWordAtTheBeginning() {
        assertThat(isKept("L’équipe de Zorb gagne.", "L’équipe", EntityType.ORG, "fr"))
                .isFalse();
        assertThat(isKept("Le journal L’Équipe en parle.", "L’Équipe", EntityType.ORG, "fr"))
                .isTrue();
    }

    @Test
    void dropsTheFieldsOfMinistersBehindElidedArticles() {
        assertThat(isKept("Le ministre de l’Élevage zorbe.", "Élevage", EntityType.ORG, "fr"))
                .isFalse();
    }

    @Test
    void dropsTheFieldsOfMinistersTakenForPeople() {
        String text = "The Minister for Zorb Affairs met the daughter of Awa Zango.";

        assertThat(isKept(text, "Zorb Affairs", EntityType.PER, "en")).isFalse();
        assertThat(isKept(text, "Awa Zango", EntityType.PER, "en")).isTrue();
    }

    @Test
    void dropsBodiesThatNothingNames() {
        assertThat(isKept("La première Assemblée générale zorbe.", "Assemblée générale", EntityType.ORG, "fr"))
                .isFalse();
        assertThat(isKept("La première Assemblée zorbe.", "Assemblée zorbe", EntityType.ORG, "fr"))
                .isTrue();
    }

    @Test
    void dropsGods() {
        assertThat(isKept("We thank God for the rain.", "God", EntityType.PER, "en"))
                .isFalse();
        assertThat(isKept("We thank Zorb for the rain.", "Zorb", EntityType.PER, "en"))
                .isTrue();
    }

    private static boolean isKept(String text, String name, EntityType type, String language) {
        Passage passage = Passage.of(text, 0, text.length(), false, language, Gazetteer.standard());
        int first = tokenAt(passage, text.indexOf(name));
        int end = first;
        while (end < passage.tokens().size() && passage.tokens().end(end) <= text.indexOf(name) + name.length()) {
            end++;
        }
        return NoNames.drop(passage, Span.statistical(first, end, type, 0.9, List.of(), null)) != null;
    }

    private static int tokenAt(Passage passage, int offset) {
        int token = 0;
        while (passage.tokens().start(token) < offset) {
            token++;
        }
        return token;
    }
}
