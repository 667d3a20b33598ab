package org.wiredesk.text.cleaning.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The letters that people write today, from {@code alphabets.txt}. Letters of a script that the file lists are foreign
 * unless some language there has them; letters of the other scripts in use are all familiar.
 */
final class Alphabets {
    private static final Set<UnicodeScript> WHOLE_SCRIPTS = EnumSet.of(
            UnicodeScript.ARMENIAN,
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.GEORGIAN,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KANNADA,
            UnicodeScript.KATAKANA,
            UnicodeScript.KHMER,
            UnicodeScript.LAO,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MYANMAR,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.THAI,
            UnicodeScript.TIFINAGH);

    private static final BitSet LETTERS = load();

    private Alphabets() {}

    /** Whether some living language writes a letter. */
    static boolean isFamiliar(char letter) {
        return letter < 0x80 || LETTERS.get(letter) || WHOLE_SCRIPTS.contains(UnicodeScript.of(letter));
    }

    private static BitSet load() {
        BitSet letters = new BitSet();
        try (InputStream in = Alphabets.class.getResourceAsStream("alphabets.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource alphabets.txt is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String small = line.substring(line.indexOf(' ') + 1).strip();
                    small.chars().forEach(letters::set);
                    small.toUpperCase(Locale.ROOT).chars().forEach(letters::set);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }
}
