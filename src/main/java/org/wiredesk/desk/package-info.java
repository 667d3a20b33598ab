/**
 * The desk itself: the chain of the three stages as one function, usable as a library without Kafka.
 *
 * <pre>{@code
 * Desk desk = Desk.standard();
 * Article article = desk.enrich(RawArticle.of("..."));
 * byte[] json = ArticleJson.write(article);
 * }</pre>
 */
@NullMarked
package org.wiredesk.desk;

import org.jspecify.annotations.NullMarked;
