package org.wiredesk.text.cleaning.html.metadata;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.cleaning.furniture.Fold;

/** A line cut into numbers and words, for reading dates: anything else only stands between them. Linear. */
final class DateTokens {
    private static final int LONGEST_NUMBER = 6;

    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    /**
     * @param number -1 for a word
     * @param word   folded; empty for a number
     */
    record Token(int start, int end, int number, String word) {
        boolean isNumber() {
            return number >= 0;
        }

        int digits() {
            return end - start;
        }
    }

    DateTokens(String line) {
        this.line = line;
        int i = 0;
        while (i < line.length()) {
            int end = i + 1;
            if (Character.isDigit(line.charAt(i))) {
                while (end < line.length() && Character.isDigit(line.charAt(end))) {
                    end++;
                }
                tokens.add(new Token(i, end, end - i > LONGEST_NUMBER ? 999_999 : value(i, end), ""));
            } else if (Character.isLetter(line.charAt(i))) {
                boolean ideograph = Character.isIdeographic(line.charAt(i));
                while (!ideograph && end < line.length() && isWord(line.charAt(end))) {
                    end++;
                }
                tokens.add(new Token(i, end, -1, Fold.of(line.substring(i, end))));
            }
            i = end;
        }
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    boolean isWord(int i, String... words) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        for (String word : words) {
            if (tokens.get(i).word().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** What stands between two neighbouring tokens. */
    String between(int i) {
        return i + 1 < tokens.size()
                ? line.substring(tokens.get(i).end(), tokens.get(i + 1).start())
                : "";
    }

    private int value(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Character.digit(line.charAt(i), 10);
        }
        return value;
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
