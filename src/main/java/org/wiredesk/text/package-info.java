/**
 * What the text stages share: text that knows its place in the raw content, and the budget of work per article.
 *
 * <p>The stages live in the packages below and know this package and {@code article} only; never Kafka, never each
 * other.
 */
@NullMarked
package org.wiredesk.text;

import org.jspecify.annotations.NullMarked;
