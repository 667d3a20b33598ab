package org.wiredesk.text.cleaning.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSnifferTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF <!DOCTYPE html><title>a",
                "<HTML>",
                "<?xml version='1.0'?><html xmlns='x'>",
                "Some words <p>and a paragraph</p>",
                "<p>a fragment"
            })
    void takesPagesAndFragmentsForHtml(String content) {
        assertThat(ContentSniffer.sniff(content)).isEqualTo("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A story.", "3 < 4 and 5 > 4", "<Laughter>", "He wrote <p> in the margin."})
    void takesTheRestForText(String content) {
        assertThat(ContentSniffer.sniff(content)).isEqualTo("text/plain");
    }

    @Test
    void looksAtTheBeginningOnly() {
        assertThat(ContentSniffer.sniff("word ".repeat(1000) + "<p>late</p>")).isEqualTo("text/plain");
    }
}
