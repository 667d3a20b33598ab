/**
 * The published form of the records, as JSON Schema, and the check of a record against it.
 *
 * <p>{@link org.wiredesk.schema.Schemas} is the face. The schema files stand under {@code topics/schema} in the source
 * tree and beside this class in the jar.
 */
@NullMarked
package org.wiredesk.schema;

import org.jspecify.annotations.NullMarked;
