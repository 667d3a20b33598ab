package org.wiredesk.evaluation.cleaning;

import java.util.List;

/**
 * What one metric says of one file.
 *
 * @param metric  the metric's name
 * @param records how many records have the truth that it needs
 * @param figures the main one first
 * @param errors  the bootstrap standard error of each figure
 * @param worst   the records with a loss, the worst first
 */
public record Score(String metric, int records, List<Figure> figures, List<Double> errors, List<Loss> worst) {
    public Score {
        figures = List.copyOf(figures);
        errors = List.copyOf(errors);
        worst = List.copyOf(worst);
    }

    /**
     * How bad one record is.
     *
     * @param loss 1 is the worst
     */
    public record Loss(String id, double loss) {}
}
