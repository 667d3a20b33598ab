package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineShapeTest {
    @Test
    void seesHowALineStartsAndEnds() {
        assertThat(new LineShape("“We are late.”", false).endsSentence()).isTrue();
        assertThat(new LineShape("“We are late.”", false).start).isEqualTo(3);
        assertThat(new LineShape("And then…", false).end).isEqualTo(4);
        assertThat(new LineShape("Here is how:", false).end).isEqualTo(3);
        assertThat(new LineShape("彼は来た。", false).endsSentence()).isTrue();
    }

    @Test
    void seesAddressesClocksAndBrackets() {
        assertThat(new LineShape("desk@example.org", false).address).isTrue();
        assertThat(new LineShape("Posted at 18:05", false).clock).isTrue();
        assertThat(new LineShape("(Our own report)", false).bracketed).isTrue();
    }

    @Test
    void takesLongSentencesForProseInScriptsWithoutSpacesToo() {
        assertThat(new LineShape("政府は十一日、来年度の予算案を閣議で決定し、国会に提出すると発表した。", false).isProse())
                .isTrue();
        assertThat(new LineShape("Home | News | Sport", false).isProse()).isFalse();
    }

    @Test
    void takesShortLinesOfPageWordsForLabels() {
        assertThat(new LineShape("Leave a comment", false).isLabel()).isTrue();
        assertThat(new LineShape("Mentions légales", false).isLabel()).isTrue();
        assertThat(new LineShape("The end of the road", false).isLabel()).isFalse();
    }
}
