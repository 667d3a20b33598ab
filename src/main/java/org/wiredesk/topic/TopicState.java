package org.wiredesk.topic;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a topic is on the cluster.
 *
 * @param name       the topic
 * @param partitions number of partitions
 * @param replicas   the smallest number of replicas that a partition has
 * @param config     the value in force of every topic setting, whether set or a default
 * @param set        the names of the settings that were set on the topic itself
 */
record TopicState(String name, int partitions, int replicas, SortedMap<String, String> config, SortedSet<String> set) {}
