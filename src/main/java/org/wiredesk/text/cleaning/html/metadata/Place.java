package org.wiredesk.text.cleaning.html.metadata;

import org.jspecify.annotations.Nullable;

/**
 * An element that shows what belongs into a field of the record and not into the text.
 *
 * @param element  its index in the {@link PageView}
 * @param category of the removal, for example {@code byline}
 * @param movedTo  JSON Pointer to the field that says the same; null when none does
 */
public record Place(int element, String category, @Nullable String movedTo) {}
