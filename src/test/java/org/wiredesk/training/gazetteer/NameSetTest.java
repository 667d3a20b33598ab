package org.wiredesk.training.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSetTest {
    @Test
    void addsWhatPrepositionsLeaveOfFrenchNamesWithAnArticle() {
        assertThat(variants("Le Mans")).isEqualTo("Mans");
        assertThat(variants("Les Cayes")).isEqualTo("Cayes");
        assertThat(variants("La Nouvelle-Ys")).isEqualTo("Nouvelle-Ys");
        assertThat(variants("La Paz")).isEmpty();
    }

    @Test
    void addsTheShortFormsOfSaints() {
        assertThat(variants("Saint-Zorb")).isEqualTo("St-Zorb");
        assertThat(variants("Sainte-Zorbe")).isEqualTo("Ste-Zorbe");
        assertThat(variants("Saint Zorb")).isEqualTo("St Zorb");
        assertThat(variants("Saint")).isEmpty();
    }

    @Test
    void addsGermanUmlautsWrittenWithAnE() {
        assertThat(variants("Mühlzorb")).isEqualTo("Muehlzorb");
    }

    private static String variants(String name) {
        NameSet names = new NameSet(name);
        names.addVariants();
        return names.toString();
    }
}
