package org.wiredesk.stream;

/**
 * An article on its way through the stages.
 *
 * @param source  the record that it came in
 * @param key     of the record that it becomes
 * @param article what the stages passed so far made of it
 */
record Draft<A>(SourceRecord source, String key, A article) {
    <B> Draft<B> with(B next) {
        return new Draft<>(source, key, next);
    }
}
