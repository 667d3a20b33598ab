package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** Lines like "© 2021 Name, all rights reserved": the line is the copyright notice, the name its holder. */
final class CopyrightLine implements LineRule {
    private static final int LONGEST = 200;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        int start = line.firstWord();
        if (line.length() > LONGEST || start == line.length()) {
            return null;
        }
        int after = afterSign(line, start);
        if (after < 0) {
            return null;
        }
        int year = yearEnd(line, after);
        int words = line.firstWord(year < 0 ? after : year);
        int reserved = reserved(line, words);
        if (year < 0 && reserved == line.length()) {
            return null;
        }
        String holder = line.trimmed(words, reserved);
        String name = holder == null ? null : holder.replaceAll("[\\s.,;|–-]+$", "");
        String pointer = findings.copyright(line.text(), name == null || name.isEmpty() ? null : name);
        return line.removed("rights-notice", "copyright-line", pointer, 0.98);
    }

    private static int afterSign(Line line, int at) {
        if (line.is(at, "©")) {
            return line.firstWord(at + 1);
        }
        if (line.folded().startsWith("copyright", at)) {
            int after = line.firstWord(at + 9);
            return line.is(after, "©") ? line.firstWord(after + 1) : after;
        }
        if (at > 0 && line.folded().startsWith("(c)", at - 1)) {
            return line.firstWord(at + 2);
        }
        return -1;
    }

    /** Where a year, or a range of years, that begins at an offset ends; -1 when there is none. */
    private static int yearEnd(Line line, int at) {
        int i = at;
        while (i < line.length() && (Character.isDigit(line.text().charAt(i)) || line.is(i, "-–"))) {
            i++;
        }
        boolean year =
                i >= at + 4 && (line.text().startsWith("19", at) || line.text().startsWith("20", at));
        return year ? i : -1;
    }

    private static int reserved(Line line, int from) {
        for (int i = from; i < line.length(); i++) {
            boolean startsWord = i == 0 || !Character.isLetter(line.text().charAt(i - 1));
            if (startsWord && Lexicon.standard().find(Kind.RIGHTS, line.folded(), i) != null) {
                return i;
            }
        }
        return line.length();
    }
}
