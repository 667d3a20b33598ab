/**
 * A Kafka broker inside the JVM, for the demo and the tests.
 *
 * <p>{@link org.wiredesk.broker.EmbeddedBroker} is the face. The broker's jars are an optional part of the
 * installation.
 */
@NullMarked
package org.wiredesk.broker;

import org.jspecify.annotations.NullMarked;
