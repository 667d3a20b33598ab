package org.wiredesk.text.cleaning.decoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the charset that a page declares in its first bytes. */
final class HtmlCharset {
    /** The standard asks for 1024 bytes; many pages need more. */
    static final int WINDOW = 8192;

    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile(
            "^\\s*<\\?xml\\b[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    /**
     * The declared name; null when there is none.
     *
     * @param latin the first bytes, one character each
     */
    static @Nullable String find(String latin) {
        Matcher meta = META.matcher(latin);
        String name = meta.find() ? meta.group(1) : null;
        if (name == null) {
            Matcher xml = XML.matcher(latin);
            name = xml.find() ? xml.group(1) : null;
        }
        // A declaration that could be read in ASCII is not in UTF-16.
        return name != null && name.regionMatches(true, 0, "utf-16", 0, 6) ? "utf-8" : name;
    }
}
