package org.wiredesk.text.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.article.Block;
import org.wiredesk.article.BlockType;
import org.wiredesk.article.Quality;
import org.wiredesk.article.Words;

/**
 * Judges how good a clean text looks: how long it is, how many of its paragraphs end as sentences do, how much could not
 * be decoded. The score is the product of the three.
 */
final class Judge {
    private static final int SHORT = 50;
    private static final String ENDS = ".!?…\"”»’')]:;。؟।።";

    private Judge() {}

    static Quality judge(String text, List<Block> blocks, double keptRatio) {
        int words = Words.count(text);
        int paragraphs = 0;
        int ended = 0;
        for (Block block : blocks) {
            if (block.type() == BlockType.PARAGRAPH) {
                paragraphs++;
                ended += ENDS.indexOf(text.charAt(block.end() - 1)) >= 0 ? 1 : 0;
            }
        }
        int lost = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            lost++;
        }
        double length = Math.min(1.0, words / (double) SHORT);
        double sentences = paragraphs == 0 ? 0.0 : ended / (double) paragraphs;
        double decoded = 1.0 - Math.min(1.0, lost * 100.0 / text.length());

        List<String> flags = new ArrayList<>();
        if (words < SHORT) {
            flags.add("short");
        }
        if (paragraphs == 0) {
            flags.add("no-paragraph");
        }
        if (lost > 0) {
            flags.add("replacement-characters");
        }
        Map<String, Double> signals = new LinkedHashMap<>();
        signals.put("words", (double) words);
        signals.put("keptRatio", keptRatio);
        signals.put("sentenceEnds", sentences);
        signals.put("decoded", decoded);
        return new Quality(length * (0.5 + 0.5 * sentences) * decoded, flags, signals);
    }
}
