package org.wiredesk.training.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.cleaning.lines.LinePage;
import org.wiredesk.text.trees.TreeModel;
import org.wiredesk.training.cleaning.LineExample.Line;

class LineStackTest {
    private static final int FOLDS = 2;

    @Test
    void theSecondModelSeesWhatTheFirstOneSaid() {
        LineStack stack = new LineStack(examples(), FOLDS);

        assertThat(stack.first(LineStack.NONE).features()).isEqualTo(LinePage.features());
        assertThat(stack.second(LineStack.NONE).features()).isEqualTo(LinePage.secondFeatures());
    }

    @Test
    void whatIsLeftOutTeachesNothing() throws Exception {
        List<LineExample> others = new ArrayList<>(examples());
        others.removeIf(example -> example.fold(FOLDS) == 1);

        assertThat(bytes(new LineStack(examples(), FOLDS).first(1)))
                .isEqualTo(bytes(new LineStack(others, FOLDS).first(LineStack.NONE)));
    }

    @Test
    void theSameExamplesGiveTheSameBytesForAnyNumberOfThreads() throws Exception {
        byte[] many = bytes(new LineStack(examples(), FOLDS).second(LineStack.NONE));
        byte[] one = new ForkJoinPool(1)
                .submit(() -> bytes(new LineStack(examples(), FOLDS).second(LineStack.NONE)))
                .get();

        assertThat(many).isEqualTo(one);
    }

    private static byte[] bytes(TreeModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static List<LineExample> examples() {
        List<LineExample> examples = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<Line> lines = new ArrayList<>();
            for (int k = 0; k < 4 + i; k++) {
                lines.add(new Line("Contact us", false));
                lines.add(new Line(
                        "The harbour was closed for " + k + " days, as crews pulled " + i + " ships out.", true));
                lines.add(new Line("Privacy policy", false));
            }
            examples.add(LineExample.of("wcxb", "post" + i + ".example", lines));
        }
        return examples;
    }
}
