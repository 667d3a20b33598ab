package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.trees.TreeModel;

class LineModelTest {
    private static final String[] ENGLISH = {
        "The harbour of Lindmar was closed for the third day on Tuesday, as crews tried to pull the ferry off the rocks.",
        "“We heard a noise, and then the lights went out,” said Ada Brunn, who was on board with her two children.",
        "The company said that nobody was hurt, but it did not say when the line between the islands would open again.",
        "Officials of the port authority will publish a first report next week, according to a statement.",
        "Last year, the ship was in the yard for two months after a fire in one of its engines.",
    };

    @Test
    void hasModelsForTheFeaturesOfTheCode() {
        assertThat(TreeModel.ofResource(LineModel.class, "line.model", LinePage.features())
                        .features())
                .isEqualTo(LinePage.features());
        assertThat(TreeModel.ofResource(LineModel.class, "second.model", LinePage.secondFeatures())
                        .features())
                .isEqualTo(LinePage.secondFeatures());
        assertThat(TreeModel.ofResource(LineModel.class, "page.model", LinePage.pageFeatures())
                        .features())
                .isEqualTo(LinePage.pageFeatures());
    }

    @Test
    void takesTheNavigationAndTheFooterOfAnEnglishPage() {
        List<String> kept = kept(page(
                List.of("Skip to content", "Home", "News", "Sport", "Business", "Log in", "Subscribe", "Search"),
                List.of(ENGLISH),
                List.of(
                        "Share",
                        "Facebook",
                        "Related articles",
                        "Ferry lines to be sold",
                        "Leave a reply",
                        "Privacy policy",
                        "Terms of use",
                        "Contact us",
                        "© 2024 Lindmar Post. All rights reserved.")));

        assertThat(kept).contains(ENGLISH).doesNotContain("Home", "Privacy policy", "Log in", "Contact us");
    }

    @Test
    void takesTheNavigationAndTheFooterOfAFrenchAndAGermanPage() {
        String[] french = {
            "Le port de Lindmar est resté fermé mardi pour le troisième jour, alors que les équipes tentent de dégager le bac.",
            "« Nous avons entendu un bruit, puis les lumières se sont éteintes », raconte Ada Brunn, qui était à bord.",
            "La compagnie assure que personne n’a été blessé, mais elle ne dit pas quand la ligne rouvrira entre les îles.",
        };
        String[] german = {
            "Der Hafen von Lindmar blieb am Dienstag den dritten Tag geschlossen, weil die Fähre noch auf den Felsen liegt.",
            "„Wir haben ein Geräusch gehört, dann ging das Licht aus“, sagte Ada Brunn, die mit ihren Kindern an Bord war.",
            "Das Unternehmen teilte mit, dass niemand verletzt wurde, sagte aber nicht, wann die Linie wieder öffnet.",
            "Einen ersten Bericht will die Hafenbehörde nach eigenen Angaben in der kommenden Woche vorlegen.",
            "Im vergangenen Jahr lag das Schiff nach einem Brand in einem der Motoren zwei Monate lang in der Werft.",
        };

        assertThat(kept(page(
                        List.of("Accueil", "Actualités", "Politique", "Sport", "Se connecter", "Rechercher"),
                        List.of(french),
                        List.of("Partager", "Articles similaires", "Commentaires", "Mentions légales", "Contact"))))
                .contains(french)
                .doesNotContain("Accueil", "Mentions légales");
        assertThat(kept(page(
                        List.of("Startseite", "Politik", "Sport", "Anmelden", "Suche", "Newsletter"),
                        List.of(german),
                        List.of("Teilen", "Mehr zum Thema", "Kommentare", "Impressum", "Datenschutz", "Kontakt"))))
                .contains(german)
                .doesNotContain("Startseite", "Datenschutz");
    }

    @Test
    void takesTheNavigationOfPagesInLanguagesThatItWasNotTrainedOn() {
        String swedish =
                "Hamnen i Lindmar var stängd för tredje dagen i rad på tisdagen, eftersom färjan står på grund.";
        String chinese = "港口星期二繼續關閉，工作人員試圖把渡輪拉離礁石。公司表示沒有人受傷，但沒有說明航線何時恢復。";

        assertThat(kept(page(
                        List.of("Hem", "Nyheter", "Sport", "Logga in", "Prenumerera", "Sök"),
                        List.of(swedish, swedish.replace("tredje", "fjärde"), swedish.replace("tredje", "femte")),
                        List.of("Läs också", "Kommentarer", "Integritetspolicy", "Kontakta oss"))))
                .contains(swedish)
                .doesNotContain("Hem", "Logga in", "Integritetspolicy");
        assertThat(kept(page(
                        List.of("首頁", "新聞", "體育", "登入", "搜尋", "會員"),
                        List.of(chinese, chinese.replace("二", "三"), chinese.replace("二", "四")),
                        List.of("相關新聞", "留言", "隱私權政策", "聯絡我們"))))
                .contains(chinese)
                .doesNotContain("首頁", "登入", "隱私權政策");
    }

    @Test
    void leavesArticlesOfShortLinesAlone() {
        List<String> poem = List.of(
                "O river, river of my youth",
                "who carried off the boats",
                "",
                "I stand upon the other bank",
                "and count the summer goats");
        List<String> talk =
                List.of("Why did you leave?", "I had to.", "And then?", "Then I came back.", "Just so?", "Yes");
        List<String> results =
                List.of("Lindmar – Osterau 2:1", "Kafala – Segu 0:0", "Brunn – Hald 3:3", "Halden – Moss 1:4");
        List<String> recipe = List.of("200 g flour", "3 eggs", "A pinch of salt", "Stir it all.", "Bake for an hour");

        for (List<String> article : List.of(poem, talk, results, recipe)) {
            assertThat(LineModel.standard()
                            .judge(pieces(article), WorkBudget.standard())
                            .any())
                    .isFalse();
        }
    }

    @Test
    void leavesLanguagesAloneThatItHasNoWordsFor() {
        List<String> page = List.of(
                "მთავარი",
                "ახალი ამბები",
                "სპორტი",
                "ნავსადგური სამშაბათსაც დაკეტილი იყო, რადგან ბორანი კლდეებზე დარჩა.",
                "შემდეგი",
                "კონტაქტი");

        assertThat(LineModel.standard()
                        .judge(pieces(page), WorkBudget.standard())
                        .any())
                .isFalse();
    }

    @Test
    void neverTakesEverything() {
        List<String> page = List.of("Home", "Log in", "Subscribe", "Search", "Menu", "Contact us", "Privacy policy");

        assertThat(kept(page)).isNotEmpty();
    }

    @Test
    void saysHowSureItIs() {
        List<Piece> pieces = pieces(page(
                List.of("Home", "News", "Log in", "Subscribe", "Search", "Menu"),
                List.of(ENGLISH),
                List.of("Privacy policy", "Terms of use")));

        List<Piece> left =
                LineModel.standard().judge(pieces, WorkBudget.standard()).removeAll(pieces);

        assertThat(left)
                .filteredOn(Piece.Removed.class::isInstance)
                .isNotEmpty()
                .allSatisfy(piece -> {
                    Piece.Removed removed = (Piece.Removed) piece;
                    assertThat(removed.category()).isEqualTo("boilerplate");
                    assertThat(removed.rule()).isEqualTo("line-model");
                    assertThat(removed.confidence()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void standsRandomText() {
        Random random = new Random(11);
        String[] parts = {
            "Home",
            "Log in",
            "😀",
            "\uD83D\uDE00 news",
            "Privacy policy",
            "«",
            "12:30",
            "...",
            "\u0301",
            "ء",
            "数",
            "a.b@c",
            "Share",
            "A sentence, which is long enough to be one, ends here.",
            "-",
            "1998",
            "||",
            "Menu",
            "Subscribe now"
        };
        for (int round = 0; round < 300; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                lines.add(parts[random.nextInt(parts.length)] + " " + parts[random.nextInt(parts.length)]);
            }
            List<Piece> pieces = pieces(lines);
            LineVerdicts verdicts = LineModel.standard().judge(pieces, WorkBudget.standard());
            assertThat(verdicts.removeAll(verdicts.removeFar(pieces))).hasSameSizeAs(pieces);
        }
    }

    private static List<String> page(List<String> above, List<String> article, List<String> below) {
        List<String> lines = new ArrayList<>(above);
        lines.addAll(article);
        lines.addAll(below);
        return lines;
    }

    private static List<String> kept(List<String> lines) {
        List<Piece> pieces = pieces(lines);
        List<Piece> left =
                LineModel.standard().judge(pieces, WorkBudget.standard()).removeAll(pieces);
        return left.stream()
                .filter(Piece.Kept.class::isInstance)
                .map(piece -> piece.text().text())
                .toList();
    }

    private static List<Piece> pieces(List<String> lines) {
        return Lines.split(MappedText.of(String.join("\n", lines)), WorkBudget.standard());
    }
}
