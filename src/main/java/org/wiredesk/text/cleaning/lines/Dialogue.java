package org.wiredesk.text.cleaning.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.Piece;

/**
 * Tells the dash that opens direct speech, which is part of the text, from the dash of a list. A sentence behind a dash
 * that has no neighbour of the kind is speech, for lists have more than one item; of several in a row each is a
 * sentence, not all are questions, and some of them are called out, asked, or say who speaks. The only line of a text
 * with a dash, not a hyphen, and no end of a sentence quotes somebody as well.
 */
final class Dialogue {
    private static final String DASHES = "-–";
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"”»“’)";
    /** Of so many sentences in a row one at least shows that somebody speaks. */
    private static final int EVIDENCE = 3;

    private Dialogue() {}

    /** The places of the pieces that begin with the dash of direct speech. */
    static Set<Integer> of(List<Piece> pieces) {
        Set<Integer> speech = new HashSet<>();
        List<Integer> run = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Kept block) {
                if (isOpen(block)) {
                    run.add(i);
                    texts.add(block.text().text());
                    if (block.text().text().charAt(0) == '–'
                            && ENDS.indexOf(end(block.text().text())) < 0) {
                        labels.add(i);
                    }
                } else {
                    close(run, texts, speech);
                }
            }
        }
        close(run, texts, speech);
        if (labels.size() == 1) {
            speech.addAll(labels); // A heading that quotes somebody.
        }
        return speech;
    }

    private static void close(List<Integer> run, List<String> texts, Set<Integer> speech) {
        if (!run.isEmpty() && isSpeech(texts)) {
            speech.addAll(run);
        }
        run.clear();
        texts.clear();
    }

    /** Whether a paragraph begins with a dash and a space. */
    private static boolean isOpen(Piece.Kept block) {
        String text = block.text().text();
        boolean prose = block.type() == BlockType.PARAGRAPH || block.type() == BlockType.QUOTE;
        return prose && text.length() > 2 && DASHES.indexOf(text.charAt(0)) >= 0 && MappedText.isSpace(text.charAt(1));
    }

    private static boolean isSpeech(List<String> texts) {
        int evidence = 0;
        int questions = 0;
        for (String text : texts) {
            char end = end(text);
            if (ENDS.indexOf(end) < 0) {
                return false;
            }
            questions += end == '?' ? 1 : 0;
            evidence += end != '.' || SpeechVerbs.follow(text) ? 1 : 0;
        }
        return texts.size() == 1 || (questions < texts.size() && evidence * EVIDENCE >= texts.size());
    }

    /** The last sign, those that close a quotation apart. */
    private static char end(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return text.charAt(end);
    }
}
