package org.wiredesk.text.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Cleaning;
import org.wiredesk.article.DetectedLanguage;
import org.wiredesk.article.Enrichment;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.Provenance;
import org.wiredesk.article.Quality;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Sha256;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.WorkBudgetExceededException;

class LanguageDetectorTest {
    private static final String FRENCH =
            "Le marché a rouvert ses portes lundi après quatre mois de travaux, a annoncé la mairie de la ville.";
    private static final String ENGLISH =
            "The market opened its doors again on Monday after four months of work, the town hall said.";

    private final LanguageDetector detector = LanguageDetector.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|fra|Latn|Le marché a rouvert ses portes lundi après quatre mois de travaux.",
                "en|eng|Latn|The market opened its doors again on Monday after four months of work.",
                "es|spa|Latn|El mercado volvió a abrir sus puertas el lunes tras cuatro meses de obras.",
                "pt|por|Latn|O mercado reabriu as portas na segunda-feira depois de quatro meses de obras.",
                "de|deu|Latn|Der Markt hat am Montag nach vier Monaten Bauzeit wieder geöffnet.",
                "ar|ara|Arab|أعيد فتح السوق يوم الاثنين بعد أربعة أشهر من الأشغال",
                "ru|rus|Cyrl|Рынок снова открылся в понедельник после четырёх месяцев работ.",
                "zh|cmn|Hani|经过四个月的施工，市场周一重新开放。",
                "ja|jpn|Jpan|四か月の工事を経て、市場は月曜日に再開しました。",
                "ko|kor|Kore|넉 달의 공사 끝에 시장이 월요일에 다시 문을 열었다.",
                "el|ell|Grek|Η αγορά άνοιξε ξανά τη Δευτέρα.",
                "hsb|hsb|Latn|Wiki su so póndźelu po štyrjoch měsacach dźěłow zaso wočinili."
            })
    void namesTheLanguageByItsShortestTag(String tag, String iso6393, String script, String text) {
        DetectedLanguage language = detector.detect(text);

        assertThat(language.language()).isEqualTo(tag);
        assertThat(language.iso6393()).isEqualTo(iso6393);
        assertThat(language.script()).isEqualTo(script);
        assertThat(language.share()).isEqualTo(1.0);
        assertThat(language.confidence()).isBetween(0.3, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Â",
                "-",
                "2024-11-03 08:15 | 1 234 567",
                "https://example.org/le/marche/de/la/ville",
                "redaction@journal.example",
                "#sahel @journal",
                "ONU FMI OMS",
                "\uD83D\uDE00 \uD83D\uDCDA"
            })
    void saysUndWhereThereAreNoWords(String text) {
        DetectedLanguage language = detector.detect(text);

        assertThat(language.language()).isEqualTo("und");
        assertThat(language.iso6393()).isEqualTo("und");
        assertThat(language.confidence()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, hello",
        "en, Hello world",
        "en, Good morning",
        "es, hola",
        "es, buenos días",
        "fr, bonjour",
        "de, Guten Tag",
        "it, ciao",
        "pt, obrigado",
        "sw, asante sana",
        "ha, sannu",
        "wo, jërëjëf",
        "ru, привет",
        "ar, شكرا",
        "tr, merhaba"
    })
    void knowsWhatPeopleSayFirst(String tag, String text) {
        DetectedLanguage language = LanguageDetector.standard().detect(text);

        assertThat(language.language()).isEqualTo(tag);
        assertThat(language.confidence()).isGreaterThan(0.15);
    }

    @Test
    void isLessSureOfAWordThanOfASentence() {
        assertThat(detector.detect("marché").confidence())
                .isLessThan(detector.detect(FRENCH).confidence());
    }

    @Test
    void splitsATextAtBlankLines() {
        String text = FRENCH + "\n \n" + ENGLISH + "\n\n\n";

        List<LanguageBlock> blocks = detector.blocks(text);

        assertThat(blocks).extracting(LanguageBlock::language).containsExactly("fr", "en");
        assertThat(blocks)
                .extracting(block -> text.substring(block.start(), block.end()))
                .containsExactly(FRENCH, ENGLISH);
    }

    @Test
    void givesAHeadingTheLanguageOfItsSurroundings() {
        List<LanguageBlock> blocks = detector.blocks(FRENCH + "\n\nSadio Camara\n\n" + FRENCH);

        assertThat(blocks).extracting(LanguageBlock::language).containsExactly("fr", "fr", "fr");
        assertThat(blocks.get(1).confidence()).isLessThan(blocks.get(0).confidence());
    }

    @Test
    void doesNotTrustTheModelWithTableCells() {
        List<LanguageBlock> blocks = detector.blocks(FRENCH + "\n\nVéhicule\tTarif\n\nMoto\t200 FCFA\n\n" + FRENCH);

        assertThat(blocks).extracting(LanguageBlock::language).containsOnly("fr");
    }

    @Test
    void judgesATextOfShortLinesAsAWhole() {
        List<LanguageBlock> blocks =
                detector.blocks("Le marché\n\nLes étals\n\nLa mairie\n\nL’eau courante\n\nDes travaux\n\nQuatre mois");

        assertThat(blocks).extracting(LanguageBlock::language).containsOnly("fr");
    }

    @Test
    void leavesABlockWithoutLettersUndetermined() {
        List<LanguageBlock> blocks = detector.blocks(FRENCH + "\n\n***\n\n" + FRENCH);

        assertThat(blocks).extracting(LanguageBlock::language).containsExactly("fr", "und", "fr");
    }

    @Test
    void countsTheSharesOfAnArticleInTwoLanguages() {
        Article article = detector.detect(article(FRENCH, FRENCH, ENGLISH), WorkBudget.standard());

        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.enrichment().languages())
                .extracting(DetectedLanguage::language)
                .containsExactly("fr", "en");
        int length = 2 * FRENCH.length() + ENGLISH.length();
        assertThat(article.enrichment().languages().get(1).share())
                .isEqualTo(Math.rint(1000.0 * ENGLISH.length() / length) / 1000.0);
        assertThat(article.enrichment().blocks()).extracting(Block::language).containsExactly("fr", "fr", "en");
        assertThat(article.enrichment().quality()).isNotNull();
        assertThat(article.enrichment().quality().flags()).containsExactly("short", "mixed-language");
    }

    @Test
    void doesNotFlagAnArticleInOneLanguage() {
        Article article = detector.detect(article(FRENCH, "Bamako", FRENCH), WorkBudget.standard());

        assertThat(article.enrichment().languages()).hasSize(1);
        assertThat(article.enrichment().quality()).isEqualTo(new Quality(1.0, List.of("short"), Map.of()));
    }

    @Test
    void namesItselfInTheProvenance() {
        Article article = detector.detect(article(FRENCH), WorkBudget.standard());

        assertThat(article.enrichment().provenance().stages()).containsExactly(new Provenance.Stage("language", "4"));
    }

    @Test
    void keepsAnArticleWithoutBlocksUndetermined() {
        Article article = detector.detect(article(), WorkBudget.standard());

        assertThat(article.language()).isEqualTo("und");
    }

    @Test
    void stopsWhenTheBudgetIsUsedUp() {
        assertThatThrownBy(() -> detector.detect(article(FRENCH), WorkBudget.of(10, Duration.ZERO)))
                .isInstanceOf(WorkBudgetExceededException.class);
    }

    @Test
    void survivesRandomTextAndKeepsItsOffsetsValid() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append("\n\n");
                    case 1 -> text.append((char) random.nextInt(0x10000));
                    case 2 -> text.appendCodePoint(random.nextInt(0x110000));
                    default -> text.append((char) ('a' + random.nextInt(26))).append('é');
                }
            }
            int last = 0;
            for (LanguageBlock block : detector.blocks(text.toString())) {
                assertThat(block.start()).isGreaterThanOrEqualTo(last);
                assertThat(block.end()).isBetween(block.start() + 1, text.length());
                assertThat(block.confidence()).isBetween(0.0, 1.0);
                last = block.end();
            }
        }
    }

    @Test
    void answersManyThreadsAlike() {
        DetectedLanguage expected = detector.detect(ENGLISH);
        List<CompletableFuture<DetectedLanguage>> answers = IntStream.range(0, 32)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> detector.detect(ENGLISH)))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(expected));
    }

    private static Article article(String... blockTexts) {
        String text = String.join(Article.BLOCK_SEPARATOR, blockTexts);
        List<Block> blocks = new java.util.ArrayList<>();
        int at = 0;
        for (String block : blockTexts) {
            int end = at + block.length();
            blocks.add(new Block(BlockType.PARAGRAPH, at, end, at, end, null, null, null, null));
            at = end + Article.BLOCK_SEPARATOR.length();
        }
        Enrichment enrichment = new Enrichment(
                "a",
                1,
                RawMetadata.empty(),
                OffsetUnit.UTF16,
                Sha256.of(text),
                List.of(),
                blocks,
                List.of(),
                List.of(),
                List.of(),
                new Cleaning(text.length(), text.length(), 1.0, List.of(), List.of()),
                new Quality(1.0, List.of("short"), Map.of()),
                new Provenance(null, new Provenance.Pipeline("wiredesk", "test", ""), List.of()));
        return Article.builder("urn:wiredesk:a", text, enrichment).build();
    }
}
