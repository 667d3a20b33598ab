package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawArticleJson;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.text.WorkBudget;

/** What holds for every plain text, on random and on real input. */
class CleanerInvariantsTest {
    private static final Path ARTICLES = Path.of("../shared/data/articles/text.jsonl.gz");

    private static final List<String> NASTY = List.of(
            "a",
            "é",
            "e\u0301",
            "\u0301",
            "\u0327",
            "😀",
            "👩\u200D💻",
            "\u200D",
            "\u200C",
            "\uFEFF",
            "\u202E",
            "\u200F",
            "\u00AD",
            "\u0000",
            "\u0085",
            "\u0092",
            "\u2028",
            "\u2029",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            " ",
            "  ",
            "\u00A0",
            "\u202F",
            "Â",
            "Â\n",
            "Ã©",
            "Ã ",
            "â€™",
            "â€¨",
            "Ð¢Ð²",
            "ðŸ˜€",
            "´",
            "`",
            "^",
            "e´",
            "re´fle´xe ",
            "-",
            "- ",
            "•",
            "1. ",
            "2. ",
            "\n1.\n",
            "\n-\n",
            ".",
            ". ",
            ":",
            "(",
            ")",
            "ﬁ",
            "\u1100",
            "\u1161",
            "\u0BC6",
            "\u0BBE",
            "नमस्ते",
            "\u0644\u200C\u0645",
            "Ünïted ",
            "Moussa Traoré\n",
            "\nMoussa Traoré",
            "Le ministre a parlé. ",
            "\nLe ministre a parlé.\n",
            "\nPartager\n",
            "Lire aussi : ",
            "\nÀ lire aussi : Titre\n",
            "(Lire aussi : Titre)",
            "Source : site.com",
            "\nSource : site.com\n",
            "site.com-Le ",
            "Tous droits réservés. ",
            "\n© 2021 Nom\n",
            "Photo : Nom\n",
            "\nPar Moussa Traoré\n",
            "(AFP) ",
            "BAMAKO (AFP) — Le ",
            "AFP\n",
            "***\n",
            "\nLe titre\n",
            "Un paragraphe qui est assez long pour suivre un titre et qui finit par un point, oui monsieur.\n",
            "Lire l'article original\n",
            "https://a.org/b\n",
            "nom@site.com\n");

    @Test
    void holdForRandomText() {
        Random random = new Random(42);
        for (int round = 0; round < 4000; round++) {
            StringBuilder content = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                content.append(NASTY.get(random.nextInt(NASTY.size())));
            }
            check(content.toString(), random.nextBoolean() ? OffsetUnit.UTF16 : OffsetUnit.CODEPOINT);
        }
    }

    @Test
    void holdForRealArticles() throws IOException {
        assumeTrue(Files.exists(ARTICLES), "no articles at " + ARTICLES);
        int index = 0;
        for (String line : lines()) {
            // Every language is in the sample; the whole file takes longer than a unit test should.
            if (index++ % 12 == 0) {
                check(RawArticleJson.read(line.getBytes(StandardCharsets.UTF_8)).content(), OffsetUnit.CODEPOINT);
            }
        }
    }

    private static void check(String content, OffsetUnit unit) {
        Article article = clean(content, unit);
        if (article == null) {
            return;
        }
        Accounting.check(content, article);
        assertThat(ArticleJson.read(ArticleJson.write(article)).text()).isEqualTo(article.text());

        Article again = clean(article.text(), unit);
        assertThat(again).as("there is something left of: %s", content).isNotNull();
        assertThat(again.text()).as("cleaned again from: %s", content).isEqualTo(article.text());
        assertThat(again.enrichment().cleaning().repairs()).isEmpty();
        assertThat(again.enrichment().cleaning().removals()).isEmpty();
    }

    private static @Nullable Article clean(String content, OffsetUnit unit) {
        try {
            RawArticle raw = new RawArticle(
                    RawMetadata.builder().contentType("text/plain").build(), content);
            return Cleaner.of(unit).clean(raw.identified("key", 0L), WorkBudget.standard());
        } catch (InvalidArticleException e) {
            return null;
        }
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
