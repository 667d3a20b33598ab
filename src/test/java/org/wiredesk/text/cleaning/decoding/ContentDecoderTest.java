package org.wiredesk.text.cleaning.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.InvalidArticleException;

class ContentDecoderTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void readsUtf8WithoutBeingTold() {
        Decoded decoded = ContentDecoder.decode("déjà".getBytes(StandardCharsets.UTF_8), null, "text/plain");
        assertThat(decoded).isEqualTo(new Decoded("déjà", "UTF-8", "text/plain"));
    }

    @Test
    void keepsTheByteOrderMarkAndBelievesItFirst() {
        byte[] utf16 = "\ufeffdéjà".getBytes(StandardCharsets.UTF_16LE);
        assertThat(ContentDecoder.decode(utf16, "utf-8", "text/plain").content())
                .isEqualTo("\ufeffdéjà");
        byte[] utf8 = "\ufeffdéjà".getBytes(StandardCharsets.UTF_8);
        assertThat(ContentDecoder.decode(utf8, "iso-8859-1", null).content()).isEqualTo("\ufeffdéjà");
    }

    @Test
    void believesTheDeclaredCharset() {
        byte[] bytes = "l’été".getBytes(WESTERN);
        assertThat(ContentDecoder.decode(bytes, "ISO-8859-1", "text/plain").content())
                .isEqualTo("l’été");
        assertThat(ContentDecoder.decode(bytes, null, "text/plain; charset=\"windows-1252\"")
                        .content())
                .isEqualTo("l’été");
    }

    @Test
    void believesAPageThatNamesItsCharset() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body>Привет</body></html>";
        assertThat(ContentDecoder.decode(page.getBytes(Charset.forName("windows-1251")), null, "text/html")
                        .content())
                .isEqualTo(page);
    }

    @Test
    void readsUtf8EvenWhenThePageSaysOtherwise() {
        String page = "<meta http-equiv=content-type content='text/html; charset=iso-8859-1'><p>déjà";
        assertThat(ContentDecoder.decode(page.getBytes(StandardCharsets.UTF_8), null, "text/html")
                        .content())
                .isEqualTo(page);
    }

    @Test
    void takesAPageWithoutCharsetForWestern() {
        byte[] page = "<html><body><p>Le conseil a été réuni à l’hôtel.</p></body></html>".getBytes(WESTERN);
        assertThat(ContentDecoder.decode(page, null, null).content()).contains("été réuni à l’hôtel");
    }

    @Test
    void namesTheFirstByteThatIsNotInTheDeclaredCharset() {
        byte[] bytes = {'a', 'b', (byte) 0xff, 'c'};
        assertThatThrownBy(() -> ContentDecoder.decode(bytes, "utf-8", "text/plain"))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("UTF-8")
                .hasMessageContaining("offset 2");
    }

    @Test
    void namesACharsetThatIsNotKnown() {
        assertThatThrownBy(() -> ContentDecoder.decode(new byte[] {'a'}, "klingon-8", "text/plain"))
                .isInstanceOf(InvalidArticleException.class)
                .hasMessageContaining("klingon-8");
    }

    @Test
    void decodesRandomBytesOrSaysWhyNot() {
        Random random = new Random(7);
        String[] charsets = {null, "utf-8", "utf-16", "gb18030", "windows-1252", "nonsense"};
        String[] types = {null, "text/plain", "text/html"};
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            String charset = charsets[random.nextInt(charsets.length)];
            String type = types[random.nextInt(types.length)];
            try {
                Decoded decoded = ContentDecoder.decode(bytes, charset, type);
                assertThat(org.wiredesk.article.Utf8.loneSurrogate(decoded.content()))
                        .isNegative();
            } catch (InvalidArticleException e) {
                assertThat(e).hasMessageMatching("(?s)(not \\S+: bad byte at offset \\d+|charset .* is not known)");
            }
        }
    }

    @Test
    void readsAPageThatIsUtf8ButForAStrayByteAsUtf8() {
        byte[] page = ("<html><body><p>" + "café ".repeat(20) + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
        byte[] stray = page.clone();
        stray[page.length - 1] = (byte) 0xe9;

        Decoded decoded = ContentDecoder.decode(stray, null, "text/html");

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.content()).contains("café café").endsWith("é");
    }
}
