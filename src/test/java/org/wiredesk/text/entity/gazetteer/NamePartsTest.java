package org.wiredesk.text.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.entity.token.RandomText;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

class NamePartsTest {
    @Test
    void cutsNamesAsTheTokenizerCutsText() {
        for (String name : List.of(
                "Mali",
                "Burkina Faso",
                "Saint-Louis",
                "N'Djamena",
                "Côte d’Ivoire",
                "São Tomé",
                "Ouagadougou ",
                "-Ba",
                "A--B",
                "M5-RFP",
                "U.S.",
                "Standard & Poor's",
                "Ольга",
                "مالي",
                "東京",
                "Saint -Louis",
                "O'Brien",
                "Łódź",
                "")) {
            assertThat(parts(name)).as(name).isEqualTo(tokenParts(name));
        }
    }

    @Test
    void cutsAnyTextAsTheTokenizerDoes() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            String name = RandomText.next(random, 6);
            assertThat(parts(name)).as(name).isEqualTo(tokenParts(name));
        }
    }

    private static List<Long> parts(String name) {
        NameParts parts = new NameParts();
        int count = parts.cut(name);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(parts.part(i));
        }
        return found;
    }

    private static List<Long> tokenParts(String name) {
        Tokens tokens = Tokenizer.tokenize(name);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int part = tokens.partStart(i); part < tokens.partEnd(i); part++) {
                found.add(tokens.part(part));
            }
        }
        return found;
    }
}
