package org.wiredesk.text.cleaning.furniture;

/**
 * A phrase that gives furniture away.
 *
 * @param kind     what it gives away
 * @param language of the phrase, a BCP 47 tag; {@code und} for names and signs, and for what several languages say alike
 * @param written  the phrase as the resource writes it
 * @param folded   the phrase itself, folded
 * @param open     whether more text of the same kind follows it on the line
 */
record Phrase(Kind kind, String language, String written, String folded, boolean open) {
    /** The rule that the phrase serves, for records. */
    String rule() {
        return kind.category() + "." + language;
    }

    /** The phrase when another language has it, too: it does not tell which one the text is in. */
    Phrase sharedWith(String other) {
        return other.equals(language) ? this : new Phrase(kind, "und", written, folded, open);
    }

    /** Whether the phrase is more than one word. */
    boolean hasWords() {
        return folded.indexOf(' ') > 0;
    }

    /** What a phrase gives away. The names are those of the resource files. */
    enum Kind {
        READ_ALSO("read-also", true),
        /** Everyday words, which say "read also" only right before a colon. */
        READ_ALSO_COLON("read-also", true),
        RIGHTS("rights-notice", true),
        /** Opens a rights notice when the text goes on with a {@link #RIGHTS_WORD}. */
        RIGHTS_START("rights-notice", true),
        RIGHTS_WORD("rights-notice", false),
        /** The word or sign before a copyright holder. */
        COPYRIGHT("rights-notice", true),
        /** A label before a notice, like "NB". */
        NOTE("rights-notice", false),
        BYLINE("byline", false),
        SOURCE("source", true),
        /** A word before an agency's name, like "with". */
        WITH_AGENCY("source", false),
        AGENCY("agency", false),
        /** An agency that sells pictures. */
        STOCK("photo-credit", false),
        ORIGINAL("original-link", true),
        CREDIT("photo-credit", true),
        CAPTION("photo-caption", false),
        /** A licence that pictures are given away under. */
        LICENCE("photo-credit", false),
        SHARE("boilerplate", false),
        COMMENTS("boilerplate", false),
        NEWSLETTER("boilerplate", true),
        /** Where readers are asked to follow or to sign up, like "WhatsApp" or "newsletter". */
        CHANNEL("boilerplate", false),
        ADVERT("boilerplate", true),
        NAVIGATION("boilerplate", false),
        /** What stands before the day of publication, like "posted on". */
        PUBLISHED("timestamp", false),
        MONTH("timestamp", false),
        WEEKDAY("timestamp", false),
        /** A small word or sign inside a date or a time of day, like "o'clock". */
        DATE_WORD("timestamp", false),
        /** A place that datelines name without an agency or a date. */
        PLACE("dateline", false),
        /** A word that begins a sentence when it stands capitalised before a small word. */
        STARTER("sentence", false),
        /** What ends with a point that ends no sentence, without the point. */
        ABBREVIATION("sentence", false),
        /** A small word inside a name, like "de". */
        PARTICLE("name", false),
        /** A word between two names, like "and". */
        AND("name", false),
        /** A word that people are not called, like "university". */
        NOT_NAME("name", false),
        /** The last part of a domain name that no country owns. */
        TOP_LEVEL("domain", false);

        private final String category;
        private final boolean inside;

        Kind(String category, boolean inside) {
            this.category = category;
            this.inside = inside;
        }

        String category() {
            return category;
        }

        /** Whether the phrase matters inside a paragraph too, not only at the start of a line. */
        boolean isInside() {
            return inside;
        }

        /** The kind in a set of kinds, which is a sum of bits: rules ask for such sets at every other word. */
        @SuppressWarnings("EnumOrdinal")
        long bit() {
            return 1L << ordinal();
        }
    }
}
