package org.wiredesk.text.cleaning.furniture;

/**
 * A phrase that gives furniture away.
 *
 * @param kind     what it gives away
 * @param language of the phrase, a BCP 47 tag; {@code und} for names and signs
 * @param folded   the phrase itself, folded
 * @param open     whether more text of the same kind follows it on the line
 */
record Phrase(Kind kind, String language, String folded, boolean open) {
    /** The rule that the phrase serves, for records. */
    String rule() {
        return kind.category() + "." + language;
    }

    /** What a phrase gives away. The names are those of the resource files. */
    enum Kind {
        READ_ALSO("read-also"),
        /** Everyday words, which say "read also" only right before a colon. */
        READ_ALSO_COLON("read-also"),
        RIGHTS("rights-notice"),
        /** Opens a rights notice when the text goes on with a {@link #RIGHTS_WORD}. */
        RIGHTS_START("rights-notice"),
        RIGHTS_WORD("rights-notice"),
        /** A label before a notice, like "NB". */
        NOTE("rights-notice"),
        BYLINE("byline"),
        SOURCE("source"),
        /** A word before an agency's name, like "with". */
        WITH_AGENCY("source"),
        AGENCY("agency"),
        ORIGINAL("original-link"),
        CREDIT("photo-credit"),
        CAPTION("photo-caption"),
        SHARE("boilerplate"),
        COMMENTS("boilerplate"),
        NEWSLETTER("boilerplate"),
        ADVERT("boilerplate"),
        NAVIGATION("boilerplate"),
        /** A small word inside a name, like "de". */
        PARTICLE("name"),
        /** A word between two names, like "and". */
        AND("name");

        private final String category;

        Kind(String category) {
            this.category = category;
        }

        String category() {
            return category;
        }
    }
}
