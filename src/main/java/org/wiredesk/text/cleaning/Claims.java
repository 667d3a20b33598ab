package org.wiredesk.text.cleaning;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;

/**
 * Corrects what pieces of a page claim: that they stand in a field. They do only when the field, which the raw article may
 * have filled otherwise, says the same.
 *
 * @param created whether the moment of publication is the one that the page gave
 */
record Claims(@Nullable String headline, @Nullable String by, boolean created) {
    private static final int SHORTEST_PART = 4;

    /** The pieces, without those claims that are not true. */
    List<Piece> correct(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece instanceof Piece.Removed removed && !isTrue(removed)
                        ? new Piece.Removed(
                                removed.text(), removed.category(), removed.rule(), null, removed.confidence())
                        : piece)
                .toList();
    }

    private boolean isTrue(Piece.Removed removed) {
        String pointer = removed.movedTo() == null ? "" : removed.movedTo();
        String text = removed.text().text();
        return switch (pointer) {
            case "/headlines/0/value" -> holds(letters(text), headline);
            case "/by" -> by != null && isByline(letters(text), by);
            case "/contentCreated" -> created;
            default -> true;
        };
    }

    private static boolean holds(String text, @Nullable String field) {
        String wanted = field == null ? "" : letters(field);
        return !wanted.isEmpty() && text.contains(wanted);
    }

    /** Whether a byline names one of the authors, or is only the words before their names. */
    private static boolean isByline(String text, String by) {
        for (String name : by.split(", ", -1)) {
            if (text.contains(letters(name))) {
                return true;
            }
        }
        return text.length() <= 2 * SHORTEST_PART;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
