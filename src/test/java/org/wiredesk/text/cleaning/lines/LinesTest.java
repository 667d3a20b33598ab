package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.text.Edit;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;

class LinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"one\ntwo", " one \r\n\r\n\ttwo\n", "one\u2028two", "one\u0085\u00A0two\u000B", "\n\none\rtwo"})
    void endsLinesInEveryConvention(String text) {
        assertThat(split(text)).extracting(piece -> piece.text().text()).containsExactly("one", "two");
    }

    @Test
    void keepsEvenLinesAsTheyAre() {
        MappedText line = split("a b\u00A0c\u202Fd").get(0).text();
        assertThat(line.text()).isEqualTo("a b\u00A0c\u202Fd");
        assertThat(line.edits()).isEmpty();
    }

    @Test
    void evensRunsOfBlanksAndTabs() {
        MappedText line = split("a  b\tc \u00A0d").get(0).text();
        assertThat(line.text()).isEqualTo("a b c d");
        assertThat(line.edits())
                .containsExactly(
                        new Edit("whitespace", 1, 2, 1, 3, null),
                        new Edit("whitespace", 3, 4, 4, 5, null),
                        new Edit("whitespace", 5, 6, 6, 8, null));
    }

    @Test
    void joinsLinesThatWereWrapped() {
        String wrapped = """
                The council met on Monday and spoke
                of nothing but the price of the new
                bridge over the river, which nobody
                had asked for, and then went home at
                night without a word about when the
                work is to begin this year or later.""";
        assertThat(split(wrapped)).hasSize(1);
    }

    @Test
    void makesNothingOfBlankText() {
        assertThat(split(" \n\t\n")).isEmpty();
        assertThat(split("")).isEmpty();
    }

    private static List<Piece> split(String text) {
        return Lines.split(MappedText.of(text), WorkBudget.standard());
    }
}
