package org.wiredesk.training.entity;

import java.util.List;
import org.wiredesk.article.EntityType;

/**
 * Running text with the names in it.
 *
 * @param language ISO 639-1 code
 * @param names    in order and without overlaps
 */
record AnnotatedText(String text, String language, List<Name> names) {
    /**
     * A name.
     *
     * @param start UTF-16 offset of its first character
     * @param end   UTF-16 offset past its last character
     */
    record Name(int start, int end, EntityType type) {}
}
