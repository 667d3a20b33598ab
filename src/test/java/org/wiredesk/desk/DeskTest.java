package org.wiredesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.Block;
import org.wiredesk.article.Concept;
import org.wiredesk.article.Entity;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Mention;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.Provenance;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.samples.Samples;
import org.wiredesk.text.WorkBudgetExceededException;

class DeskTest {
    private static final Path USER_ARTICLE = Path.of("../shared/data/user/article.txt");
    private final Desk desk = Desk.standard();

    @Test
    void fillsTheRecordFromEndToEnd() {
        RawArticle raw = new RawArticle(
                        RawMetadata.builder().title("Le pont rouvre à Ségou").build(), """
                        Le maire de Ségou, Mme Awa Konaté, a rouvert le pont mardi devant une foule venue de tout le Mali.

                        « C’est un grand jour », a dit Mme Konaté à la foule, avant de repartir pour Bamako.
                        """)
                .identified("pont", 7L);
        Article article = desk.enrich(raw);

        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.enrichment().blocks()).hasSize(2).allMatch(block -> "fr".equals(block.language()));
        assertThat(article.people()).extracting(Concept::name).containsExactly("Awa Konaté");
        assertThat(article.places()).extracting(Concept::name).contains("Ségou", "Mali", "Bamako");
        assertThat(article.places()).allMatch(place -> place.uri() != null && place.literal() == null);
        assertThat(article.enrichment().provenance().stages())
                .extracting(Provenance.Stage::name)
                .containsExactly("cleaning", "language", "entities");

        Entity person = entity(article, "Awa Konaté");
        assertThat(person.type()).isEqualTo(EntityType.PER);
        assertThat(person.mentions()).extracting(Mention::exact).containsExactly("Awa Konaté", "Konaté");
        assertThat(entity(article, "Ségou").mentions().get(0).field()).isEqualTo(Mention.HEADLINE);
        assertThat(entity(article, "Mali").id()).isEqualTo("http://www.wikidata.org/entity/Q912");
    }

    @Test
    void keepsEveryMentionTrueAndInsideABlockForEverySample() {
        for (RawArticle sample : Samples.all()) {
            Article article = desk.enrich(sample);
            for (Entity entity : article.enrichment().entities()) {
                assertThat(entity.mentions()).isNotEmpty();
                for (Mention mention : entity.mentions()) {
                    boolean inHeadline = Mention.HEADLINE.equals(mention.field());
                    String text = inHeadline ? article.headline() : article.text();
                    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.exact());
                    assertThat(inHeadline || isInOneBlock(article, mention))
                            .as(mention + " of " + sample.id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void givesTheSameBytesEveryTimeAndForPartsOfTheChain() {
        for (RawArticle sample : Samples.all()) {
            byte[] whole = ArticleJson.write(desk.enrich(sample));
            assertThat(ArticleJson.write(Desk.standard().enrich(sample))).isEqualTo(whole);
            Article cleaned = ArticleJson.read(ArticleJson.write(desk.clean(sample)));
            Article languaged = ArticleJson.read(ArticleJson.write(desk.detectLanguage(cleaned)));
            assertThat(ArticleJson.write(desk.tagEntities(languaged))).isEqualTo(whole);
        }
    }

    @Test
    void endsAnArticleThatCostsMoreThanItsBudget() {
        Desk strict = Desk.of(OffsetUnit.CODEPOINT, 50, Duration.ZERO);
        RawArticle raw = RawArticle.of("Il pleut à Bamako depuis ce matin et les rues sont vides. ".repeat(20));
        assertThatThrownBy(() -> strict.enrich(raw))
                .isInstanceOf(WorkBudgetExceededException.class)
                .hasMessageContaining("50");
    }

    @Test
    void readsContiguousPartsOfTheChainOnly() {
        assertThat(Stage.parse("language,entities")).isEqualTo(List.of(Stage.LANGUAGE, Stage.ENTITIES));
        assertThatThrownBy(() -> Stage.parse("cleaning,entities")).hasMessageContaining("contiguous");
        assertThatThrownBy(() -> Stage.parse("tagging")).hasMessageContaining("\"tagging\"");
    }

    @Test
    void tagsTheArticleOfAUser() throws IOException {
        Assumptions.assumeTrue(Files.exists(USER_ARTICLE), "skipped: " + USER_ARTICLE + " is absent");
        Article article = desk.enrich(RawArticle.of(Files.readString(USER_ARTICLE)));
        assertThat(article.people())
                .extracting(Concept::name)
                .containsExactlyInAnyOrder("Yunus-Bek Evkurov", "Andreï Averianov", "Sadio Camara");
        assertThat(article.places())
                .extracting(Concept::uri)
                .contains(
                        "https://sws.geonames.org/2460596/",
                        "https://sws.geonames.org/2457163/",
                        "https://sws.geonames.org/2453514/",
                        "http://www.wikidata.org/entity/Q912",
                        "http://www.wikidata.org/entity/Q159");
        assertThat(entity(article, "Forces armées maliennes").mentions()).hasSize(2);
    }

    private static boolean isInOneBlock(Article article, Mention mention) {
        for (Block block : article.enrichment().blocks()) {
            if (mention.start() >= block.start() && mention.end() <= block.end()) {
                return true;
            }
        }
        return false;
    }

    private static Entity entity(Article article, String name) {
        return article.enrichment().entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + article.enrichment().entities().stream()
                                .map(Entity::name)
                                .toList()));
    }
}
