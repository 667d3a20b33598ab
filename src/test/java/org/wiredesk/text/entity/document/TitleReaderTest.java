package org.wiredesk.text.entity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.mention.Passage;
import org.wiredesk.text.entity.mention.Span;

class TitleReaderTest {
    @Test
    void movesTheTitleOutOfTheName() {
        Passage passage = passage("On attend Imam Zorb Zango ici.");
        Span read = TitleReader.read(passage, span(2, 5, EntityType.PER));

        assertThat(passage.textOf(read)).isEqualTo("Zorb Zango");
        assertThat(read.title()).isEqualTo("Imam");
    }

    @Test
    void readsTheTitlesBeforeTheName() {
        Span read = TitleReader.read(passage("On attend le Général Dr. Zango ici."), span(5, 6, EntityType.PER));

        assertThat(read.title()).isEqualTo("Général Dr.");
    }

    @Test
    void takesWhatFollowsACourtesyForAPerson() {
        Passage passage = passage("Puis Mme Zorbeck parle.");
        Span read = TitleReader.read(passage, span(1, 3, EntityType.LOC));

        assertThat(read.type()).isEqualTo(EntityType.PER);
        assertThat(passage.textOf(read)).isEqualTo("Zorbeck");
        assertThat(read.title()).isEqualTo("Mme");
    }

    @Test
    void leavesANameOfNothingButTitlesWhole() {
        Span prince = span(0, 1, EntityType.PER);

        assertThat(TitleReader.read(passage("Prince chante."), prince)).isEqualTo(prince);
    }

    private static Span span(int first, int end, EntityType type) {
        return Span.statistical(first, end, type, 0.9, List.of(), null);
    }

    private static Passage passage(String text) {
        return Passage.of(text, 0, text.length(), false, "fr", Gazetteer.standard());
    }
}
