package org.wiredesk.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Applies a function on several threads and hands the results on in the order of the inputs, holding a bounded number of
 * them at a time. Used from one thread.
 */
final class OrderedWorkers<T, R> implements AutoCloseable {
    private static final int PENDING_PER_THREAD = 16;
    /** Deep enough for what the parsers of hostile input may need. */
    private static final long STACK_BYTES = 4L << 20;

    private final ExecutorService threads;
    private final int maxPending;
    private final Function<T, R> function;
    private final Consumer<R> consumer;
    private final Deque<Future<R>> pending = new ArrayDeque<>();

    OrderedWorkers(int threadCount, Function<T, R> function, Consumer<R> consumer) {
        this.threads = Executors.newFixedThreadPool(threadCount, task -> {
            Thread thread = new Thread(null, task, "worker", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
        this.maxPending = threadCount * PENDING_PER_THREAD;
        this.function = function;
        this.consumer = consumer;
    }

    /** Takes one input; hands on the oldest result when too many are waiting. */
    void submit(T input) {
        pending.addLast(threads.submit(() -> function.apply(input)));
        if (pending.size() >= maxPending) {
            handOn(pending.removeFirst());
        }
    }

    /** Waits for everything and hands it on. */
    void finish() {
        while (!pending.isEmpty()) {
            handOn(pending.removeFirst());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void handOn(Future<R> future) {
        try {
            consumer.accept(future.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
