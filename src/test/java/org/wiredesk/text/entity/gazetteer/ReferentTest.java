package org.wiredesk.text.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.EntityType;

class ReferentTest {
    private static final Referent ZORB = new Referent(
            EntityType.LOC,
            Referent.Kind.CITY,
            "Zorb",
            "ee=Zob;fr=Zorbe|fr=Zôrbie;Zorbe|en=Zorbia",
            "ML",
            90_000,
            List.of());

    @Test
    void isCalledByTheFirstNameInALanguageElseInEnglish() {
        assertThat(ZORB.nameIn("fr", "Zorbe")).isEqualTo("Zôrbie");
        assertThat(ZORB.nameIn("ee", "Zorbe")).isEqualTo("Zob");
        assertThat(ZORB.nameIn("en", "Zorbe")).isEqualTo("Zorbia");
        assertThat(ZORB.nameIn("e", "Zorbe")).isEqualTo("Zorbia");
        assertThat(ZORB.nameIn(null, "Zorbe")).isEqualTo("Zorbia");
    }

    @Test
    void knowsWhatALanguageCallsIt() {
        assertThat(ZORB.isCalled("ZORBE", "fr")).isEqualTo(Referent.Called.YES);
        assertThat(ZORB.isCalled("Zorbia", "fr")).isEqualTo(Referent.Called.NO);
        assertThat(ZORB.isCalled("Zorb", "pt")).isEqualTo(Referent.Called.YES);
        assertThat(ZORB.isCalled("Zorbia", null)).isEqualTo(Referent.Called.UNKNOWN);
    }
}
