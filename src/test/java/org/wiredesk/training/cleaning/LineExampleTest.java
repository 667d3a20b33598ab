package org.wiredesk.training.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.training.cleaning.LineExample.Line;

class LineExampleTest {
    @Test
    void linesBetweenLinesThatStayAreInner() {
        LineExample example = LineExample.of(
                "set",
                "a.example",
                List.of(
                        new Line("Home", false),
                        new Line("The ferry is late.", true),
                        new Line("Share", false),
                        new Line("Nobody knows why.", true),
                        new Line("Imprint", null)));

        assertThat(example.labels()).containsExactly(0, 1, 0, 1, Float.NaN);
        assertThat(example.inner()).containsExactly(false, false, true, false, false);
        assertThat(example.labelled()).isEqualTo(4);
    }

    @Test
    void aSiteIsTheHostOfItsUrl() {
        assertThat(LineExample.site("https://www.Post.example/a/b")).isEqualTo("post.example");
        assertThat(LineExample.site("page-17")).isEqualTo("page-17");
    }

    @Test
    void allPagesOfASiteAreInOneFold() {
        LineExample one = LineExample.of("set", "a.example", List.of(new Line("One.", true)));
        LineExample two = LineExample.of("other", "a.example", List.of(new Line("Two.", true)));

        assertThat(one.fold(5)).isEqualTo(two.fold(5)).isBetween(0, 4);
    }
}
