package org.wiredesk.text.cleaning.furniture;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * The phrase of furniture that a text begins with: a hint for whoever weighs blocks. Whether the text is furniture, the
 * rules decide.
 *
 * @param kind   the position of the phrase's kind in {@link #KINDS}
 * @param length of the phrase, in characters
 */
public record Lead(int kind, int length) {
    private static final List<Kind> LOOKED_FOR = List.of(
            Kind.READ_ALSO,
            Kind.READ_ALSO_COLON,
            Kind.RIGHTS,
            Kind.RIGHTS_START,
            Kind.BYLINE,
            Kind.SOURCE,
            Kind.ORIGINAL,
            Kind.CREDIT,
            Kind.CAPTION,
            Kind.SHARE,
            Kind.COMMENTS,
            Kind.NEWSLETTER,
            Kind.ADVERT,
            Kind.NAVIGATION,
            Kind.NOTE,
            Kind.AGENCY,
            Kind.PUBLISHED);

    /** The kinds that are looked for, named as in the files of phrases. */
    public static final List<String> KINDS = LOOKED_FOR.stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    private static final long BITS = LOOKED_FOR.stream().mapToLong(Kind::bit).sum();

    /** The longest phrase at a text's first letter or digit; null when there is none. */
    public static @Nullable Lead of(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        Found found = Lexicon.standard().find(BITS, text, start);
        return found == null ? null : new Lead(LOOKED_FOR.indexOf(found.phrase().kind()), found.end() - start);
    }

    /** Whether the text refers to another article: by its phrase, or by everyday words before a colon. */
    public boolean isReadAlso(String text) {
        return is(Kind.READ_ALSO) || (is(Kind.READ_ALSO_COLON) && (isWhole(text) || text.indexOf(':') >= 0));
    }

    /** Whether what comes next is rather not of the story, if the phrase stands alone. */
    public boolean endsStory() {
        return is(Kind.READ_ALSO) || is(Kind.READ_ALSO_COLON) || is(Kind.COMMENTS);
    }

    /** Whether the text says what readers may not do with the article. */
    public boolean isRightsNotice() {
        return is(Kind.RIGHTS);
    }

    /** Whether nothing but the phrase, and signs, is in the text. */
    public boolean isWhole(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count() <= length;
    }

    private boolean is(Kind asked) {
        return LOOKED_FOR.get(kind) == asked;
    }
}
