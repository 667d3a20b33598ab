package org.wiredesk.text.language;

/**
 * The language of one block of a text.
 *
 * @param start      first character, UTF-16
 * @param end        one past the last character, UTF-16
 * @param language   shortest BCP 47 tag; {@code und} when the evidence is thin
 * @param iso6393    ISO 639-3 code; {@code und} with it
 * @param confidence probability that the language is right, three decimals
 */
public record LanguageBlock(int start, int end, String language, String iso6393, double confidence) {}
