package org.wiredesk.training.language;

import java.util.List;

/** Weighted logistic regression with a ridge, by Newton's method. */
final class Regression {
    private static final int ROUNDS = 25;
    private static final double RIDGE = 1e-5;

    private Regression() {}

    /** A case; the weights of all sum up to about one. */
    static final class Case {
        private final double[] evidence;
        private final double truth;
        private final double weight;

        /** A case of truth 0 or 1, which counts as much as its weight. */
        Case(double[] evidence, double truth, double weight) {
            this.evidence = evidence;
            this.truth = truth;
            this.weight = weight;
        }
    }

    /** The weights of the evidence; the first number of each evidence must be 1. */
    static double[] fit(List<Case> cases, int width) {
        double[] mean = new double[width];
        double[] scale = new double[width];
        double sum = 0;
        for (Case one : cases) {
            sum += one.weight;
            for (int i = 1; i < width; i++) {
                mean[i] += one.weight * one.evidence[i];
            }
        }
        for (int i = 1; i < width; i++) {
            mean[i] /= Math.max(sum, 1e-12);
        }
        for (Case one : cases) {
            for (int i = 1; i < width; i++) {
                double d = one.evidence[i] - mean[i];
                scale[i] += one.weight * d * d;
            }
        }
        scale[0] = 1;
        for (int i = 1; i < width; i++) {
            double deviation = Math.sqrt(scale[i] / Math.max(sum, 1e-12));
            scale[i] = deviation < 1e-9 ? 1 : deviation;
        }
        double[] weights = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            step(cases, mean, scale, weights);
        }
        double[] plain = new double[width];
        plain[0] = weights[0];
        for (int i = 1; i < width; i++) {
            plain[i] = weights[i] / scale[i];
            plain[0] -= plain[i] * mean[i];
        }
        return plain;
    }

    private static void step(List<Case> cases, double[] mean, double[] scale, double[] weights) {
        int n = weights.length;
        double[][] hessian = new double[n][n + 1];
        double[] z = new double[n];
        for (Case one : cases) {
            double dot = 0;
            for (int i = 0; i < n; i++) {
                z[i] = i == 0 ? 1 : (one.evidence[i] - mean[i]) / scale[i];
                dot += z[i] * weights[i];
            }
            double p = 1 / (1 + StrictMath.exp(-dot));
            double curve = one.weight * Math.max(1e-6, p * (1 - p));
            double error = one.weight * (one.truth - p);
            for (int i = 0; i < n; i++) {
                hessian[i][n] += error * z[i];
                for (int k = 0; k <= i; k++) {
                    hessian[i][k] += curve * z[i] * z[k];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            hessian[i][i] += RIDGE;
            hessian[i][n] -= RIDGE * weights[i];
            for (int k = i + 1; k < n; k++) {
                hessian[i][k] = hessian[k][i];
            }
        }
        double[] move = solve(hessian);
        for (int i = 0; i < n; i++) {
            weights[i] += Math.max(-2, Math.min(2, move[i]));
        }
    }

    /** Gauss-Jordan; the matrix is positive definite. */
    private static double[] solve(double[][] m) {
        int n = m.length;
        for (int i = 0; i < n; i++) {
            double pivot = m[i][i];
            for (int k = i; k <= n; k++) {
                m[i][k] /= pivot;
            }
            for (int r = 0; r < n; r++) {
                double factor = m[r][i];
                if (r != i && factor != 0) {
                    for (int k = i; k <= n; k++) {
                        m[r][k] -= factor * m[i][k];
                    }
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = m[i][n];
        }
        return x;
    }
}
