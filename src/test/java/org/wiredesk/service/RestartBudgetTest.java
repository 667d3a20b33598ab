package org.wiredesk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {
    private final RestartBudget budget =
            new RestartBudget(4, Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Test
    void doublesThePauseUpToALimitAndThenGivesUp() {
        assertThat(budget.afterFailure(0)).contains(Duration.ofSeconds(1));
        assertThat(budget.afterFailure(1)).contains(Duration.ofSeconds(2));
        assertThat(budget.afterFailure(2)).contains(Duration.ofSeconds(4));
        assertThat(budget.afterFailure(3)).contains(Duration.ofSeconds(5));
        assertThat(budget.afterFailure(4)).isEmpty();
    }

    @Test
    void forgetsFailuresOlderThanTheWindow() {
        for (int i = 0; i < 4; i++) {
            assertThat(budget.afterFailure(i)).isPresent();
        }
        assertThat(budget.afterFailure(Duration.ofMinutes(11).toMillis())).contains(Duration.ofSeconds(1));
    }

    @Test
    void givesUpAtOnceWithoutABudget() {
        var none = new RestartBudget(0, Duration.ofMinutes(10), Duration.ofSeconds(1), Duration.ofSeconds(5));
        assertThat(none.afterFailure(0)).isEmpty();
    }
}
