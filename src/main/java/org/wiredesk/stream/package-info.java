/**
 * The desk on Kafka Streams: bytes in, bytes out, every failure a dead letter.
 *
 * <p>{@link org.wiredesk.stream.EnrichmentTopology} is the flow in one method, {@link org.wiredesk.stream.StreamSettings}
 * what can be set, {@link org.wiredesk.stream.DeadLetters} the way back. Nothing here knows linguistics.
 */
@NullMarked
package org.wiredesk.stream;

import org.jspecify.annotations.NullMarked;
