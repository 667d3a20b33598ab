package org.wiredesk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.client.Position.Kind;

class PositionTest {
    @Test
    void readsTheFormsOfKcat() {
        assertThat(Position.parse("beginning")).isEqualTo(new Position(Kind.BEGINNING, 0));
        assertThat(Position.parse("end")).isEqualTo(new Position(Kind.END, 0));
        assertThat(Position.parse("-5")).isEqualTo(new Position(Kind.LAST, 5));
        assertThat(Position.parse("@1700000000000")).isEqualTo(new Position(Kind.TIME, 1_700_000_000_000L));
        assertThat(Position.parse("@1970-01-01T00:00:01Z")).isEqualTo(new Position(Kind.TIME, 1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "0", "-", "@", "@yesterday", "last", "-99999999999999999999"})
    void namesTheFormsWhenItIsGivenAnother(String text) {
        assertThatThrownBy(() -> Position.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("beginning");
    }
}
