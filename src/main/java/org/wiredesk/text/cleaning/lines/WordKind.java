package org.wiredesk.text.cleaning.lines;

/** What a word of a page's furniture is about. The names are those of the resource files. */
enum WordKind {
    /** Not furniture: the small words that sentences are held together by. */
    FUNCTION(0),
    NAVIGATION(1),
    ACCOUNT(2),
    SHARE(3),
    COMMENT(4),
    NEWSLETTER(5),
    LEGAL(6),
    CREDIT(7),
    RELATED(8),
    ADVERT(9),
    TIME(10),
    BYLINE(11),
    /** Not furniture either: what people say to each other and of themselves, as in comments. */
    SPEECH(12);

    private static final int STRONG = NAVIGATION.bit()
            | ACCOUNT.bit()
            | SHARE.bit()
            | COMMENT.bit()
            | NEWSLETTER.bit()
            | LEGAL.bit()
            | RELATED.bit()
            | ADVERT.bit();

    private final int index;

    WordKind(int index) {
        this.index = index;
    }

    /** Its place in arrays of counts. */
    int index() {
        return index;
    }

    int bit() {
        return 1 << index;
    }

    /** Whether a set of kinds holds one that says "this is a page"; stories have bylines, credits and dates too. */
    static boolean tellsPage(int kinds) {
        return (kinds & STRONG) != 0;
    }
}
