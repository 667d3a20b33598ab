package org.wiredesk.text.cleaning.html.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the names that page authors give to elements apart: {@code relatedPosts}, {@code related-posts} and
 * {@code related__posts} are the words {@code related posts}.
 */
final class NameWords {
    private NameWords() {}

    /** The names in a text, parted by white space, each as its words in small letters, joined by spaces. */
    static List<String> of(String text) {
        List<String> names = new ArrayList<>(4);
        StringBuilder name = new StringBuilder();
        boolean inWord = false;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = inWord && Character.isUpperCase(c) && Character.isLowerCase(before);
            if (letter) {
                if ((!inWord || hump) && name.length() > 0) {
                    name.append(' ');
                }
                name.append(Character.toLowerCase(c));
            } else if (Character.isWhitespace(c) && name.length() > 0) {
                names.add(name.toString());
                name.setLength(0);
            }
            inWord = letter;
            before = c;
        }
        if (name.length() > 0) {
            names.add(name.toString());
        }
        return names;
    }
}
