package org.wiredesk.evaluation.language;

/**
 * What a detector said of one text.
 *
 * @param truth      ISO 639-3 code, or {@code und}
 * @param answer     the same of the detector
 * @param confidence the detector's, 0 when it says {@code und}
 */
record Outcome(String truth, String answer, double confidence) {
    boolean isRight() {
        return truth.equals(answer);
    }
}
