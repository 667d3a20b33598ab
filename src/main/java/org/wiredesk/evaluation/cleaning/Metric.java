package org.wiredesk.evaluation.cleaning;

import java.util.List;

/** One way to score. Stateless and thread-safe. */
interface Metric {
    /** What users call it. */
    String name();

    /** Whether a record has the truth that this metric compares with. */
    boolean applies(Sample sample);

    /** The counts of one record, from which the figures of many are made; always as many. */
    double[] count(Sample sample);

    /** The figures of some records, the main one first; as many and in the same order for any records. */
    List<Figure> figures(List<double[]> counts);

    /** How bad one record is: 0 is perfect, 1 the worst. */
    double loss(double[] counts);
}
