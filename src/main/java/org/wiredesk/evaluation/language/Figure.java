package org.wiredesk.evaluation.language;

/**
 * One figure of a file.
 *
 * @param name  what it says
 * @param value the figure; a share is 0 to 1
 * @param of    how many languages, texts or paragraphs it rests on
 */
public record Figure(String name, double value, int of) {}
