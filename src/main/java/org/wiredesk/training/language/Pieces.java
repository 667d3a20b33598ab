package org.wiredesk.training.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.text.language.model.Script;

/** Cuts text into pieces of the lengths that a detector meets: words, pairs, headlines, lines, articles. */
final class Pieces {
    static final int LENGTHS = 6;

    private static final int LONG_WORD = 5;
    private static final int[] ARTICLES = {250, 600, 1500, 2500};
    private static final int TITLE_IN = 2;

    private Pieces() {}

    /** The pieces of lines, by length. */
    static List<List<String>> of(List<String> lines) {
        List<List<String>> pieces = new ArrayList<>();
        for (int i = 0; i < LENGTHS; i++) {
            pieces.add(new ArrayList<>());
        }
        StringBuilder article = new StringBuilder();
        int number = 0;
        for (String line : lines) {
            number++;
            String[] words = line.strip().split("\\s+");
            int at = number * 7 % words.length;
            String word = bare(words[at]);
            if (word.length() >= LONG_WORD && !isName(word, at)) {
                pieces.get(0).add(word);
                if (at + 1 < words.length
                        && bare(words[at + 1]).length() >= LONG_WORD
                        && !isName(bare(words[at + 1]), at + 1)) {
                    pieces.get(1).add(word + ' ' + bare(words[at + 1]));
                }
            }
            if (Script.ofCodePoint(bare(words[0]).codePoints().findFirst().orElse(' '))
                    .isDense()) {
                cut(line, number, pieces);
            } else if (words.length > 4) {
                int to = Math.min(words.length, 4 + number % 6);
                String start = String.join(" ", List.of(words).subList(0, to));
                pieces.get(2).add(number % TITLE_IN == 0 ? title(start) : start);
            }
            pieces.get(line.length() < 40 ? 3 : 4).add(line);
            article.append(line).append(' ');
            if (article.length() >= ARTICLES[pieces.get(5).size() % ARTICLES.length]) {
                pieces.get(5).add(article.toString());
                article.setLength(0);
            }
        }
        return pieces;
    }

    /** Fewer than so many of the pieces, taken evenly. */
    static List<String> some(List<String> pieces, int most) {
        int step = 1 + pieces.size() / most;
        List<String> some = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += step) {
            some.add(pieces.get(i));
        }
        return some;
    }

    /** A capital within a sentence: names are the same in all languages, and not what is looked up word by word. */
    private static boolean isName(String word, int at) {
        return at > 0 && Character.isUpperCase(word.charAt(0));
    }

    /** Where words are not parted, so many characters are as good as a word, a pair, a headline. */
    private static void cut(String line, int number, List<List<String>> pieces) {
        int[] lengths = {2 + number % 3, 4 + number % 4, 8 + number % 8};
        for (int i = 0; i < lengths.length; i++) {
            if (line.length() > lengths[i]) {
                int from = number * 7 % (line.length() - lengths[i]);
                pieces.get(i).add(line.substring(from, from + lengths[i]));
            }
        }
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(word.charAt(to - 1)) && Character.getType(word.charAt(to - 1)) > 8) {
            to--;
        }
        return word.substring(from, to);
    }

    /** Capitals at the beginning of each longer word, as English and other headlines have. */
    static String title(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(
                            word.length() < 3
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }
}
