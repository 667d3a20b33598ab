package org.wiredesk.text.cleaning.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 5, 2023",
                "Mar. 5th 2023",
                "5 March 2023",
                "Sunday, 5 Mar 2023",
                "2023-03-05",
                "2023/03/05",
                "05.03.2023",
                "5.3.23",
                "5. März 2023",
                "le 5 mars 2023",
                "5 de marzo de 2023",
                "5 de março de 2023",
                "5 marzo 2023",
                "5 marca 2023",
                "5 marca 2023 r.",
                "5 марта 2023",
                "5 مارس 2023",
                "5 آذار 2023",
                "5 maart 2023",
                "2023年3月5日"
            })
    void readsADateInManyLanguages(String text) {
        assertThat(DateText.find(text, true))
                .extracting(date -> date.moment().day())
                .containsExactly(LocalDate.of(2023, 3, 5));
    }

    @Test
    void readsFiguresInTheOrderOfTheCountryUnlessOnlyOneOrderIsADate() {
        assertThat(day("3/5/2023", true)).isEqualTo(LocalDate.of(2023, 3, 5));
        assertThat(day("3/5/2023", false)).isEqualTo(LocalDate.of(2023, 5, 3));
        assertThat(day("3/25/2023", false)).isEqualTo(LocalDate.of(2023, 3, 25));
        assertThat(day("25/3/2023", true)).isEqualTo(LocalDate.of(2023, 3, 25));
    }

    @Test
    void readsTheTimeBesideADate() {
        assertThat(DateText.find("Published 8:05 PM EST, Tue December 19, 2023", true)
                        .get(0)
                        .moment()
                        .time())
                .isEqualTo(LocalTime.of(20, 5));
        assertThat(DateText.find("19.12.2023, 17:42 Uhr", false).get(0).moment().time())
                .isEqualTo(LocalTime.of(17, 42));
        assertThat(DateText.find("le 19 décembre 2023 à 9h30", false)
                        .get(0)
                        .moment()
                        .time())
                .isEqualTo(LocalTime.of(9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2023",
                "May 2023",
                "in 2023 and 2024",
                "13/13/2023",
                "1.2.3",
                "version 10.4.2022.7",
                ""
            })
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(DateText.find(text, true).stream()
                        .map(date -> date.moment().day().getMonthValue()))
                .doesNotContain(2, 13);
    }

    @Test
    void neverThrowsAndStaysInsideTheLine() {
        Random random = new Random(20261124);
        List<String> pieces = List.of(
                "12",
                "2023",
                "5",
                " ",
                ".",
                "/",
                "-",
                ":",
                "mars",
                "May",
                "de",
                "年",
                "月",
                "pm",
                "\u0661",
                "99999999999",
                "é");
        for (int round = 0; round < 3000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                line.append(pieces.get(random.nextInt(pieces.size())));
            }
            int done = 0;
            for (PrintedDate date : DateText.find(line.toString(), random.nextBoolean())) {
                assertThat(date.start()).as(line.toString()).isGreaterThanOrEqualTo(done);
                assertThat(date.end()).isBetween(date.start() + 1, line.length());
                done = date.end();
            }
        }
    }

    private static LocalDate day(String text, boolean monthFirst) {
        return DateText.find(text, monthFirst).get(0).moment().day();
    }
}
