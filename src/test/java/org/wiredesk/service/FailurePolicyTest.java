package org.wiredesk.service;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.wiredesk.stream.StreamSettings;

class FailurePolicyTest {
    private final CountDownLatch closing = new CountDownLatch(1);
    private final FailurePolicy policy =
            new FailurePolicy(StreamSettings.of(Map.of("restart.budget", "2", "restart.backoff.ms", "1")), closing);

    @Test
    void replacesAThreadWithinTheBudgetOnly() {
        var error = new StreamsException("the broker said no");
        assertThat(policy.handle(error)).isEqualTo(REPLACE_THREAD);
        assertThat(policy.handle(error)).isEqualTo(REPLACE_THREAD);
        assertThat(policy.handle(error)).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void endsAtOnceWhenTheMemoryIsUsedUp() {
        assertThat(policy.handle(new StreamsException(new OutOfMemoryError("simulated"))))
                .isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void replacesNothingWhileTheApplicationStops() {
        closing.countDown();
        assertThat(policy.handle(new StreamsException("late"))).isEqualTo(SHUTDOWN_CLIENT);
    }
}
