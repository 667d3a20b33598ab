package org.wiredesk.evaluation.cleaning;

import java.util.List;

/** The metrics that need nothing but the records. */
final class Metrics {
    static final List<Metric> ALL = List.of(
            new ShingleMetric(),
            new WordMetric(),
            new SegmentMetric(),
            new LineMetric(),
            new HarmMetric(),
            new RepairMetric(),
            new MetadataMetric());

    private Metrics() {}
}
