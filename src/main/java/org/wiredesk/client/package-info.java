/**
 * The two ends of the stream, for programs outside it: publishing raw articles and subscribing to enriched ones.
 *
 * <p>{@link org.wiredesk.client.ArticlePublisher} and {@link org.wiredesk.client.RecordReader} are the faces. Everything
 * that consumes reads committed records only.
 */
@NullMarked
package org.wiredesk.client;

import org.jspecify.annotations.NullMarked;
