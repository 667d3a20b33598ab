/**
 * Mention detection: finders propose spans from the gazetteer, from rules and from the statistical tagger, and
 * {@code SpanSelection} settles overlaps. {@link org.wiredesk.text.entity.detection.SpanFinder} is the face.
 */
@NullMarked
package org.wiredesk.text.entity.detection;

import org.jspecify.annotations.NullMarked;
