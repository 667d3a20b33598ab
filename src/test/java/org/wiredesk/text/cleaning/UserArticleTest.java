package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Concept;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.Related;
import org.wiredesk.article.Removal;
import org.wiredesk.text.WorkBudget;

/** The document that the cleaner was first built for; its text is its publisher's and stays out of this project. */
class UserArticleTest {
    private static final Path FILE = Path.of("../shared/data/user/article.txt");

    @Test
    void movesFurnitureToItsFieldsAndKeepsTheStory() throws IOException {
        assumeTrue(Files.exists(FILE), "no article at " + FILE);
        String raw = Files.readString(FILE);

        Article article = Cleaner.of(OffsetUnit.CODEPOINT).clean(RawArticle.of(raw), WorkBudget.standard());

        Accounting.check(raw, article);
        assertThat(article.enrichment().blocks())
                .extracting(Block::type)
                .filteredOn(type -> type == BlockType.LIST_ITEM)
                .hasSize(4);
        assertThat(article.enrichment().blocks())
                .extracting(Block::type)
                .filteredOn(type -> type == BlockType.HEADING)
                .hasSize(4);
        assertThat(article.enrichment().blocks()).hasSize(18);
        assertThat(article.by()).isEqualTo("Moise Touré");
        assertThat(article.infoSources()).extracting(Concept::name).containsExactly("Bamada.net");
        assertThat(article.usageTerms()).startsWith("NB : Toute reproduction, intégrale ou partielle");
        assertThat(article.enrichment().related())
                .extracting(Related::rel)
                .containsExactly(Related.READ_ALSO, Related.READ_ALSO, Related.ORIGINAL);
        assertThat(article.enrichment().related().get(2).title()).isNull();
        assertThat(article.headline()).isNull();
        assertThat(article.located()).isNull();
        assertThat(article.contentCreated()).isNull();
        assertThat(article.text().chars().filter(c -> c == '’').count())
                .isEqualTo(raw.chars().filter(c -> c == '’').count() - 2);
        assertThat(article.enrichment().cleaning().removals())
                .filteredOn(removal -> removal.category().equals("mojibake"))
                .extracting(Removal::text)
                .containsExactly("Â", "Â", "Â");
    }
}
