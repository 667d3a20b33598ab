/**
 * Topics as files: the topics of the pipeline in Strimzi's KafkaTopic form, and how a cluster is brought in line with
 * them.
 *
 * <p>{@link org.wiredesk.topic.TopicFiles} reads them, {@link org.wiredesk.topic.TopicPlan} says and does what is to
 * change, {@link org.wiredesk.topic.TopicCheck} says whether the pipeline may start. Nothing here deletes a topic or a
 * record.
 */
@NullMarked
package org.wiredesk.topic;

import org.jspecify.annotations.NullMarked;
