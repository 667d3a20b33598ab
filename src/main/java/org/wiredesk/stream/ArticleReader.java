package org.wiredesk.stream;

/** Reads the article in a record. Implementations are immutable and thread-safe. */
@FunctionalInterface
interface ArticleReader<A> {
    /**
     * Reads a record that has a value.
     *
     * @throws RecordRejectedException if the record breaks a rule of the stream
     * @throws org.wiredesk.article.InvalidArticleException if the value holds no article
     */
    Draft<A> read(SourceRecord source, byte[] value);
}
