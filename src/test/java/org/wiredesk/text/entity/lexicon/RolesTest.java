package org.wiredesk.text.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

class RolesTest {
    /** Titles of one word and of several, with and without hyphens, beside words that are none. */
    private static final String TEXT =
            "Le vice-président et le vice président, M. Traoré, premier ministre de l'État ; Mme Diallo a dit oui.";

    @Test
    void saysTheSameOfEachTokenAsTheLexicon() {
        Tokens tokens = Tokenizer.tokenize(TEXT);
        for (String language : List.of("fr", "en", "de", "it")) {
            Lexicon lexicon = Lexicon.of(language);
            Roles roles = lexicon.roles(tokens);
            for (Lexicon.Role role : Lexicon.Role.values()) {
                for (int i = 0; i < tokens.size(); i++) {
                    assertThat(roles.is(role, i)).isEqualTo(lexicon.is(role, tokens, i));
                    if (!roles.mayBegin(role, i)) {
                        assertThat(lexicon.longest(role, tokens, i, tokens.size()))
                                .isNegative();
                    }
                }
            }
        }
    }

    @Test
    void knowsWhereNoEntryBegins() {
        Roles roles = Lexicon.of("fr").roles(Tokenizer.tokenize("Mme Qwxz"));

        assertThat(roles.is(Lexicon.Role.TITLE, 0)).isTrue();
        assertThat(roles.mayBegin(Lexicon.Role.TITLE, 0)).isTrue();
        assertThat(roles.mayBegin(1)).isFalse();
    }

    @Test
    void hasABitForEachRole() {
        assertThat(Lexicon.Role.values()).hasSizeLessThan(Long.SIZE);
    }
}
