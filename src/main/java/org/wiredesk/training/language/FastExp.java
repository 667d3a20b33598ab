package org.wiredesk.training.language;

/** An exponential from additions and multiplications alone: the same bits on every machine, 1e-4 of error. */
final class FastExp {
    private FastExp() {}

    static float of(float x) {
        if (x < -80f) {
            return 0f;
        }
        float t = x * 1.442695f;
        float whole = (float) Math.floor(t);
        float r = t - whole;
        float p = 1f + r * (0.6931472f + r * (0.2402265f + r * (0.05550411f + r * (0.00961813f + r * 0.00133336f))));
        return p * Float.intBitsToFloat(((int) whole + 127) << 23);
    }
}
