package org.wiredesk.text.cleaning.lines;

/** What a word of a page's furniture is about. The names are those of the resource files. */
enum WordKind {
    /** Not furniture: the small words that sentences are held together by. */
    FUNCTION,
    NAVIGATION,
    ACCOUNT,
    SHARE,
    COMMENT,
    NEWSLETTER,
    LEGAL,
    CREDIT,
    RELATED,
    ADVERT,
    TIME,
    BYLINE;

    private static final int STRONG = NAVIGATION.bit()
            | ACCOUNT.bit()
            | SHARE.bit()
            | COMMENT.bit()
            | NEWSLETTER.bit()
            | LEGAL.bit()
            | RELATED.bit()
            | ADVERT.bit();

    int bit() {
        return 1 << ordinal();
    }

    /** Whether a set of kinds holds one that says "this is a page"; stories have bylines, credits and dates too. */
    static boolean tellsPage(int kinds) {
        return (kinds & STRONG) != 0;
    }
}
