package org.wiredesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticleJson;

/** Reads raw articles as JSON, one per line; empty lines are passed over. */
final class JsonLinesReader implements ArticleReader {
    /** Good enough to name a record that is otherwise unreadable. */
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

    private final int maxLine;

    JsonLinesReader(int maxLine) {
        this.maxLine = maxLine;
    }

    @Override
    public void read(InputStream in, String name, Consumer<IntakeEntry> sink) throws IOException {
        LineSource lines = new LineSource(in, maxLine);
        while (lines.advance()) {
            String place = name + ":" + lines.number();
            byte[] bytes = lines.bytes();
            if (bytes == null) {
                sink.accept(new IntakeEntry.Rejected(
                        place, null, "the line has " + lines.length() + " bytes, at most " + maxLine + " are read"));
            } else if (!isBlank(bytes)) {
                sink.accept(entry(place, lines.number() == 1 ? withoutMark(bytes) : bytes));
            }
        }
    }

    private static IntakeEntry entry(String place, byte[] json) {
        try {
            return new IntakeEntry.Accepted(place, RawArticleJson.read(json).identified(null, 0L));
        } catch (InvalidArticleException e) {
            return new IntakeEntry.Rejected(place, id(json), String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String id(byte[] json) {
        Matcher id = ID.matcher(new String(json, StandardCharsets.UTF_8));
        return id.find() ? id.group(1) : null;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static byte[] withoutMark(byte[] line) {
        boolean mark =
                line.length >= 3 && (line[0] & 0xff) == 0xef && (line[1] & 0xff) == 0xbb && (line[2] & 0xff) == 0xbf;
        return mark ? java.util.Arrays.copyOfRange(line, 3, line.length) : line;
    }
}
