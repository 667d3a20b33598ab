package org.wiredesk.training.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.lines.LinePage;
import org.wiredesk.text.cleaning.lines.Lines;
import org.wiredesk.text.cleaning.repair.CharacterRepair;

/**
 * A document whose lines are known to stay or to go.
 *
 * @param set    where it comes from
 * @param site   the host of its page; folds never divide a site
 * @param lines  its lines as they were given
 * @param page   its lines as the model sees them
 * @param labels per line of {@code page}: 1 stays, 0 goes, NaN nobody knows
 * @param inner  per line, whether it stands between two lines that stay
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many rows
record LineExample(String set, String site, List<Line> lines, LinePage page, float[] labels, boolean[] inner) {
    /**
     * One line of a document.
     *
     * @param keep null when nobody knows
     */
    record Line(String text, @Nullable Boolean keep) {}

    /** The document of these lines, read as the cleaner reads plain text. */
    static LineExample of(String set, String site, List<Line> lines) {
        StringBuilder content = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = content.length();
            content.append(lines.get(i).text()).append('\n');
        }
        WorkBudget budget = WorkBudget.standard();
        MappedText text = CharacterRepair.repair(MappedText.of(content.toString()), budget);
        List<Piece> pieces = Lines.takeMarkers(Lines.split(text, budget));
        LinePage page = LinePage.of(pieces);
        float[] labels = new float[page.size()];
        int at = 0;
        int line = 0;
        for (Piece piece : pieces) {
            while (line + 1 < starts.length && starts[line + 1] <= piece.text().rawStart()) {
                line++;
            }
            if (piece instanceof Piece.Kept) {
                labels[at++] = label(lines, starts, line, piece.text().rawEnd());
            }
        }
        return new LineExample(set, site, List.copyOf(lines), page, labels, inner(labels));
    }

    /** The common label of the lines that a block holds; NaN when they differ. */
    private static float label(List<Line> lines, int[] starts, int first, int end) {
        float label = label(lines.get(first));
        for (int i = first + 1; i < starts.length && starts[i] < end; i++) {
            if (label(lines.get(i)) != label) {
                return Float.NaN;
            }
        }
        return label;
    }

    private static float label(Line line) {
        return line.keep() == null ? Float.NaN : line.keep() ? 1 : 0;
    }

    private static boolean[] inner(float[] labels) {
        boolean[] inner = new boolean[labels.length];
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 1) {
                for (int k = last + 1; k < i && last >= 0; k++) {
                    inner[k] = true;
                }
                last = i;
            }
        }
        return inner;
    }

    /** How many lines have a label. */
    int labelled() {
        int count = 0;
        for (float label : labels) {
            count += Float.isNaN(label) ? 0 : 1;
        }
        return count;
    }

    /** Which of so many folds the example is in. */
    int fold(int folds) {
        return fold(site, folds);
    }

    /** Which of so many folds a site is in. */
    static int fold(String site, int folds) {
        return Math.floorMod(stableHash(site), folds);
    }

    /** The same for the same text on every machine. */
    static int stableHash(String text) {
        int hash = 0x811C9DC5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    /** The host of a URL without {@code www.}; the identifier itself when it is no URL. */
    static String site(String url) {
        int start = url.indexOf("://");
        if (start < 0) {
            return url;
        }
        int end = url.indexOf('/', start + 3);
        String host = url.substring(start + 3, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The lines that stay, in order. */
    static List<Line> kept(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (Boolean.TRUE.equals(line.keep())) {
                kept.add(line);
            }
        }
        return kept;
    }
}
