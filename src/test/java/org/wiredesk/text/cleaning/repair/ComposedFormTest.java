package org.wiredesk.text.cleaning.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

class ComposedFormTest {
    private static final String PARTS =
            "ae\u00E9\u0301\u0327\u0328\u0334\u0345\u0915\u093C\u094D\u09C7\u09BE\u1100\u1161\u11A8\uAC00\u05D0\u05BC\u0627\u0653\u064B\u0651\u2126\u3099\u304B\uFB1D \n";

    @ParameterizedTest
    @CsvSource({"cafe\u0301 e\u0327\u0301, café ȩ\u0301", "\u1112\u1161\u11AB, 한", "\u2126, Ω", "क\u093C, क\u093C"})
    void composesLettersAndTheirMarks(String apart, String composed) {
        assertThat(compose(apart)).isEqualTo(composed);
    }

    @Test
    void agreesWithTheNormalizerOnAnyText() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(PARTS.charAt(random.nextInt(PARTS.length())));
                if (random.nextInt(20) == 0) {
                    text.appendCodePoint(random.nextBoolean() ? 0x1D157 : 0x1D165);
                }
            }
            assertThat(compose(text.toString())).isEqualTo(Normalizer.normalize(text, Form.NFC));
        }
    }

    @Test
    void findsInEachCompositeItsFirstPartAndMarksThatJoin() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String composite = Character.toString(codePoint);
            String parts = Normalizer.normalize(composite, Form.NFD);
            if (Character.getType(codePoint) != Character.SURROGATE
                    && Normalizer.normalize(parts, Form.NFC).equals(composite)) {
                int second = parts.offsetByCodePoints(0, 1);
                assertThat(parts.substring(second).codePoints().allMatch(ComposedForm::joins))
                        .as("U+%04X", codePoint)
                        .isTrue();
            }
        }
    }

    @Test
    void keepsTheTextThatIsComposed() {
        MappedText text = MappedText.of("क्षेत्र में déjà, в\u0301о");
        assertThat(new ComposedForm().apply(text, WorkBudget.standard())).isSameAs(text);
    }

    private static String compose(String text) {
        return new ComposedForm()
                .apply(MappedText.of(text), WorkBudget.standard())
                .text();
    }
}
