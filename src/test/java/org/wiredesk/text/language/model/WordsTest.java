package org.wiredesk.text.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Le Marché, lundi|le marché lundi",
                "l’eau d'ici|l' eau d' ici",
                "voir https://example.org/le/marche demain|voir demain",
                "écrire à redaction@journal.example vite|écrire à vite",
                "le site journal.example ferme|le site ferme",
                "#sahel et @journal suivent|et suivent",
                "<b>gras</b> et fin|gras et fin",
                "la CEDEAO rencontre aussi l’ONU|la cedeao rencontre aussi l'",
                "la photo IMG_20240512.jpg floue|la photo floue",
                "le vol AF447 part|le vol part",
                "porte-parole|porte parole"
            })
    void keepsWhatSaysSomethingAboutTheLanguage(String text, String expected) {
        assertThat(read(text)).isEqualTo(" " + expected + " ");
    }

    @Test
    void readsAHeadlineInCapitals() {
        assertThat(read("LE MAIRE INAUGURE LE PONT")).isEqualTo(" le maire inaugure le pont ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Â Â", "A B C D", "ONU FMI OMS", "12:30 | 98,6 %", "😀 🇲🇱"})
    void findsNoScriptWhereThereAreNoWords(String text) {
        read(text);

        assertThat(words.script()).isEqualTo(Script.ZYYY);
    }

    @Test
    void readsComposedAndDecomposedLettersAlike() {
        assertThat(read("e\u0301te\u0301")).isEqualTo(read("été"));
    }

    @Test
    void keepsTheWordsOfOneScript() {
        read("Компания Google открыла офис");
        words.keepOnly(words.script());

        assertThat(words.text()).isEqualTo(" компания открыла офис ");
    }

    @Test
    void survivesAnyText() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i > 0; i--) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append("<a.b@:/#'_ 1\"=".charAt(random.nextInt(14)));
                    case 1 -> text.append((char) random.nextInt(0x10000));
                    case 2 -> text.appendCodePoint(random.nextInt(0x110000));
                    default -> text.append((char) ('a' + random.nextInt(26)));
                }
            }
            String read = read(text.toString());

            assertThat(read).startsWith(" ").endsWith(" ").doesNotContain("  ");
            assertThat(words.letters(words.script())).isNotNegative();
        }
    }

    private String read(String text) {
        words.read(text, 0, text.length());
        return words.text();
    }

    @Test
    void takesLatinLettersInCyrillicWordsForTheOnesThatTheyLookLike() {
        words.read("p\u0430\u0434n\u0438\u0446\u0438 pe\u043a\u0430 \u0433\u0440a\u0434", 0, 17);

        assertThat(words.text()).contains(" \u0440\u0435\u043a\u0430 \u0433\u0440\u0430\u0434 ");
    }

    @Test
    void leavesLatinNamesBeforeCyrillicEndingsAlone() {
        words.read("Linux\u043e\u043c", 0, 7);

        assertThat(words.text()).startsWith(" linux ");
    }
}
