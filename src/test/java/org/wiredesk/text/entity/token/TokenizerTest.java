package org.wiredesk.text.entity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void cutsElidedArticles() {
        assertThat(cut("l’État d'Ivoire dell'Unità")).containsExactly("l’", "État", "d'", "Ivoire", "dell'", "Unità");
    }

    @Test
    void keepsWordsWithAnApostropheOfTheirOwn() {
        assertThat(cut("aujourd'hui O'Brien don't")).containsExactly("aujourd'hui", "O'Brien", "don't");
    }

    @Test
    void cutsThePossessive() {
        assertThat(cut("Mali's army")).containsExactly("Mali", "'s", "army");
    }

    @Test
    void keepsHyphenatedWordsTogether() {
        assertThat(cut("Yunus-Bek - ici")).containsExactly("Yunus-Bek", "-", "ici");
    }

    @Test
    void cutsHyphensThatMakeNoNameOfTwo() {
        assertThat(cut("Mali-Niger, Guinée-Bissau")).containsExactly("Mali", "-", "Niger", ",", "Guinée-Bissau");
        assertThat(cut("Zorbia-based, Zorbia-Zango")).containsExactly("Zorbia", "-", "based", ",", "Zorbia-Zango");
    }

    @Test
    void cutsASourceThatIsGluedToTheFirstWord() {
        assertThat(cut("Bamada.net-Conduite par")).containsExactly("Bamada.net", "-", "Conduite", "par");
    }

    @Test
    void cutsSentencesThatAreGluedTogether() {
        assertThat(cut("la fin.Le début")).containsExactly("la", "fin", ".", "Le", "début");
    }

    @Test
    void keepsTheFullStopOfAbbreviationsAndInitials() {
        assertThat(cut("M. Diop et J. K. Rowling aux U.S. vendredi."))
                .containsExactly("M.", "Diop", "et", "J.", "K.", "Rowling", "aux", "U.S.", "vendredi", ".");
    }

    @Test
    void keepsNumbersTogether() {
        assertThat(cut("3,5 sur 1.000, 5G")).containsExactly("3,5", "sur", "1.000", ",", "5G");
    }

    @Test
    void keepsLinksTogether() {
        assertThat(cut("voir https://example.org/a-b?c=d, ou a.b@example.org."))
                .containsExactly("voir", "https://example.org/a-b?c=d", ",", "ou", "a.b@example.org", ".");
    }

    @Test
    void cutsEachIdeographAndKeepsArabicWords() {
        assertThat(cut("北京 في مالي")).containsExactly("北", "京", "في", "مالي");
    }

    @Test
    void coversAllThatIsNotSpaceInOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = RandomText.next(random, 60);
            Tokens tokens = Tokenizer.tokenize(text);
            int at = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(text.substring(at, tokens.start(i))).matches(TokenizerTest::isSpace);
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                at = tokens.end(i);
            }
            assertThat(text.substring(at)).matches(TokenizerTest::isSpace);
        }
    }

    private static boolean isSpace(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static List<String> cut(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.textOf(i));
        }
        return words;
    }
}
