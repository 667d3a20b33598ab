package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Takes the names that page authors give to elements apart: {@code relatedPosts}, {@code related-posts} and
 * {@code related__posts} are the words {@code related posts}.
 */
final class NameWords {
    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "role", "itemprop", "data-testid", "data-component", "data-module");

    /** Names longer than this are data, not names. */
    private static final int MAX_LENGTH = 300;

    private NameWords() {}

    /** All names of an element as they stand; elements with the same key have the same names. */
    static String key(Element element) {
        StringBuilder key = new StringBuilder();
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= MAX_LENGTH) {
                key.append(value).append(' ');
            }
        }
        return key.toString();
    }

    /** The words of each name of an element. */
    static List<List<String>> of(Element element) {
        List<List<String>> names = new ArrayList<>();
        if (element.attributesSize() == 0) {
            return names;
        }
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty() && value.length() <= MAX_LENGTH) {
                for (String name : value.split("\\s+", -1)) {
                    List<String> words = split(name);
                    if (!words.isEmpty()) {
                        names.add(words);
                    }
                }
            }
        }
        return names;
    }

    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((!letter || hump) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (letter) {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
