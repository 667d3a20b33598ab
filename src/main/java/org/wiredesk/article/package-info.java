/**
 * The records that travel: {@link org.wiredesk.article.RawArticle} in, {@link org.wiredesk.article.Article} out,
 * and the parts they are made of.
 *
 * <p>Every type here is an immutable record. Offsets into the clean text are UTF-16 code units inside the JVM;
 * {@link org.wiredesk.article.ArticleJson} converts them to the record's declared unit at the border. Raw offsets are
 * in the declared unit from the start, because only the cleaner sees the raw content. This package knows nothing else
 * of the project.
 */
@NullMarked
package org.wiredesk.article;

import org.jspecify.annotations.NullMarked;
