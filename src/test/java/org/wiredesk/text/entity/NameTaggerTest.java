package org.wiredesk.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.tagger.NameSpan;
import org.wiredesk.text.entity.tagger.NameTagger;
import org.wiredesk.text.entity.tagger.TokenSequence;
import org.wiredesk.text.entity.token.RandomText;

class NameTaggerTest {
    @Test
    void knowsItsLanguagesAndServesAllOthersWithOneModel() {
        NameTagger.LANGUAGES.forEach(
                language -> assertThat(NameTagger.of(language)).isSameAs(NameTagger.of(language)));

        assertThat(NameTagger.of(null)).isSameAs(NameTagger.of("sw"));
        assertThat(NameTagger.of("fr")).isNotSameAs(NameTagger.of("sw"));
    }

    @Test
    void tellsPeoplePlacesAndOrganisationsApart() {
        assertThat(types("Le ministre Moussa Dembélé a quitté Ségou avec la Banque nationale de développement.", "fr"))
                .containsExactly(EntityType.PER, EntityType.LOC, EntityType.ORG);
        assertThat(types("John Okafor of the National Assembly flew to Lagos.", "en"))
                .containsExactly(EntityType.PER, EntityType.ORG, EntityType.LOC);
    }

    @Test
    void findsPlacesInSentencesWithoutCapitals() {
        assertThat(types("we flew from seattle to nairobi last week", "en"))
                .containsExactly(EntityType.LOC, EntityType.LOC);
    }

    @Test
    void givesOrderedSpansInsideTheSentenceForAnyText() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String text = RandomText.next(random, 120);
            for (TokenSequence sentence : Sequences.of(text, "fr")) {
                int free = 0;
                for (NameSpan name : NameTagger.of("fr").tag(sentence)) {
                    assertThat(name.first()).isGreaterThanOrEqualTo(free);
                    assertThat(name.end()).isGreaterThan(name.first()).isLessThanOrEqualTo(sentence.size());
                    assertThat(name.probability()).isBetween(0.0, 1.0);
                    free = name.end();
                }
            }
        }
    }

    @Test
    void givesTheSameSpansInManyThreads() {
        List<String> texts = IntStream.range(0, 400)
                .mapToObj(i ->
                        "Awa Konaté" + (char) ('a' + i % 26) + " va de Gao" + i % 37 + " à Mopti avec Ba" + i + ".")
                .toList();
        List<List<NameSpan>> alone = texts.stream().map(NameTaggerTest::tag).toList();

        List<List<NameSpan>> together =
                new ArrayList<>(texts.parallelStream().map(NameTaggerTest::tag).toList());

        assertThat(together).isEqualTo(alone);
    }

    private static List<NameSpan> tag(String text) {
        return NameTagger.of("fr").tag(Sequences.of(text, "fr").get(0));
    }

    private static List<EntityType> types(String text, String language) {
        return NameTagger.of(language).tag(Sequences.of(text, language).get(0)).stream()
                .map(NameSpan::type)
                .toList();
    }
}
