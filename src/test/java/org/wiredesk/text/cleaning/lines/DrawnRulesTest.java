package org.wiredesk.text.cleaning.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

class DrawnRulesTest {
    private static final String ANN = "The bridge is open again, and I thank all who worked on it. Ann Lee, Lindmar";
    private static final String BEN = "The bridge is too narrow for two carts, as I wrote before. Ben Ode, Lindmar";

    @Test
    void aRuleInsideALineIsALineOfItsOwn() {
        assertThat(split(ANN + " ____________ " + BEN)).containsExactly(ANN, "____________", BEN);
        assertThat(split(ANN + "------------------" + BEN)).containsExactly(ANN, "------------------", BEN);
    }

    @Test
    void fewDashesFormsAndTablesAreNotCut() {
        assertThat(split(ANN + " ----- " + BEN)).hasSize(1);
        assertThat(split("Name: ____________ Place: ____________")).hasSize(1);
        assertThat(split(ANN + " +------------+ " + BEN)).hasSize(1);
    }

    private static List<String> split(String text) {
        return Lines.split(MappedText.of(text), WorkBudget.standard()).stream()
                .map(piece -> piece.text().text())
                .toList();
    }
}
