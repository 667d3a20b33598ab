package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;
import org.wiredesk.article.InvalidArticleException;

/** Reads inputs whole, up to a limit. */
final class Bounded {
    private Bounded() {}

    /**
     * All bytes of an input.
     *
     * @throws InvalidArticleException if there are more than {@link Intake#MAX_RECORD}
     */
    static byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Intake.MAX_RECORD + 1);
        if (bytes.length > Intake.MAX_RECORD) {
            throw new InvalidArticleException("longer than " + Intake.MAX_RECORD + " bytes");
        }
        return bytes;
    }
}
