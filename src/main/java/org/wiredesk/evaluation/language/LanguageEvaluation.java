package org.wiredesk.evaluation.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.DetectedLanguage;
import org.wiredesk.evaluation.BenchmarkFile;
import org.wiredesk.text.language.LanguageBlock;
import org.wiredesk.text.language.LanguageDetector;

/**
 * Scores the detector on a file of lines {@code iso639-3<TAB>text}, gzipped or not, or of articles in two languages:
 * {@code a+b<TAB>language of each paragraph, by commas<TAB>paragraphs, parted by " ¶ "}.
 *
 * <p>Immutable and thread-safe.
 */
public final class LanguageEvaluation {
    private static final String PARAGRAPH_SIGN = " ¶ ";

    private final LanguageDetector detector;

    /** An evaluation of a detector. */
    public LanguageEvaluation(LanguageDetector detector) {
        this.detector = detector;
    }

    /**
     * The figures of a file.
     *
     * @param perLanguage whether a line for each language follows
     * @throws IOException if the file cannot be read, or a line has no language
     */
    public List<Figure> score(Path file, boolean perLanguage) throws IOException {
        LanguageFigures plain = new LanguageFigures();
        MixedFigures mixed = new MixedFigures();
        boolean isMixed = false;
        try (BufferedReader in = BenchmarkFile.open(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String[] fields = line.split("\t", -1);
                if (fields.length < 2) {
                    throw new IOException(file + ":" + number + ": no tab after a language");
                }
                if (fields.length > 2 && fields[0].contains("+")) {
                    isMixed = true;
                    addMixed(fields, mixed);
                } else {
                    plain.add(outcome(fields[0], detector.detect(fields[1])));
                }
            }
        }
        List<Figure> figures = new ArrayList<>(isMixed ? mixed.figures() : plain.figures());
        if (perLanguage) {
            figures.addAll(isMixed ? mixed.perLanguage() : plain.perLanguage());
        }
        return figures;
    }

    private void addMixed(String[] fields, MixedFigures mixed) {
        String[] truths = fields[1].split(",");
        String[] paragraphs = fields[2].split(PARAGRAPH_SIGN);
        String text = String.join("\n\n", paragraphs);
        List<LanguageBlock> blocks = detector.blocks(text);
        int at = 0;
        for (int i = 0; i < Math.min(truths.length, paragraphs.length); i++) {
            int start = at;
            int end = at + paragraphs[i].length();
            String answer = blocks.stream()
                    .filter(block -> block.start() < end && block.end() > start)
                    .map(LanguageBlock::iso6393)
                    .findFirst()
                    .orElse(DetectedLanguage.UNDETERMINED);
            mixed.add(new Outcome(Equivalents.one(truths[i]), Equivalents.one(answer), 0));
            at = end + 2;
        }
    }

    private static Outcome outcome(String truth, DetectedLanguage language) {
        return new Outcome(Equivalents.one(truth), Equivalents.one(language.iso6393()), language.confidence());
    }
}
