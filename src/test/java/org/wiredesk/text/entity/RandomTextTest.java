package org.wiredesk.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Entity;
import org.wiredesk.article.Mention;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.token.RandomText;

class RandomTextTest {
    private static final String[] LANGUAGES = {"fr", "en", "de", "pt", "zz"};

    @Test
    void mentionsAreTrueDisjointAndInsideOneBlock() {
        Random random = new Random(11);
        for (int round = 0; round < 600; round++) {
            String text = RandomText.next(random, 120);
            List<Entity> entities = tag(text, round);
            BitSet taken = new BitSet();
            for (Entity entity : entities) {
                for (Mention mention : entity.mentions()) {
                    assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.exact());
                    assertThat(mention.exact()).isNotBlank().doesNotContain("\n");
                    assertThat(taken.get(mention.start(), mention.end()).isEmpty())
                            .isTrue();
                    taken.set(mention.start(), mention.end());
                }
            }
        }
    }

    @Test
    void theSameTextGivesTheSameEntities() {
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            String text = RandomText.next(random, 120);
            assertThat(tag(text, round)).isEqualTo(tag(text, round));
        }
    }

    @Test
    void idsAreUniqueInOneArticle() {
        Random random = new Random(13);
        for (int round = 0; round < 200; round++) {
            assertThat(tag(RandomText.next(random, 120), round))
                    .extracting(entity -> entity.id() + entity.type())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void spendsInProportionToTheText() {
        WorkBudget small = WorkBudget.standard();
        WorkBudget large = WorkBudget.standard();
        String text = "Le Mali et M. Diop (FAMa) ".repeat(10);
        EntityTagger.standard().tag(text, "fr", small);
        EntityTagger.standard().tag(text.repeat(20), "fr", large);

        assertThat(large.spent()).isEqualTo(20 * small.spent());
    }

    private static List<Entity> tag(String text, int round) {
        String language = LANGUAGES[round % LANGUAGES.length];
        return EntityTagger.standard().tag(text, language, WorkBudget.standard());
    }
}
