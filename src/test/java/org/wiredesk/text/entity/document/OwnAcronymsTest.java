package org.wiredesk.text.entity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Entity;
import org.wiredesk.article.Link;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.entity.EntityTagger;

class OwnAcronymsTest {
    @Test
    void takesAnAcronymForWhatTheArticleExplainsItBy() {
        assertThat(ids("We train Emotional Zorbing (EZ) and Wider Habits Observed (WHO). The WHO helps.", "en"))
                .doesNotContain("Q7817");
    }

    @Test
    void keepsTheLinkOfAnAcronymThatTheArticleExplainsInOtherWords() {
        assertThat(ids("Selon l'Organisation zorbe de santé (OMS), l'OMS veille.", "fr"))
                .contains("Q7817");
    }

    @Test
    void keepsTheLinkOfAnAcronymThatTheArticleLeavesUnexplained() {
        assertThat(ids("The virus worries the WHO in Geneva.", "en")).contains("Q7817");
    }

    private static List<String> ids(String text, String language) {
        return EntityTagger.standard().tag(text, language, WorkBudget.standard()).stream()
                .map(Entity::links)
                .flatMap(List::stream)
                .map(Link::id)
                .toList();
    }
}
