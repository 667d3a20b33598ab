package org.wiredesk.text.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;

class NameEndsTest {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}&'-]+|\\S");

    @Test
    void takesOffCommasButNoQuotationMarks() {
        assertThat(trimmed("Gent,")).isEqualTo("Gent");
        assertThat(trimmed("« Le Trait d'union »")).isEqualTo("« Le Trait d'union »");
    }

    @Test
    void takesOffWhatStandsInBracketsAtTheEnd() {
        assertThat(trimmed("Springfield (Illinois)")).isEqualTo("Springfield");
        assertThat(trimmed("Springfield (Illinois")).isEqualTo("Springfield");
        assertThat(trimmed("Springfield )")).isEqualTo("Springfield");
    }

    @Test
    void leavesBracketsInsideOfNames() {
        assertThat(trimmed("Ligue (suisse) des villages")).isEqualTo("Ligue (suisse) des villages");
        assertThat(trimmed("Aissata Cissé")).isEqualTo("Aissata Cissé");
    }

    @Test
    void leavesNothingOfMarksAlone() {
        assertThat(trimmed(", ; )")).isNull();
    }

    private static @Nullable String trimmed(String name) {
        Matcher token = TOKEN.matcher(name);
        int[] starts = token.results().mapToInt(m -> m.start()).toArray();
        token.reset();
        int[] ends = token.results().mapToInt(m -> m.end()).toArray();
        TokenSequence sentence = new TokenSequence(name, starts, ends, NameEvidence.NONE, 0);
        NameSpan trimmed = NameEnds.trim(sentence, new NameSpan(0, starts.length, EntityType.LOC, 0.5));
        return trimmed == null ? null : name.substring(starts[trimmed.first()], ends[trimmed.end() - 1]);
    }
}
