package org.wiredesk.text.cleaning.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

class EscapedLineEndsTest {
    @Test
    void escapesBetweenSentencesBecomeLineEnds() {
        assertThat(repair("Par Awa Diallo\\nRédactrice. Le pont ouvre.\\n\\n«\u00A0Enfin\u00A0», dit-elle."))
                .isEqualTo("Par Awa Diallo\nRédactrice. Le pont ouvre.\n\n«\u00A0Enfin\u00A0», dit-elle.");
    }

    @Test
    void oneThatIsSureSpeaksForTheOthers() {
        assertThat(repair("Le pont\\nouvre mardi.\\nLe maire sera là."))
                .isEqualTo("Le pont\nouvre mardi.\nLe maire sera là.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open C:\\news and C:\\New.",
                "printf(\"Hello\\nWorld\");",
                "String s = \"Le pont.\\nLe maire\";",
                "A line end is written \\n in most languages.",
                "\\nabla f is a vector"
            })
    void pathsAndProgramsAreLeftAlone(String text) {
        assertThat(repair(text)).isEqualTo(text);
    }

    private static String repair(String text) {
        return CharacterRepair.repair(MappedText.of(text), WorkBudget.standard())
                .text();
    }
}
