package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MainRunTest {
    private static final String FERRY =
            "The ferry to the northern islands did not sail on Monday, because the storm had broken its rudder.";
    private static final String DIVERS =
            "Divers looked at the broken rudder of the ferry on Tuesday, the harbour master said.";

    @Test
    void isTheStretchWithTheMostRunningText() {
        MainRun run = run("Home", "Log in", FERRY, DIVERS, "Log in", "Privacy policy");

        assertThat(run.from()).isEqualTo(2);
        assertThat(run.to()).isEqualTo(4);
    }

    @Test
    void bridgesAShortLineBetweenParagraphs() {
        MainRun run = run("Home", FERRY, "A broken rudder", DIVERS);

        assertThat(run.from()).isEqualTo(1);
        assertThat(run.to()).isEqualTo(4);
    }

    @Test
    void isEmptyWhereNothingRuns() {
        MainRun run = run("Home", "Log in");

        assertThat(run.to()).isEqualTo(run.from());
    }

    @Test
    void tellsWhatALineSharesWithTheOthers() {
        MainRun run = run(FERRY, DIVERS, "Rudder broken", "Cheap shoes");

        assertThat(run.common(2)).isEqualTo(1);
        assertThat(run.commonWords(2)).isEqualTo(2);
        assertThat(run.common(3)).isZero();
    }

    private static MainRun run(String... texts) {
        LineShape[] lines =
                Stream.of(texts).map(line -> new LineShape(line, false)).toArray(LineShape[]::new);
        return new MainRun(lines, new Stamps(lines));
    }
}
