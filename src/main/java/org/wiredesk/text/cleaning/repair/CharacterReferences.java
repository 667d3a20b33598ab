package org.wiredesk.text.cleaning.repair;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.MappedText;
import org.wiredesk.text.WorkBudget;

/**
 * Replaces the character references of HTML that were left in text, by name or by number, by their characters. A text
 * that holds a less-than sign, as itself or as a reference, may be about mark-up and is left alone, as in ftfy (R. Speer).
 * Only references that end with a semicolon count.
 */
final class CharacterReferences implements RepairStep {
    private static final String RULE = "character-reference";
    private static final int LONGEST = 9;
    private static final int MOST_DIGITS = 6;
    private static final int NO_BREAK_SPACE = 0xA0;

    /** Whether a reference may begin anywhere in a text. */
    static boolean mayHold(String s) {
        int i = s.indexOf('&');
        while (i >= 0 && !mayBegin(s, i)) {
            i = s.indexOf('&', i + 1);
        }
        return i >= 0;
    }

    /** Whether a reference may begin at an offset where an ampersand stands. */
    private static boolean mayBegin(String s, int at) {
        int limit = Math.min(s.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            char c = s.charAt(i);
            if (c == ';') {
                return i > at + 1;
            }
            boolean inside = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
            if (!inside) {
                return false;
            }
        }
        return false;
    }

    @Override
    public MappedText apply(MappedText text, WorkBudget budget) {
        String s = text.text();
        if (s.indexOf('<') >= 0 || s.contains("&lt;") || s.contains("&#60;")) {
            return text;
        }
        MappedText.Editor editor = text.edit();
        int i = s.indexOf('&');
        while (i >= 0) {
            int end = mayBegin(s, i) ? s.indexOf(';', i) : -1;
            String character = end < 0 ? null : decode(s.substring(i + 1, end));
            if (character != null) {
                editor.replace(i, end + 1, character, RULE);
                i = end;
            }
            i = s.indexOf('&', i + 1);
        }
        return editor.done();
    }

    /** What a reference stands for; null when that is unknown, or nothing that can be seen. */
    private static @Nullable String decode(String name) {
        if (name.charAt(0) != '#') {
            String reference = '&' + name + ';';
            String character = Parser.unescapeEntities(reference, false);
            boolean whole = character.codePointCount(0, character.length()) == 1;
            int code = character.codePointAt(0);
            // Parts of longer names decode as well.
            return whole && (isSeen(code) || code == NO_BREAK_SPACE) ? character : null;
        }
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        String digits = name.substring(hexadecimal ? 2 : 1);
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || digits.length() > MOST_DIGITS) {
                return null;
            }
            number = number * (hexadecimal ? 16 : 10) + digit;
        }
        // As browsers do: numbers of controls were meant in Windows-1252.
        int code = number >= 0x80 && number < 0xA0 ? CodePages.character(number, 0) : number;
        boolean seen = code <= Character.MAX_CODE_POINT && (isSeen(code) || code == NO_BREAK_SPACE);
        return seen ? Character.toString(code) : null;
    }

    private static boolean isSeen(int code) {
        return switch (Character.getType(code)) {
            case Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> code != '<' && code != '>';
        };
    }
}
