package org.wiredesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MappedTextTest {
    private static final Edit.Cut CUT = new Edit.Cut("test", null, 1.0);

    @Test
    void keepsNoMapWhileNothingIsChanged() {
        MappedText text = MappedText.of("abcdef").slice(2, 5);

        assertThat(text.text()).isEqualTo("cde");
        assertThat(text.rawStart()).isEqualTo(2);
        assertThat(text.rawEnd()).isEqualTo(5);
        assertThat(text.edits()).isEmpty();
    }

    @Test
    void mergesAnEditOfAnEditedStretch() {
        MappedText first =
                MappedText.of("xA~y").edit().replace(1, 3, "e", "first").done();
        MappedText second = first.edit().replace(1, 2, "é", "second").done();

        assertThat(second.text()).isEqualTo("xéy");
        assertThat(second.edits()).containsExactly(new Edit("second", 1, 2, 1, 3, null));
    }

    @Test
    void keepsTheOuterRawStretchWhenAnEditReachesBeyondAnEarlierOne() {
        MappedText first =
                MappedText.of("abcd").edit().replace(1, 2, "BB", "first").done();
        MappedText second = first.edit().replace(2, 4, "_", "second").done();

        assertThat(second.text()).isEqualTo("aB_d");
        assertThat(second.edits()).containsExactly(new Edit("second", 1, 3, 1, 3, null));
    }

    @Test
    void keepsACutOnRecordWhenTheSpaceAroundItIsEvened() {
        MappedText cut =
                MappedText.of("a (x) b").edit().remove(2, 5, "cut", CUT).done();
        MappedText evened = cut.edit().replace(1, 3, " ", "whitespace").done();

        assertThat(evened.text()).isEqualTo("a b");
        assertThat(evened.edits()).extracting(Edit::cut).contains(CUT);
        assertGivesRawBack(evened, 0, 7);
    }

    @Test
    void takesEarlierEditsIntoACut() {
        MappedText first =
                MappedText.of("abcd").edit().replace(1, 2, "B", "first").done();
        MappedText cut = first.edit().remove(0, 3, "cut", CUT).done();

        assertThat(cut.text()).isEqualTo("d");
        assertThat(cut.edits()).containsExactly(new Edit("cut", 0, 0, 0, 3, CUT));
    }

    @Test
    void leavesWhiteSpaceAtTheEndsBetweenTheTexts() {
        MappedText text = MappedText.of(" \u00A0ab\n").strip();

        assertThat(text.text()).isEqualTo("ab");
        assertThat(text.rawStart()).isEqualTo(2);
        assertThat(text.rawEnd()).isEqualTo(4);
    }

    @Test
    void refusesChangesOutOfOrder() {
        MappedText.Editor editor = MappedText.of("abcdef").edit().replace(3, 4, "x", "first");

        assertThatThrownBy(() -> editor.replace(1, 2, "y", "second"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1, 2)");
    }

    @Test
    void givesTheRawContentBackAfterRandomEdits() {
        Random random = new Random(20261123);
        for (int round = 0; round < 3000; round++) {
            String raw = randomText(random, random.nextInt(25));
            MappedText text = MappedText.of(raw);
            for (int pass = random.nextInt(4); pass >= 0; pass--) {
                text = randomEdit(text, random);
                assertGivesRawBack(text, 0, raw.length());
            }
            assertSlicesGiveRawBack(text, random);
        }
    }

    @Test
    void editsSlicesOfEditedTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            MappedText text = randomEdit(randomEdit(MappedText.of(randomText(random, 20)), random), random);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            MappedText part = randomEdit(text.slice(from, to), random);
            assertGivesRawBack(part, part.rawStart(), part.rawEnd());
        }
    }

    private static void assertSlicesGiveRawBack(MappedText text, Random random) {
        int middle = text.length() == 0 ? 0 : random.nextInt(text.length());
        MappedText left = text.slice(0, middle);
        MappedText right = text.slice(middle, text.length());
        assertThat(left.text() + right.text()).isEqualTo(text.text());
        if (left.length() > 0 && right.length() > 0) {
            assertThat(left.rawEnd()).isLessThanOrEqualTo(right.rawStart());
            assertGivesRawBack(left, left.rawStart(), left.rawEnd());
            assertGivesRawBack(right, right.rawStart(), right.rawEnd());
        }
    }

    /** Walks text and edits: outside edits every character is its raw character, and no raw character is left out. */
    private static void assertGivesRawBack(MappedText text, int rawFrom, int rawTo) {
        int at = 0;
        int raw = rawFrom;
        List<Edit> edits = new ArrayList<>(text.edits());
        for (Edit edit : edits) {
            while (at < edit.start()) {
                raw = assertSame(text, at++, raw);
            }
            assertThat(edit.start()).as("edits are in order: %s", edits).isEqualTo(at);
            assertThat(edit.rawStart()).as("raw stretches touch: %s", edits).isEqualTo(raw);
            at = edit.end();
            raw = edit.rawEnd();
        }
        while (at < text.length()) {
            raw = assertSame(text, at++, raw);
        }
        assertThat(raw).isEqualTo(rawTo);
    }

    private static int assertSame(MappedText text, int at, int raw) {
        assertThat(text.rawStart(at)).isEqualTo(raw);
        assertThat(text.rawEnd(at)).isEqualTo(raw + 1);
        assertThat(text.text().charAt(at)).isEqualTo(text.raw().charAt(raw));
        return raw + 1;
    }

    private static MappedText randomEdit(MappedText text, Random random) {
        MappedText.Editor editor = text.edit();
        int at = 0;
        while (at <= text.length() && random.nextInt(4) > 0) {
            int from = at + random.nextInt(Math.min(4, text.length() - at + 1));
            int to = from + random.nextInt(Math.min(4, text.length() - from + 1));
            if (random.nextInt(3) == 0 && to > from) {
                editor.remove(from, to, "cut", CUT);
            } else {
                editor.replace(from, to, randomText(random, random.nextInt(3)).toUpperCase(Locale.ROOT), "r");
            }
            at = to;
        }
        return editor.done();
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abc \n".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
