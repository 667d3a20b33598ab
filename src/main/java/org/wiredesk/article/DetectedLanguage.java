package org.wiredesk.article;

import org.jspecify.annotations.Nullable;

/**
 * One language of an article.
 *
 * @param language   shortest BCP 47 tag, never cut to two letters; {@code und} when the evidence is thin
 * @param iso6393    ISO 639-3 code; {@code und} with it
 * @param script     ISO 15924 code; null when the text has no letters
 * @param confidence probability that the tag is right
 * @param share      part of the text's characters that is in this language
 */
public record DetectedLanguage(
        String language, String iso6393, @Nullable String script, double confidence, double share) {
    /** What is said of text whose language cannot be known. */
    public static final String UNDETERMINED = "und";

    public DetectedLanguage {
        confidence = Confidence.round(confidence);
        share = Confidence.round(share);
    }
}
