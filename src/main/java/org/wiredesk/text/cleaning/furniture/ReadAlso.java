package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Related;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** "Read also" as a line of its own. The title goes to the related articles. */
final class ReadAlso implements LineRule {
    private static final int LONGEST = 250;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if ((line.kinds() & ReadAlsoLead.KINDS) == 0 || line.length() > LONGEST) {
            return null;
        }
        int start = line.firstWord();
        Found found = ReadAlsoLead.find(line, start);
        if (found == null) {
            Found word = line.find(Kind.READ_ALSO_COLON, start);
            boolean alone = word != null && line.firstWord(word.end()) == line.length();
            boolean outside = place.crowded() || (place.isLast() && !place.isOnly());
            return alone && outside ? line.removed("read-also", word.phrase().rule(), null, 0.8) : null;
        }
        int lead = ReadAlsoLead.end(line, found.end());
        int titleStart = lead >= 0 ? lead : found.end();
        boolean several = Sentences.breaksInside(line.text(), titleStart, line.length())
                || (lead >= 0 && line.text().endsWith(".") && ReadAlsoLead.titleEnd(line, lead) > 0);
        String title = several ? null : line.trimmed(titleStart, line.length());
        if (several || (title != null && !fits(line, found, lead, title))) {
            return null;
        }
        if (title == null || found.phrase().open()) {
            return line.removed("read-also", found.phrase().rule(), null, 0.9);
        }
        String url = Urls.find(title);
        String words = url == null ? title : Urls.without(title);
        if (url == null && line.block().href() != null) {
            url = Urls.absolute(line.block().href());
        }
        String pointer = findings.related(Related.READ_ALSO, words, url);
        return line.removed("read-also", found.phrase().rule(), pointer, lead >= 0 ? 0.98 : 0.9);
    }

    /** Without a separator the title must look like one: a sentence that happens to begin so stays. */
    private static boolean fits(Line line, Found found, int lead, String title) {
        boolean looksLikeTitle =
                !Character.isLowerCase(title.codePointAt(0)) && !line.text().endsWith(".");
        return lead >= 0 || found.phrase().open() || looksLikeTitle;
    }
}
