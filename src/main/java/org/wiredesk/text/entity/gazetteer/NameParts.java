package org.wiredesk.text.entity.gazetteer;

import java.util.Arrays;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/**
 * Cuts a name into the hashes of its parts, exactly as {@link Tokenizer} cuts running text. Names of plain words, nearly
 * all of a large file, are cut without making tokens. Not thread-safe.
 */
final class NameParts {
    private long[] parts = new long[16];
    private int count;

    /** Cuts a name; returns the number of parts, 0 for a blank one. */
    int cut(String name) {
        count = 0;
        if (!cutPlain(name)) {
            count = 0;
            cutTokens(Tokenizer.tokenize(name));
        }
        return count;
    }

    long part(int index) {
        return parts[index];
    }

    /** Cuts a name of nothing but letters, single blanks and hyphens between letters; false when it is another. */
    private boolean cutPlain(String name) {
        int from = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' || c == '-') {
                if (i == from) {
                    return false;
                }
                add(Folding.hash(name, from, i));
                from = i + 1;
            } else if (!isPlain(c)) {
                return false;
            }
        }
        if (from == name.length()) {
            return false;
        }
        add(Folding.hash(name, from, name.length()));
        return true;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : c < 0x1000 && Character.isLetter(c);
    }

    private void cutTokens(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            for (int part = tokens.partStart(i); part < tokens.partEnd(i); part++) {
                add(tokens.part(part));
            }
        }
    }

    private void add(long part) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, count * 2);
        }
        parts[count++] = part;
    }
}
