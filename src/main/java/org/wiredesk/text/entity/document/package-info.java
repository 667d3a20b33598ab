/**
 * The document pass: what one mention says of a name is carried to the rest of the article.
 * {@link org.wiredesk.text.entity.document.DocumentPass} is the face.
 */
@NullMarked
package org.wiredesk.text.entity.document;

import org.jspecify.annotations.NullMarked;
