/**
 * Scores entity tagging on running text with gold spans: {@link org.wiredesk.evaluation.entity.EntityEvaluation} reads a
 * file, tags each document and counts the names whose borders and type are right.
 */
@NullMarked
package org.wiredesk.evaluation.entity;

import org.jspecify.annotations.NullMarked;
