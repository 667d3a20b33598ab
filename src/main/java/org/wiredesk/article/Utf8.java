package org.wiredesk.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: what is not UTF-8 is an error, never a replacement character. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @throws InvalidArticleException if they are not UTF-8; the message names the first bad byte's offset
     */
    public static String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidArticleException("not UTF-8: bad byte at offset " + firstBadByte(bytes), e);
        }
    }

    private static int firstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }

    /** The index of the first surrogate that has no partner, or -1. */
    public static int loneSurrogate(String text) {
        char[] chars = text.toCharArray();
        int i = 0;
        while (i < chars.length) {
            if (Character.isSurrogate(chars[i])) {
                boolean pair = Character.isHighSurrogate(chars[i])
                        && i + 1 < chars.length
                        && Character.isLowSurrogate(chars[i + 1]);
                if (!pair) {
                    return i;
                }
                i++;
            }
            i++;
        }
        return -1;
    }
}
