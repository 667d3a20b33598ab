package org.wiredesk.text.cleaning.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.MediaTypes;
import org.wiredesk.article.Utf8;

/**
 * Decodes the bytes of an article. A byte order mark decides, then what came with the bytes, then what a page says of
 * itself, then whether the bytes are UTF-8; only then are they guessed at. Thread-safe.
 *
 * <p>The order is that of the HTML standard's encoding sniffing, with UTF-8 before any guess: bytes that are not UTF-8
 * by intention hardly ever are by accident. A page that is UTF-8 but for a few bytes is read as such. The byte order mark stays in the content, where raw offsets count it.
 */
public final class ContentDecoder {
    /** How far into a page its charset may be declared, in bytes; the HTML standard says 1024, real pages need more. */
    private static final int META_WINDOW = 8192;

    private static final int GUESS_WINDOW = 1 << 16;
    private static final Pattern META = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private ContentDecoder() {}

    /**
     * Decodes bytes.
     *
     * @param declaredCharset what came with the bytes, for example from an HTTP header; null when nothing did
     * @param contentType     a media type, its {@code charset} parameter included if there is one; null means: sniff
     * @throws InvalidArticleException if the bytes are not text in the declared charset, or in none that can be told with
     *     confidence; the message names the first bad byte
     */
    public static Decoded decode(byte[] bytes, @Nullable String declaredCharset, @Nullable String contentType) {
        String declared =
                declaredCharset != null || contentType == null ? declaredCharset : MediaTypes.charset(contentType);
        Decoded marked = byteOrderMark(bytes, contentType);
        if (marked != null) {
            return marked;
        }
        boolean html =
                contentType != null && MediaTypes.withoutParameters(contentType).equals(ContentSniffer.HTML);
        boolean page = html || (contentType == null && looksLikeMarkup(bytes));
        Charset named = declared == null ? null : charset(declared);
        if (declared != null && named == null && !page) {
            throw new InvalidArticleException("charset \"" + declared + "\" is not known");
        }
        if (named != null) {
            String content = strictly(bytes, named);
            if (content != null) {
                return decoded(content, named, contentType);
            }
            if (!page) {
                throw notIn(bytes, named);
            }
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        utf8 = utf8 == null && page ? NearlyUtf8.decode(bytes) : utf8;
        if (utf8 != null) {
            return decoded(utf8, StandardCharsets.UTF_8, contentType);
        }
        Charset inPage = page ? declaredInPage(bytes) : null;
        String content = inPage == null ? null : strictly(bytes, inPage);
        if (content != null) {
            return decoded(content, inPage, contentType);
        }
        return guessed(bytes, page, contentType);
    }

    private static Decoded guessed(byte[] bytes, boolean page, @Nullable String contentType) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, GUESS_WINDOW));
        detector.dataEnd();
        Charset guess = detector.getDetectedCharset() == null ? null : charset(detector.getDetectedCharset());
        if (guess != null && !guess.equals(StandardCharsets.UTF_8)) {
            String content = strictly(bytes, guess);
            if (content != null) {
                return decoded(content, guess, contentType);
            }
        }
        if (page) {
            // What every browser does. A byte without a character becomes U+FFFD, one for one.
            Charset western = Charset.forName("windows-1252");
            return decoded(new String(bytes, western), western, contentType);
        }
        throw notIn(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable Decoded byteOrderMark(byte[] bytes, @Nullable String contentType) {
        Charset charset = null;
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            charset = StandardCharsets.UTF_8;
        } else if (startsWith(bytes, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
        } else if (startsWith(bytes, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
        }
        if (charset == null) {
            return null;
        }
        String content = strictly(bytes, charset);
        if (content == null && charset.equals(StandardCharsets.UTF_8) && !isPlain(contentType)) {
            content = NearlyUtf8.decode(bytes);
        }
        if (content == null) {
            throw notIn(bytes, charset);
        }
        return decoded(content, charset, contentType);
    }

    private static boolean isPlain(@Nullable String contentType) {
        return contentType == null || MediaTypes.withoutParameters(contentType).equals(ContentSniffer.PLAIN);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeMarkup(byte[] bytes) {
        return ContentSniffer.sniff(start(bytes)).equals(ContentSniffer.HTML);
    }

    private static @Nullable Charset declaredInPage(byte[] bytes) {
        Matcher meta = META.matcher(start(bytes));
        return meta.find() ? charset(meta.group(1)) : null;
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, META_WINDOW), StandardCharsets.ISO_8859_1);
    }

    /** The charset of a name, read as the web means it: ISO-8859-1 and ASCII are windows-1252. Null if not known. */
    private static @Nullable Charset charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (plain) {
                case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" ->
                    Charset.forName("windows-1252");
                case "utf8" -> StandardCharsets.UTF_8;
                default -> Charset.forName(plain);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        if (decoder.decode(ByteBuffer.wrap(bytes), out, true).isError()
                || decoder.flush(out).isError()) {
            return null;
        }
        String content = out.flip().toString();
        return Utf8.loneSurrogate(content) < 0 ? content : null;
    }

    private static Decoded decoded(String content, Charset charset, @Nullable String contentType) {
        String type = contentType == null ? ContentSniffer.sniff(content) : MediaTypes.withoutParameters(contentType);
        return new Decoded(content, charset.name(), type);
    }

    private static InvalidArticleException notIn(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length * 2 + 1);
        decoder.decode(in, out, true);
        return new InvalidArticleException("not " + charset.name() + ": bad byte at offset " + in.position());
    }
}
