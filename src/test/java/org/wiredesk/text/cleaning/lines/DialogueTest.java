package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;

/** Dashes before direct speech and dashes of lists. */
class DialogueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "– Vi hittade båten först i morse, säger fiskaren.",
                "- Vi fant båten først i morges, sier fiskeren.",
                "– Nie wiem, skąd ta łódka.",
                "– Лодку нашли только утром, – говорит рыбак."
            })
    void aSentenceBehindALoneDashKeepsIt(String line) {
        List<Piece.Kept> blocks = blocks("Vagnposten besökte hamnen i går.\n\n" + line + "\n\nSedan gick alla hem.");

        assertThat(blocks.get(1).text().text()).isEqualTo(line);
        assertThat(blocks.get(1).type()).isEqualTo(BlockType.PARAGRAPH);
    }

    @Test
    void theOnlyLineWithADashQuotesSomebody() {
        List<Piece.Kept> blocks = blocks("Vagnposten var i hamnen.\n\n– Jag är rädd\n\nSedan gick alla hem.");

        assertThat(blocks.get(1).text().text()).isEqualTo("– Jag är rädd");
    }

    @Test
    void aConversationKeepsItsDashes() {
        List<Piece.Kept> blocks = blocks("– Kommer du med båten?\n– Nej, jag väntar.\n– Då går vi, sa hon.");

        assertThat(blocks).extracting(Piece.Kept::type).containsOnly(BlockType.PARAGRAPH);
        assertThat(blocks.get(1).text().text()).isEqualTo("– Nej, jag väntar.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- The ferry sails again.\n- The bridge stays closed.\n- The school opens on Monday.",
                "– bread\n– milk\n– two lemons",
                "- Who pays?\n- Who sails?"
            })
    void aListLosesThem(String text) {
        assertThat(blocks(text)).extracting(Piece.Kept::type).containsOnly(BlockType.LIST_ITEM);
    }

    private static List<Piece.Kept> blocks(String text) {
        return Lines.takeMarkers(Lines.split(MappedText.of(text), WorkBudget.standard())).stream()
                .map(piece -> (Piece.Kept) piece)
                .toList();
    }
}
