package org.wiredesk.text.cleaning.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-04-05T06:07:08Z | 2023-04-05T06:07:08Z",
                "2023-04-05T06:07:08-03:30 | 2023-04-05T06:07:08-03:30",
                "2023-04-05T06:07:08+0200 | 2023-04-05T06:07:08+02:00",
                "2023-04-05 06:07:08 UTC | 2023-04-05T06:07:08Z",
                "2023-04-05 06:07 | 2023-04-05T06:07:00Z",
                "2023-04-05 | 2023-04-05T00:00:00Z",
                "04/05/2023 14:30:02 | 2023-04-05T14:30:02Z",
                "Wednesday, April 5, 2023, 07:00 PM | 2023-04-05T19:00:00Z",
                "1680674828 | 2023-04-05T06:07:08Z"
            })
    void readsWhatPagesDeclare(String declared, String expected) {
        assertThat(Objects.requireNonNull(Moments.parse(declared, true)).toRfc3339())
                .isEqualTo(expected);
    }

    @Test
    void readsNoMomentThatDoesNotExist() {
        assertThat(Moments.parse("2023-02-30T06:07:08Z", true)).isNull();
        assertThat(Moments.parse("2023-04-05T06:07:08+19:00", true))
                .isEqualTo(Moments.parse("2023-04-05 06:07:08", true));
    }

    @Test
    void seesADeclaredInstantOnThePrintedDay() {
        Moment declared = Objects.requireNonNull(Moments.parse("2023-12-20T01:00:21Z", true));
        Moment printed =
                DateText.find("8:00 PM, December 19, 2023", true).get(0).moment();
        assertThat(Objects.requireNonNull(declared.seenOn(printed)).toRfc3339()).isEqualTo("2023-12-19T20:00:21-05:00");
    }

    @Test
    void findsTheNearestZoneWhenNoTimeIsPrinted() {
        Moment declared = Objects.requireNonNull(Moments.parse("2023-12-20T03:10:00Z", true));
        Moment printed = new Moment(LocalDate.of(2023, 12, 19), null, null);
        assertThat(Objects.requireNonNull(declared.seenOn(printed)).toRfc3339()).isEqualTo("2023-12-19T23:10:00-04:00");
        assertThat(declared.seenOn(new Moment(LocalDate.of(2023, 12, 17), null, null)))
                .isNull();
    }
}
