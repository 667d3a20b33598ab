package org.wiredesk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02T09:15:00Z|2026-03-02T09:15:00Z",
                "2026-03-02T09:15:00.123456789+01:00|2026-03-02T09:15:00.123456789+01:00",
                "' 2026-03-02T09:15:00Z '|2026-03-02T09:15:00Z",
                "2026-03-02T09:15+01:00|2026-03-02T09:15:00+01:00",
                "Mon, 2 Mar 2026 09:15:00 GMT|2026-03-02T09:15:00Z",
                "Mon, 2 Mar 2026 09:15:00 +0100|2026-03-02T09:15:00+01:00"
            })
    void writesMomentsInRfc3339(String value, String expected) {
        assertThat(Timestamps.toRfc3339(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-02",
                "2026-03-02T09:15:00",
                "2 mars 2026",
                "2026-02-30T00:00:00Z",
                "2026-03-02 09:15:00Z",
                "+12026-03-02T09:15:00Z",
                "2026-03-02T09:15:00+01:00:30"
            })
    void hasNoMomentForAnythingElse(String value) {
        assertThat(Timestamps.toRfc3339(value)).isNull();
    }

    @Test
    void parsesAMoment() {
        assertThat(Timestamps.parse("fetchedAt", "2026-03-02T09:15:00+01:00"))
                .isEqualTo(Instant.parse("2026-03-02T08:15:00Z"));
    }

    @Test
    void namesTheFieldThatHoldsNoMoment() {
        assertThatThrownBy(() -> Timestamps.parse("fetchedAt", "today"))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessage("fetchedAt is \"today\", expected RFC 3339");
    }

    @Test
    void alwaysWritesMilliseconds() {
        assertThat(Timestamps.ofMillis(0)).isEqualTo("1970-01-01T00:00:00.000Z");
        assertThat(Timestamps.ofMillis(1768984200007L)).isEqualTo("2026-01-21T08:30:00.007Z");
    }
}
