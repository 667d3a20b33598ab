package org.wiredesk.training.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wiredesk.text.language.model.Script;

/** Makes up what is in no language: names of many countries side by side, keys pressed at random, broken bytes, codes. */
final class Junk {
    private static final int EACH = 400;
    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn"};
    private static final String BROKEN = "ÃÂâ€™©¨§ªï»¿Ð°Ñ";

    private final Random random = new Random(7);

    /** The pieces of junk; the names are taken from the beginnings of words in the given lines. */
    List<String> make(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                if (words[i].matches("\\p{Lu}\\p{Ll}{2,11}") && Script.ofCodePoint(words[i].charAt(0)) == Script.LATN) {
                    names.add(words[i]);
                }
            }
        }
        List<String> junk = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            junk.add(keys());
            junk.add(keys());
            junk.add(letters());
            junk.add(broken());
            if (!names.isEmpty()) {
                junk.add(names(names));
            }
        }
        return junk;
    }

    private String names(List<String> names) {
        StringBuilder out = new StringBuilder();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            out.append(names.get(random.nextInt(names.size()))).append(' ');
        }
        return out.toString();
    }

    private String keys() {
        StringBuilder out = new StringBuilder();
        for (int i = 2 + random.nextInt(7); i > 0; i--) {
            String row = KEYS[random.nextInt(KEYS.length)];
            int from = random.nextInt(row.length() - 2);
            out.append(row, from, Math.min(row.length(), from + 2 + random.nextInt(4)))
                    .append(' ');
        }
        return out.toString();
    }

    private String letters() {
        StringBuilder out = new StringBuilder();
        for (int i = 2 + random.nextInt(7); i > 0; i--) {
            for (int k = 1 + random.nextInt(9); k > 0; k--) {
                out.append((char) ('a' + random.nextInt(26)));
            }
            out.append(' ');
        }
        return out.toString();
    }

    private String broken() {
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            out.append(BROKEN.charAt(random.nextInt(BROKEN.length()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return out.toString();
    }
}
