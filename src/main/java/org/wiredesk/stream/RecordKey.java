package org.wiredesk.stream;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.Utf8;

/** The key rules: a key is text, and it is the article's id. */
final class RecordKey {
    private RecordKey() {}

    /**
     * The key as text; null stays null.
     *
     * @throws RecordRejectedException if it is empty or not UTF-8
     */
    static @Nullable String read(byte @Nullable [] key) {
        if (key == null) {
            return null;
        }
        if (key.length == 0) {
            throw new RecordRejectedException(Failure.KEY_INVALID, "the key is empty");
        }
        try {
            return Utf8.decode(key);
        } catch (InvalidArticleException e) {
            throw new RecordRejectedException(Failure.KEY_INVALID, "the key is " + e.getMessage());
        }
    }

    /** Refuses a key that is there and is not the id, when that is there. */
    static void requireMatch(@Nullable String key, @Nullable String id) {
        if (key != null && id != null && !key.equals(id)) {
            throw new RecordRejectedException(
                    Failure.KEY_MISMATCH, "the key is \"" + key + "\", but the article's id is \"" + id + "\"");
        }
    }
}
