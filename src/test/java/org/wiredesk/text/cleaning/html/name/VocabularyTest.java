package org.wiredesk.text.cleaning.html.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary WORDS =
            Vocabulary.parse("share: share*, sign up\nrelated: related posts, related\nstory: post body\n");

    private static String rule(String name) {
        int found = WORDS.find(name)[0];
        return found < 0 ? null : WORDS.rules(0).get(found);
    }

    @Test
    void findsWordsPhrasesAndPrefixesInAName() {
        assertThat(rule("sharebar")).isEqualTo("share");
        assertThat(rule("sign up box")).isEqualTo("share");
        assertThat(rule("page post body")).isEqualTo("story");
    }

    @Test
    void takesTheShortestRunOfWordsFromTheFirstPlace() {
        assertThat(rule("related posts share")).isEqualTo("related");
    }

    @Test
    void doesNotFindBeginningsOfWordsThatAreNoPrefixes() {
        assertThat(rule("relatedness")).isNull();
        assertThat(rule("sign upper")).isNull();
        assertThat(rule("postérieur")).isNull();
    }

    @Test
    void asksEachListForItself() {
        Vocabulary two = Vocabulary.parse("box: post\nlist: posts latest\n", "story: post body, pos*\n");

        assertThat(two.find("post body")).containsExactly(0, 0);
        assertThat(two.find("posts latest")).containsExactly(1, 0);
        assertThat(two.find("positive post")).containsExactly(0, 0);
        assertThat(two.find("latest")).containsExactly(-1, -1);
    }

    @Test
    void takesNamesApartAtSignsAndHumps() {
        assertThat(NameWords.of("relatedPosts  share__bar x1")).containsExactly("related posts", "share bar", "x1");
    }
}
