package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wiredesk.evaluation.cleaning.CleaningEvaluation;
import org.wiredesk.evaluation.cleaning.Figure;
import org.wiredesk.evaluation.cleaning.Score;

/** Prints the scores of a benchmark. */
final class ScoreView {
    private ScoreView() {}

    /**
     * Scores a file and prints what comes out.
     *
     * @throws IOException if the file cannot be read
     */
    static void print(Io io, Path file, CleaningEvaluation evaluation) throws IOException {
        for (Score score : evaluation.score(file)) {
            print(io, file, score, 0);
        }
        io.flush();
    }

    /**
     * One figure a line, fields parted by tabs: file, metric, figure, value, standard error, records.
     *
     * @param worst how many of the worst records are named as well
     */
    static void print(Io io, Path file, Score score, int worst) {
        for (int i = 0; i < score.figures().size(); i++) {
            Figure figure = score.figures().get(i);
            io.line(String.join(
                    "\t",
                    String.valueOf(file.getFileName()),
                    score.metric(),
                    figure.name(),
                    decimal(figure.value()),
                    "±" + decimal(score.errors().get(i)),
                    score.records() + " records"));
        }
        score.worst().stream()
                .limit(worst)
                .forEach(loss -> io.line("\t" + score.metric() + "\t" + decimal(loss.loss()) + "\t" + loss.id()));
    }

    /** Four decimals. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
