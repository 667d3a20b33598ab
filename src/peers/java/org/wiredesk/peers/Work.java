package org.wiredesk.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How much a benchmark got done in a second of its thread's processor time, so that what else the machine does counts
 * less. The unit is the benchmark's: bytes of UTF-8, or tokens.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Work {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long units;
    private long start;
    private long processorStart;

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
        units = 0;
        start = System.nanoTime();
        processorStart = THREADS.getCurrentThreadCpuTime();
    }

    /** Counts what one text has. */
    void add(long textUnits) {
        units += textUnits;
    }

    /** Millions of units for a second of processor time; times the seconds that passed, because JMH divides by them. */
    public double millionsPerProcessorSecond() {
        double passed = (System.nanoTime() - start) / 1e9;
        return units * 1e3 / Math.max(1, THREADS.getCurrentThreadCpuTime() - processorStart) * passed;
    }
}
