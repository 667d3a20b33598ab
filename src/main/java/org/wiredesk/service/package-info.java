/**
 * The running application: life cycle, health, metrics and the HTTP endpoint that shows them.
 *
 * <p>{@link org.wiredesk.service.StreamApplication} is the face.
 */
@NullMarked
package org.wiredesk.service;

import org.jspecify.annotations.NullMarked;
