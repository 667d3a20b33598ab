package org.wiredesk.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wiredesk.stream.StreamSettings;

/** What happens when a stream thread dies: replaced within a budget, after a pause; else the application ends. */
final class FailurePolicy implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePolicy.class);

    private final RestartBudget budget;
    private final CountDownLatch closing;

    FailurePolicy(StreamSettings settings, CountDownLatch closing) {
        this.budget = new RestartBudget(
                settings.restartBudget(),
                settings.restartWindow(),
                settings.restartBackoff(),
                settings.restartBackoffMax());
        this.closing = closing;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable error) {
        if (isFatal(error)) {
            LOG.error("the Java machine cannot go on, the application ends", error);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        Optional<Duration> pause = budget.afterFailure(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        if (pause.isEmpty()) {
            LOG.error("a stream thread failed once more, the restart budget is used up, the application ends", error);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.error("a stream thread failed, replaced in {} ms", pause.get().toMillis(), error);
        return isClosingWithin(pause.get())
                ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT
                : StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private boolean isClosingWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static boolean isFatal(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof VirtualMachineError) {
                return true;
            }
        }
        return false;
    }
}
