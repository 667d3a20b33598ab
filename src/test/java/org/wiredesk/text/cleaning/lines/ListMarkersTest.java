package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

class ListMarkersTest {
    @Test
    void takeNumbersThatCountOnOutOfText() {
        assertThat(texts(Lines.takeMarkers(pieces("1. The boat", "2. The pier"))))
                .containsExactly("The boat", "The pier");
    }

    @Test
    void leaveTheNumbersOfPages() {
        List<Piece> pieces = Lines.takeBullets(pieces("1. The boat", "2. The pier"));

        assertThat(texts(pieces)).containsExactly("1. The boat", "2. The pier");
        assertThat(pieces).allMatch(piece -> piece instanceof Piece.Kept kept && kept.type() == BlockType.PARAGRAPH);
    }

    @Test
    void takeTheBulletsOfPages() {
        assertThat(texts(Lines.takeBullets(pieces("• The boat", "• The pier"))))
                .containsExactly("The boat", "The pier");
    }

    private static List<Piece> pieces(String... lines) {
        return Stream.of(lines)
                .<Piece>map(line -> Piece.Kept.paragraph(MappedText.of(line)))
                .toList();
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.text().text()).toList();
    }
}
