package org.wiredesk.text.cleaning;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/** Decides between the title that came with an article and the one that its page shows. */
final class Headlines {
    private static final String HEADLINE = "/headlines/0/value";
    /** A shorter part of a title is more likely a section or a site than the headline. */
    private static final double LEAST_SHARE = 0.5;

    private Headlines() {}

    /** The given title, unless it is the page's headline with something around it, such as the name of the site. */
    static @Nullable String choose(@Nullable String given, @Nullable String shown) {
        if (given == null || shown == null) {
            return given == null ? shown : given;
        }
        boolean around = given.contains(shown) && shown.length() >= LEAST_SHARE * given.length();
        return around ? shown : given;
    }

    /** The pieces, those that say to have become the headline without saying the same corrected. */
    static List<Piece> correct(List<Piece> pieces, @Nullable String headline) {
        String wanted = headline == null ? "" : letters(headline);
        return pieces.stream()
                .map(piece -> piece instanceof Piece.Removed removed
                                && HEADLINE.equals(removed.movedTo())
                                && !letters(removed.text().text()).equals(wanted)
                        ? new Piece.Removed(
                                removed.text(), removed.category(), removed.rule(), null, removed.confidence())
                        : piece)
                .toList();
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
