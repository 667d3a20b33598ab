package org.wiredesk.training.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyAlignmentTest {
    private static final String FIRST = "The harbour was closed on Sunday because of the storm.";
    private static final String SECOND = "Ferries will not sail before the wind has dropped, the port said.";
    private static final String BODY = FIRST + "\n\nWhat is next\n\n" + SECOND;

    @Test
    void keepsBlocksThatStandInTheBodyInItsOrder() {
        assertThat(labels("Home", FIRST, "What is next", SECOND, "All rights reserved by the paper"))
                .containsExactly(0, 1, 1, 1, 0);
    }

    @Test
    void doesNotJudgeASecondCopy() {
        assertThat(labels(FIRST, SECOND, FIRST)).containsExactly(1, 1, Float.NaN);
    }

    @Test
    void keepsAShortBlockOnlyWhenItIsALineOfItsOwn() {
        assertThat(labels(FIRST, "on Sunday", SECOND)).containsExactly(1, Float.NaN, 1);
    }

    @Test
    void doesNotJudgeABlockThatIsHalfBody() {
        assertThat(labels(FIRST + " Read more about the weather of this week on our page of maps"))
                .containsExactly(Float.NaN);
    }

    @Test
    void comparesWithoutCaseAndPunctuation() {
        assertThat(labels("THE HARBOUR was closed on sunday because of the storm"))
                .containsExactly(1);
    }

    private static float[] labels(String... blocks) {
        return BodyAlignment.labels(List.of(blocks), BODY);
    }

    @Test
    void doesNotDecideOnALineThatTheBodyRepeatsAllTheTime() {
        String question = "Which of the harbours do you like best?";

        assertThat(BodyAlignment.labels(List.of(question, question), (question + "\n").repeat(30)))
                .containsOnly(Float.NaN);
    }
}
