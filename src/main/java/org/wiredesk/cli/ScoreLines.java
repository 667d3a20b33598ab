package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wiredesk.evaluation.cleaning.CleaningEvaluation;
import org.wiredesk.evaluation.cleaning.Figure;
import org.wiredesk.evaluation.cleaning.Score;

/** Prints scores, one figure a line, fields parted by tabs: file, metric, figure, value, standard error, records. */
final class ScoreLines {
    private ScoreLines() {}

    /**
     * Scores a file and prints what comes out.
     *
     * @throws IOException if the file cannot be read
     */
    static void print(Io io, Path file, CleaningEvaluation evaluation) throws IOException {
        for (Score score : evaluation.score(file)) {
            print(io, file, score);
        }
        io.flush();
    }

    static void print(Io io, Path file, Score score) {
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
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
