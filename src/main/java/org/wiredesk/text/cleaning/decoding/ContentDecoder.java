package org.wiredesk.text.cleaning.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.MediaTypes;
import org.wiredesk.article.Utf8;

/**
 * Decodes the bytes of an article. Charsets are tried in this order: byte order mark, declared, declared in the page,
 * UTF-8, detected, and for HTML windows-1252. The first one that all bytes fit is taken. Thread-safe.
 */
public final class ContentDecoder {
    /** What browsers take for text in no other charset. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Charsets whose names say less than is meant: browsers read all of these as windows-1252. */
    private static final List<String> LATIN =
            List.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252", "x-cp1252");

    private ContentDecoder() {}

    /**
     * Decodes bytes.
     *
     * @param declaredCharset what came with the bytes, for example from an HTTP header; null when nothing did. A name that
     *     Java does not know is passed over
     * @param contentType     a media type, its {@code charset} parameter included if there is one; null means: sniff
     * @throws InvalidArticleException if plain text is not in the declared charset, or in none that can be told with
     *     confidence; the message names the first bad byte
     */
    public static Decoded decode(byte[] bytes, @Nullable String declaredCharset, @Nullable String contentType) {
        String type = contentType == null ? null : MediaTypes.withoutParameters(contentType);
        String latin = new String(bytes, 0, Math.min(bytes.length, HtmlCharset.WINDOW), StandardCharsets.ISO_8859_1);
        boolean html = type == null ? isHtml(latin) : type.contains("html");

        Charset mark = byteOrderMark(bytes);
        if (mark != null) {
            String content = strict(bytes, mark);
            return decoded(content == null ? lenient(bytes, mark) : content, mark, html, type);
        }
        Charset declared = charset(declaredCharset);
        if (declared == null && contentType != null) {
            declared = charset(MediaTypes.charset(contentType));
        }
        Charset inPage = html ? charset(HtmlCharset.find(latin)) : null;
        for (Charset candidate : new @Nullable Charset[] {declared, inPage, StandardCharsets.UTF_8}) {
            String content = candidate == null ? null : strict(bytes, candidate);
            if (candidate != null && content != null) {
                return decoded(content, candidate, html, type);
            }
        }
        if (!html && declared != null) {
            throw new InvalidArticleException("not " + declared.name() + " as declared: "
                    + (declared.equals(StandardCharsets.UTF_8) ? firstBadByte(bytes) : "bytes that it does not know"));
        }
        Charset detected = detected(bytes);
        String content = detected == null ? null : strict(bytes, detected);
        if (detected != null && content != null) {
            return decoded(content, detected, html, type);
        }
        if (!html) {
            throw new InvalidArticleException("the charset cannot be told: " + firstBadByte(bytes));
        }
        // A page in a declared charset with a few broken bytes is still that page.
        Charset last = inPage != null ? inPage : declared != null ? declared : WINDOWS_1252;
        return decoded(lenient(bytes, last), last, true, type);
    }

    private static Decoded decoded(String content, Charset charset, boolean html, @Nullable String type) {
        String contentType =
                type == null ? ContentSniffer.sniff(content) : html ? ContentSniffer.HTML : ContentSniffer.PLAIN;
        return new Decoded(content, charset.name(), contentType);
    }

    private static boolean isHtml(String latin) {
        return ContentSniffer.sniff(latin.replace("\u0000", "")).equals(ContentSniffer.HTML);
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (first == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xfffe) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf ? StandardCharsets.UTF_8 : null;
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (LATIN.contains(lower)) {
            return WINDOWS_1252;
        }
        try {
            Charset charset = Charset.forName(lower);
            return charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return charset(detector.getDetectedCharset());
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            String content = chars.toString();
            // Some decoders pass halves of characters on.
            return Utf8.loneSurrogate(content) < 0 ? content : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static String firstBadByte(byte[] bytes) {
        try {
            Utf8.decode(bytes);
            return "no byte is bad UTF-8";
        } catch (InvalidArticleException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
