package org.wiredesk.training.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LabelledPageTest {
    @Test
    void putsAllPagesOfASiteIntoTheSameFold() {
        LabelledPage one = page("https://www.example.co.uk/a", "[]", "[]");
        LabelledPage two = page("http://news.example.co.uk/b?c=d", "[]", "[]");

        assertThat(one.site()).isEqualTo("example.co.uk").isEqualTo(two.site());
        assertThat(one.fold(5)).isEqualTo(two.fold(5)).isBetween(0, 4);
    }

    @Test
    void labelsBlocksByTheSegmentsTheyHold() {
        assertThat(page("x.example/a", "[\"closed on Sunday\"]", "[\"Share this\"]")
                        .labels())
                .containsExactly(1, 0, Float.NaN);
    }

    @Test
    void doesNotLabelABlockThatHoldsBoth() {
        assertThat(page("x.example/a", "[\"closed on Sunday\"]", "[\"The harbour\"]")
                        .labels()[0])
                .isNaN();
    }

    private static LabelledPage page(String url, String with, String without) {
        String html = "<p>The harbour was closed on Sunday.<p>Share this<p>Nobody knows what this is.";
        String json =
                "{\"url\":\"" + url + "\",\"html\":\"" + html + "\",\"with\":" + with + ",\"without\":" + without + "}";
        return LabelledPage.of("trafilatura", new JsonMapper().readTree(json));
    }
}
