package org.wiredesk.text.cleaning.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.article.Article;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.Related;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.Cleaner;

/** Languages of which a few phrases are known: a read-also line and a line that names the source or the photographer. */
class MoreLanguagesTest {
    private static final String STORY =
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.";

    @ParameterizedTest
    @CsvSource({
        "sv, Läs också: Vägen öppnar igen, Källa: Vagnposten",
        "da, Læs også: Vejen åbner igen, Kilde: Vognposten",
        "nb, Les også: Veien åpner igjen, Kilde: Vognposten",
        "fi, Lue myös: Tie avataan taas, Lähde: Vaunuposti",
        "cs, Čtěte také: Silnice je znovu otevřena, Zdroj: Vozová pošta",
        "hu, Olvassa el ezt is: Újra járható az út, Forrás: Kocsiposta",
        "ro, Citește și: Drumul se redeschide, Sursa: Poșta Carelor",
        "el, Διαβάστε επίσης: Ο δρόμος ανοίγει ξανά, Πηγή: Ταχυδρόμος",
        "uk, Читайте також: Дорога знову відкрита, Джерело: Возова пошта",
        "id, Baca juga: Jalan dibuka kembali, Sumber: Pos Kereta",
        "tr, Ayrıca okuyun: Yol yeniden açıldı, Kaynak: Araba Postası",
        "nl, Lees ook: De weg gaat weer open, Bron: Wagenpost",
        "sw, Soma pia: Barabara yafunguliwa tena, Chanzo: Posta ya Gari",
        "ig, Akụkọ ndị ọzọ ga-amasị gị: Emeghere ụzọ ọzọ, Isi mmalite: Akwụkwọ Ụgbọ",
        "so, Sidoo kale akhri: Waddadii waa la furay, Xigasho: Boostada",
        "ha, Karanta kuma: An sake buɗe hanyar, Majiya: Jaridar Mota",
        "fa, بیشتر بخوانید: جاده دوباره باز شد, منبع: پست ارابه",
        "hi, यह भी पढ़ें: सड़क फिर खुली, स्रोत: गाड़ी डाक",
        "ne, यो पनि पढ्नुहोस्: सडक फेरि खुल्यो, स्रोत: गाडी हुलाक",
        "am, በተጨማሪ ያንብቡ: መንገዱ እንደገና ተከፈተ, ምንጭ: የጋሪ ፖስታ"
    })
    void readAlsoAndSourceReachTheirFields(String language, String related, String source) {
        Article article = clean(STORY + "\n\n" + related + "\n\n" + STORY + " Ut enim.\n\n" + source);

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + STORY + " Ut enim.");
        assertThat(article.enrichment().related())
                .extracting(Related::title)
                .containsExactly(related.substring(related.indexOf(':') + 2));
        assertThat(article.infoSources())
                .extracting(concept -> concept.name())
                .containsExactly(source.substring(source.indexOf(':') + 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No media source currently available",
                "Ku latsa hoton da ke sama don kallon bidiyon:",
                "Latsa hoton sama domin sauraren shirin:",
                "Lire aussi",
                "Voir aussi"
            })
    void callsForWhatIsNotThereLeaveAParagraph(String call) {
        assertThat(clean(STORY + " " + call + " Ut enim ad minim veniam.").text())
                .isEqualTo(STORY + " Ut enim ad minim veniam.");
        assertThat(clean(STORY + " " + call).text()).isEqualTo(STORY);
        String unbroken = "Ut enim ad minim veniam, " + "quis nostrud exercitation, ".repeat(12) + "ullamco.";
        assertThat(clean(STORY + " " + call + " " + unbroken).text()).isEqualTo(STORY + " " + unbroken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deine Privatsphäre-Einstellungen verhindern das Laden des Beitrags.",
                "We ask for your permission before anything is loaded, as they may be using cookies.",
                "Pour afficher ce contenu, acceptez les cookies du Courrier."
            })
    void whatStandsWhereAPostWasNotLoadedGoes(String placeholder) {
        assertThat(clean(STORY + "\n\n" + placeholder + "\n\n" + STORY + " Ut enim.")
                        .text())
                .isEqualTo(STORY + "\n\n" + STORY + " Ut enim.");
    }

    @Test
    void aLongNoticeGoesWhenItsFirstWordsTellWhatItIs() {
        String notice =
                "Deine Privatsphäre-Einstellungen verhindern, dass dieser Beitrag hier erscheint. Er steht bei einem"
                        + " Dienst, der Daten sammelt, sobald der Beitrag geladen wird, und dem du dafür bisher nicht zugestimmt"
                        + " hast. Ändere die Einstellungen, wenn du ihn sehen willst.";
        String told = notice.replace("Deine Privat", "Nicht deine Privat");

        assertThat(clean(STORY + "\n\n" + notice + "\n\n" + STORY + " Ut enim.").text())
                .isEqualTo(STORY + "\n\n" + STORY + " Ut enim.");
        assertThat(clean(STORY + "\n\n" + told + "\n\n" + STORY).text()).contains(told);
    }

    @Test
    void aNoteOfPermissionIsATermOfUse() {
        Article article = clean(STORY + "\n\nImetumika kwa ruhusa.\n\n" + STORY + " Ut enim.");

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + STORY + " Ut enim.");
        assertThat(article.usageTerms()).isEqualTo("Imetumika kwa ruhusa.");
    }

    @Test
    void readAlsoGoesOnWhereItIsPartOfASentence() {
        String text = "Elle veut lire aussi Hugo et Zola. Lire aussi les classiques, dit-elle, est un devoir.";

        assertThat(clean(text).text()).isEqualTo(text);
    }

    @Test
    void arabicDatelinesNameThePlace() {
        Article article = clean("الرباط - قالت وزارة النقل إن الميناء سيفتح يوم الاثنين.");

        assertThat(article.text()).isEqualTo("قالت وزارة النقل إن الميناء سيفتح يوم الاثنين.");
        assertThat(article.located()).isEqualTo("الرباط");
    }

    @ParameterizedTest
    @CsvSource({"yo, Oríṣun àwòrán: Adé Ọlá", "am, የፎቶው ባለመብት: አበበ", "sw, Chanzo cha picha: Asha Juma"})
    void picturesCreditsGoToTheMedia(String language, String credit) {
        Article article = clean(STORY + "\n\n" + credit + "\n\n" + STORY + " Ut enim.");

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + STORY + " Ut enim.");
        assertThat(article.enrichment().media()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il vous reste 73.5 % de cet article à lire. La suite est réservée aux abonnés.",
                "Il vous reste 80% de cet article à lire.",
                "Noch 60 % dieses Artikels lesen Sie mit einem Abo.",
                "You have 2 free articles left this month.",
                "Te quedan 3 artículos gratis este mes.",
                "Questo articolo è riservato agli abbonati del giornale.",
                "Este conteúdo é exclusivo para assinantes do jornal.",
                "Dit artikel is alleen voor abonnees van de krant.",
                "Den här artikeln är för prenumeranter.",
                "Pozostało 88% artykułu do przeczytania."
            })
    void callsToPayForTheRestGo(String call) {
        assertThat(clean(STORY + "\n\n" + call).text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il vous reste 10 jours pour traverser la rivière.",
                "Noch 60 % dieser Strecke fehlen, sagt die Bahn.",
                "You have 2 free hands, said the captain."
            })
    void sentencesThatCountSomethingElseStay(String sentence) {
        assertThat(clean(STORY + "\n\n" + sentence).text()).endsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lesen Sie hier: Die Brücke öffnet wieder",
                "Lee aquí: El puente abre de nuevo",
                "Läs mer här: Bron öppnar igen",
                "Lees hier: De brug gaat weer open"
            })
    void whatToReadElsewhereIsRelated(String line) {
        Article article = clean(STORY + "\n\n" + line + "\n\n" + STORY + " Ut enim.");

        assertThat(article.text()).isEqualTo(STORY + "\n\n" + STORY + " Ut enim.");
        assertThat(article.enrichment().related()).hasSize(1);
    }

    private static Article clean(String text) {
        return Cleaner.of(OffsetUnit.CODEPOINT).clean(RawArticle.of(text), WorkBudget.standard());
    }
}
