package org.wiredesk.training.entity;

/**
 * How a tagger is trained.
 *
 * @param passes  over the examples
 * @param rate    of the gradient steps
 * @param start   added to the sum of squares that the rate is divided by
 * @param decay   pull of weights towards zero each time that they are changed
 * @param dropout features left out at random, of 1,024
 * @param least   features seen less often are left out
 * @param pruning features with no weight above this are left out of the model
 */
record TrainingSettings(int passes, float rate, float start, float decay, int dropout, int least, float pruning) {
    static TrainingSettings standard() {
        return new TrainingSettings(6, 0.05f, 0.1f, 0.01f, 50, 2, 0.06f);
    }
}
