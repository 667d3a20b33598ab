package org.wiredesk.text.cleaning.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary WORDS =
            Vocabulary.parse("share: share*, sign up\nrelated: related posts, related\nstory: post body\n");

    @Test
    void findsWordsPhrasesAndPrefixesInAName() {
        assertThat(WORDS.rule("sharebar")).isEqualTo("share");
        assertThat(WORDS.rule("sign up box")).isEqualTo("share");
        assertThat(WORDS.rule("page post body")).isEqualTo("story");
    }

    @Test
    void takesTheShortestRunOfWordsFromTheFirstPlace() {
        assertThat(WORDS.rule("related posts share")).isEqualTo("related");
    }

    @Test
    void doesNotFindBeginningsOfWordsThatAreNoPrefixes() {
        assertThat(WORDS.rule("relatedness")).isNull();
        assertThat(WORDS.rule("sign upper")).isNull();
        assertThat(WORDS.rule("postérieur")).isNull();
    }

    @Test
    void takesNamesApartAtSignsAndHumps() {
        assertThat(NameWords.of("relatedPosts  share__bar x1")).containsExactly("related posts", "share bar", "x1");
    }
}
