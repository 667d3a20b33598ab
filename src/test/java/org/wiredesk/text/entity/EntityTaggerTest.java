package org.wiredesk.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;
import org.wiredesk.article.Mention;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.desk.Desk;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.detection.Parts;

class EntityTaggerTest {
    @Test
    void linksACountryToItsRegisters() {
        Entity mali = only(tag("Il vit au Mali.", "fr"));

        assertThat(mali.name()).isEqualTo("Mali");
        assertThat(mali.type()).isEqualTo(EntityType.LOC);
        assertThat(mali.id()).isEqualTo("http://www.wikidata.org/entity/Q912");
        assertThat(mali.links())
                .extracting(link -> link.scheme() + " " + link.uri())
                .containsExactly(
                        "wikidata http://www.wikidata.org/entity/Q912",
                        "geonames https://sws.geonames.org/2453866/",
                        "iso3166 https://www.iso.org/obp/ui/#iso:code:3166:ML");
    }

    @Test
    void takesTwoNamesOfACountryForOneCountry() {
        Entity russia = only(tag("La Fédération de Russie est grande. On connaît la Russie.", "fr"));

        assertThat(russia.name()).isEqualTo("Russie");
        assertThat(exact(russia)).containsExactly("Fédération de Russie", "Russie");
    }

    @Test
    void keepsAListedNameOfSeveralWordsWhole() {
        Entity benin = only(tag("Traders crossed into Benin Republic on Monday.", "en"));

        assertThat(exact(benin)).containsExactly("Benin Republic");
        assertThat(benin.id()).isEqualTo("http://www.wikidata.org/entity/Q962");
    }

    @Test
    void anAmpersandJoinsTheNameOfAFirm() {
        List<Entity> entities = tag("Lawyers at Ernst & Young met on Monday. Marks & Spencer plans new stores.", "en");

        assertThat(entities)
                .filteredOn(entity -> entity.type() == EntityType.ORG)
                .extracting(Entity::name)
                .contains("Ernst & Young", "Marks & Spencer");
        assertThat(entities).noneMatch(entity -> entity.type() == EntityType.PER);
    }

    @Test
    void anAmpersandBetweenGivenNamesJoinsNothing() {
        assertThat(tag("Mary & Peter left for London on Monday.", "en"))
                .noneMatch(entity -> entity.type() == EntityType.ORG);
    }

    @Test
    void namesInEnglishWhatHasNoNameInTheLanguage() {
        assertThat(only(tag("Safari ya Tanzania.", "sw")).name()).isEqualTo("Tanzania");
    }

    @Test
    void knowsCountriesByTheirNamesInAfricanLanguages() {
        assertThat(only(tag("Safari ya Urusi.", "sw")).id()).isEqualTo("http://www.wikidata.org/entity/Q159");
        assertThat(only(tag("Ya tafi Najeriya.", "ha")).id()).isEqualTo("http://www.wikidata.org/entity/Q1033");
        assertThat(only(tag("Fiyé farãas: Farãas.", "wo")).id()).isEqualTo("http://www.wikidata.org/entity/Q142");
    }

    @Test
    void takesDaysForNoNamesInLanguagesWithoutAModel() {
        assertThat(tag("Mkutano ulifanyika Jumatano na Alhamisi mjini Nairobi.", "sw"))
                .extracting(Entity::name)
                .containsExactly("Nairobi");
    }

    @Test
    void leavesTheTitleOutOfASwahiliName() {
        Entity person = only(tag("Alisema Waziri Mkuu Zubeda Hassan Omari.", "sw"));

        assertThat(exact(person)).containsExactly("Zubeda Hassan Omari");
        assertThat(person.title()).isEqualTo("Waziri Mkuu");
    }

    @Test
    void readsScriptsWithoutCapitalsByTheListsAlone() {
        List<Entity> entities = tag("प्रधानमन्त्रीले नेपाल र भारतको नयाँ सम्झौता गरेको बताए", "ne");

        assertThat(entities).extracting(Entity::name).contains("नेपाल");
        assertThat(entities).noneMatch(entity -> entity.type() == EntityType.ORG);
    }

    @Test
    void leavesTheArticleOutOfTheMention() {
        assertThat(exact(only(tag("L’Algérie et elle.", "fr")))).containsExactly("Algérie");
    }

    @Test
    void takesNoSignOfMoneyForACountry() {
        assertThat(tag("O bilhete custa US$ 30 por noite.", "pt")).isEmpty();
        assertThat(tag("The road cost US$2 million.", "en")).isEmpty();
    }

    @Test
    void keepsTheTitleBesideTheName() {
        Entity person = only(tag("On attend le Général de Corps d’Armée Sadio Camara.", "fr"));

        assertThat(person.name()).isEqualTo("Sadio Camara");
        assertThat(person.type()).isEqualTo(EntityType.PER);
        assertThat(person.title()).isEqualTo("Général de Corps d’Armée");
        assertThat(person.id()).isEqualTo("local:1");
    }

    @Test
    void findsAnUnknownNameBehindAnOfficeAndAComma() {
        Entity person = only(tag("Reçue par le vice-ministre russe de la Défense, Zzunus-Bek Evkzurov, hier.", "fr"));

        assertThat(person.name()).isEqualTo("Zzunus-Bek Evkzurov");
        assertThat(person.title()).isEqualTo("vice-ministre russe de la Défense");
    }

    @Test
    void findsASurnameAgain() {
        Entity person = only(tag("Le colonel Amadou Zango parle.\n\nPersonne ne suit Zango.", "fr"));

        assertThat(exact(person)).containsExactly("Amadou Zango", "Zango");
    }

    @Test
    void doesNotTakeAnotherBearerOfTheSurnameForTheSamePerson() {
        List<Entity> people = tag("Le colonel Amadou Zango parle. Puis Mme Zita Zango répond.", "fr");

        assertThat(people).extracting(Entity::name).containsExactly("Amadou Zango", "Zita Zango");
    }

    @Test
    void joinsAnAcronymWithWhatItStandsFor() {
        Entity force = only(tag("Aux côtés des Forces zébrées marines (FZM), oui. Les FZM avancent.", "fr"));

        assertThat(force.type()).isEqualTo(EntityType.ORG);
        assertThat(force.name()).isEqualTo("Forces zébrées marines");
        assertThat(exact(force)).containsExactly("Forces zébrées marines", "FZM", "FZM");
    }

    @Test
    void joinsACompanyAndTheCountryOfItsBranch() {
        assertThat(exact(only(tag("Elle quitte la filiale ZTNX Bénin SA hier.", "fr"))))
                .containsExactly("ZTNX Bénin SA");
        assertThat(exact(only(tag("Elle quitte le PDG Bénin hier.", "fr")))).containsExactly("Bénin");
    }

    @Test
    void findsOrganisationsByTheirHead() {
        assertThat(exact(only(tag("Il a saisi le ministère de la Justice.", "fr"))))
                .containsExactly("ministère de la Justice");
        assertThat(exact(only(tag("She left the Zorbian Labour Party early.", "en"))))
                .containsExactly("Zorbian Labour Party");
    }

    @Test
    void doesNotTakeAdjectivesForNames() {
        assertThat(tag("Les soldats russes et les autorités maliennes coopèrent.", "fr"))
                .isEmpty();
    }

    @Test
    void doesNotTakeWordsInSmallLettersForPlaces() {
        assertThat(tag("Une belle tour, de bon matin, en fin de saison.", "fr")).isEmpty();
    }

    @Test
    void trustsVillagesOnlyBesideTheirCountry() {
        assertThat(EntityTagger.of(Parts.RULES).tag("Ils sont passés par Anéfis.", "fr", WorkBudget.standard()))
                .isEmpty();
        assertThat(tag("Au Mali, ils vont de Kidal à Anéfis.", "fr"))
                .extracting(Entity::id)
                .contains("https://sws.geonames.org/2461022/");
    }

    @Test
    void choosesTheTownOfTheArticlesCountry() {
        assertThat(tag("Au Mali, la ville de Gao est calme.", "fr"))
                .extracting(Entity::id)
                .contains("https://sws.geonames.org/2457163/");
    }

    @Test
    void leavesThePartOfACountryOutOfItsName() {
        assertThat(tag("Le pont se trouve dans le sud du Niger.", "fr"))
                .flatExtracting(Entity::mentions)
                .extracting(Mention::exact)
                .containsExactly("Niger");
    }

    @Test
    void joinsNoWordsOfTwoCellsOfATable() {
        assertThat(tag("Awa Konaté\tMoussa Traoré", "fr"))
                .extracting(Entity::name)
                .containsExactly("Awa Konaté", "Moussa Traoré");
    }

    @Test
    void takesATownForTheTownAndNotForTheRegionAroundIt() {
        assertThat(tag("Au Mali, le marché de Ségou est calme.", "fr"))
                .extracting(Entity::id)
                .contains("https://sws.geonames.org/2451478/");
    }

    @Test
    void takesANameForWhatTheLanguageCallsSo() {
        assertThat(only(tag("Il vit à Mexico.", "fr")).links().get(0).id()).isEqualTo("3530597");
        assertThat(only(tag("He lives in Mexico.", "en")).links().get(0).id()).isEqualTo("Q96");
    }

    @Test
    void givesWhatElseANameMayStandForAfterTheBest() {
        List<Link> links = only(tag("Il vit à Saint-Louis.", "fr")).links();

        assertThat(links).extracting(Link::scheme).contains("geonames");
        assertThat(links.get(links.size() - 1).confidence())
                .isLessThan(links.get(0).confidence());
    }

    @Test
    void keepsTheTitleOutOfTheName() {
        List<Entity> people = tag("Le Premier ministre Zita Zango parle. Zita Zango repart.", "fr");

        assertThat(only(people).title()).isEqualTo("Premier ministre");
        assertThat(exact(only(people))).containsExactly("Zita Zango", "Zita Zango");
    }

    @Test
    void joinsAPersonCalledByTheFirstNameOrTheEndOfTheName() {
        List<Entity> people = tag("Le colonel Amadou Ould Zango parle. On suit Ould Zango, puis M. Zango.", "fr");

        assertThat(exact(only(people))).containsExactly("Amadou Ould Zango", "Ould Zango", "Zango");
    }

    @Test
    void findsAcronymsInSmallLettersInHeadlines() {
        Article article = Desk.standard()
                .enrich(RawArticleJson.read(
                        ("{\"id\":\"a\",\"version\":1,\"title\":\"Affrontements avec la fzm\",\"content\":\"Les Forces zébrées marines (FZM) avancent"
                                        + " vers le Mali.\"}")
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(article.enrichment().entities())
                .filteredOn(entity -> entity.name().equals("Forces zébrées marines"))
                .flatExtracting(Entity::mentions)
                .extracting(Mention::exact)
                .contains("fzm", "FZM");
    }

    @Test
    void matchesAcronymsInCapitalsOnly() {
        assertThat(tag("They told us to go.", "en")).isEmpty();
        assertThat(only(tag("It left the US early.", "en")).links().get(0).id()).isEqualTo("Q30");
    }

    @Test
    void findsCountriesInOtherScripts() {
        Entity mali = only(tag("في مالي", "ar"));

        assertThat(mali.id()).isEqualTo("http://www.wikidata.org/entity/Q912");
        assertThat(mali.bestEffort()).isTrue();
    }

    @Test
    void promisesQualityForLanguagesWithALexicon() {
        assertThat(only(tag("Il vit au Mali.", "fra")).bestEffort()).isFalse();
        assertThat(only(tag("Il vit au Mali.", null)).bestEffort()).isTrue();
    }

    @Test
    void findsASurnameAgainBehindAPeople() {
        assertThat(tag("Thomas Zango a signé lundi. Plus tard, l'Allemand Zango a souri.", "fr"))
                .filteredOn(entity -> entity.name().equals("Thomas Zango"))
                .singleElement()
                .satisfies(zango -> assertThat(exact(zango)).containsExactly("Thomas Zango", "Zango"));
    }

    @Test
    void takesNoWordOfEveryDayForAName() {
        assertThat(tag("Ndị na-azụ ahịa bịara.", "ig")).isEmpty();
        assertThat(tag("Tori be say e don come.", "pcm")).isEmpty();
    }

    @Test
    void takesNaijaForNigeria() {
        assertThat(only(tag("E dey live for Naija.", "pcm")).name()).isEqualTo("Nigeria");
    }

    @Test
    void crossesNoBlankLine() {
        assertThat(tag("Le Burkina\n\nFaso", "fr"))
                .flatExtracting(Entity::mentions)
                .extracting(Mention::exact)
                .doesNotContain("Burkina\n\nFaso");
    }

    private static List<Entity> tag(String text, String language) {
        return EntityTagger.standard().tag(text, language, WorkBudget.standard());
    }

    private static Entity only(List<Entity> entities) {
        assertThat(entities).hasSize(1);
        return entities.get(0);
    }

    private static List<String> exact(Entity entity) {
        return entity.mentions().stream().map(Mention::exact).toList();
    }
}
