package org.wiredesk.text.cleaning.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.InvalidArticleException;

class ContentDecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void readsUtf8AndKeepsTheByteOrderMark() {
        Decoded decoded = ContentDecoder.decode("\uFEFFété".getBytes(StandardCharsets.UTF_8), null, "text/plain");

        assertThat(decoded).isEqualTo(new Decoded("\uFEFFété", "UTF-8", "text/plain"));
    }

    @Test
    void readsUtf16ByItsByteOrderMark() {
        byte[] bytes = "\uFEFFété".getBytes(StandardCharsets.UTF_16LE);

        assertThat(ContentDecoder.decode(bytes, null, null).content()).isEqualTo("\uFEFFété");
    }

    @Test
    void readsLatin1AsWindows1252() {
        byte[] bytes = "l\u2019été".getBytes(WINDOWS_1252);

        assertThat(ContentDecoder.decode(bytes, "ISO-8859-1", "text/plain").content())
                .isEqualTo("l\u2019été");
    }

    @Test
    void believesTheCharsetParameterOfTheMediaType() {
        byte[] bytes = "привет".getBytes(Charset.forName("windows-1251"));

        assertThat(ContentDecoder.decode(bytes, null, "text/plain; charset=windows-1251")
                        .content())
                .isEqualTo("привет");
    }

    @Test
    void believesTheMetaElementOfAPage() {
        byte[] bytes =
                "<html><head><meta charset=\"windows-1251\"></head><p>привет".getBytes(Charset.forName("windows-1251"));
        Decoded decoded = ContentDecoder.decode(bytes, null, null);

        assertThat(decoded.content()).endsWith("<p>привет");
        assertThat(decoded.contentType()).isEqualTo("text/html");
    }

    @Test
    void prefersUtf8ThatFitsToADeclarationThatDoesNot() {
        byte[] bytes = "<html><meta charset=us-ascii><p>\uD83D\uDE00 \u0081".getBytes(StandardCharsets.UTF_8);

        assertThat(ContentDecoder.decode(bytes, "utf-8", "text/html").content()).contains("\uD83D\uDE00");
    }

    @Test
    void readsAPageWithBrokenBytesAsWellAsItCan() {
        byte[] bytes = {'<', 'p', '>', 'a', (byte) 0xe9, 'b', (byte) 0x81};

        assertThat(ContentDecoder.decode(bytes, null, "text/html").content()).startsWith("<p>a");
    }

    @Test
    void namesTheBadByteOfTextThatIsDeclaredUtf8() {
        byte[] bytes = {'a', 'b', (byte) 0xff, 'c'};

        assertThatThrownBy(() -> ContentDecoder.decode(bytes, "UTF-8", "text/plain"))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("offset 2");
    }

    @Test
    void passesOverACharsetThatNobodyKnows() {
        assertThat(ContentDecoder.decode("été".getBytes(StandardCharsets.UTF_8), "no-such-charset", null)
                        .charset())
                .isEqualTo("UTF-8");
    }

    @Test
    void neverThrowsAnythingElseOnRandomBytes() {
        Random random = new Random(42);
        List<@Nullable String> charsets =
                java.util.Arrays.asList(null, "utf-8", "utf-16", "gbk", "shift_jis", "x", "\u0000");
        List<@Nullable String> types =
                java.util.Arrays.asList(null, "text/plain", "text/html", "text/html; charset=", ";");
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            try {
                Decoded decoded = ContentDecoder.decode(
                        bytes, charsets.get(round % charsets.size()), types.get(random.nextInt(types.size())));
                assertThat(decoded.contentType()).isIn("text/plain", "text/html");
            } catch (InvalidArticleException e) {
                assertThat(e).hasMessageMatching("(?s).+");
            }
        }
    }

    @Test
    void tellsHtmlFromText() {
        assertThat(ContentSniffer.sniff("\uFEFF <!DOCTYPE html><p>x")).isEqualTo(ContentSniffer.HTML);
        assertThat(ContentSniffer.sniff("<p>One.</p>")).isEqualTo(ContentSniffer.HTML);
        assertThat(ContentSniffer.sniff("Intro <div>One.</div>")).isEqualTo(ContentSniffer.HTML);
        assertThat(ContentSniffer.sniff("If a < b and b > c, write <see below>."))
                .isEqualTo(ContentSniffer.PLAIN);
        assertThat(ContentSniffer.sniff("")).isEqualTo(ContentSniffer.PLAIN);
    }
}
