package org.wiredesk.text.entity.tagger;

/** What name lists and word lists say of the tokens of a sentence. */
@FunctionalInterface
public interface NameEvidence {
    /** No lists at all. */
    NameEvidence NONE = token -> 0;

    /** What is known of a token, as bits; 0 for nothing. */
    int flags(int token);

    /**
     * A number for what each bit means; a model must have been trained with the same. 0 where bits have no meaning of their
     * own.
     */
    default int layout() {
        return 0;
    }
}
