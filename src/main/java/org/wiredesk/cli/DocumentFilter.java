package org.wiredesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.article.Utf8;
import tools.jackson.core.JacksonException;

/**
 * The {@code --jsonl} form of the text filters: {@code {"id","text"}} in, one object with the same id out, in the same
 * order; a line that fails becomes {@code {"id","error"}}.
 */
final class DocumentFilter {
    private final Io io;
    private boolean failed;

    DocumentFilter(Io io) {
        this.io = io;
    }

    /**
     * Runs every line of the input through a function and returns the exit code.
     *
     * @param function puts what it finds in a document's text into the object to be written
     */
    int run(TextInput input, BiConsumer<String, Map<String, Object>> function) {
        input.eachLine(line -> {
            if (!line.isBlank()) {
                io.line(JsonMappers.records().writeValueAsBytes(answer(line, function)));
            }
        });
        return failed ? ExitCode.SOME_RECORDS_FAILED : ExitCode.OK;
    }

    private Map<String, Object> answer(String line, BiConsumer<String, Map<String, Object>> function) {
        Map<String, Object> out = new LinkedHashMap<>();
        Object id = null;
        try {
            Object parsed = JsonMappers.records().readValue(line, Object.class);
            if (!(parsed instanceof Map<?, ?> document)) {
                throw new InvalidArticleException("not a JSON object");
            }
            id = document.get("id");
            Object text = document.get("text");
            if (!(text instanceof String string)) {
                throw new InvalidArticleException(text == null ? "text is missing" : "text is not a string");
            }
            int lone = Utf8.loneSurrogate(string);
            if (lone >= 0) {
                throw new InvalidArticleException("text holds a lone surrogate at index " + lone);
            }
            out.put("id", id);
            function.accept(string, out);
            return out;
        } catch (JacksonException e) {
            return error(id, "not JSON: " + e.getOriginalMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return error(id, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private Map<String, Object> error(@Nullable Object id, String message) {
        failed = true;
        return errorLine(id, message);
    }

    /** The line that stands for a record that failed. */
    static Map<String, Object> errorLine(@Nullable Object id, String message) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", id);
        out.put("error", message);
        return out;
    }
}
