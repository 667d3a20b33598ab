package org.wiredesk.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Article;
import org.wiredesk.article.ArticleJson;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.JsonMappers;
import org.wiredesk.article.RawArticle;
import org.wiredesk.intake.Entry;
import org.wiredesk.text.WorkBudgetExceededException;

/** Runs articles through a function: one line out for each article in, in the same order. */
final class ArticleFilter {
    private final Io io;
    private final Function<RawArticle, Article> function;
    private boolean failed;

    ArticleFilter(Io io, Function<RawArticle, Article> function) {
        this.io = io;
        this.function = function;
    }

    int run(ArticleFilterOptions options) throws Exception {
        try (OrderedWorkers<Entry, Line> workers = new OrderedWorkers<>(options.threads(), this::line, this::print)) {
            new ArticleInput(io, options.files()).each(workers::submit);
            workers.finish();
        }
        return failed ? ExitCode.SOME_RECORDS_FAILED : ExitCode.OK;
    }

    private Line line(Entry entry) {
        RawArticle raw = entry.article();
        if (raw == null) {
            return error(entry.id(), entry.place() + ": " + entry.failure());
        }
        try {
            return new Line(ArticleJson.writeString(function.apply(raw)), false);
        } catch (InvalidArticleException | WorkBudgetExceededException e) {
            return error(raw.id(), entry.place() + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return error(raw.id(), entry.place() + ": " + e);
        }
    }

    private void print(Line line) {
        failed |= line.failed();
        io.line(line.json());
    }

    private static Line error(@Nullable String id, String message) {
        return new Line(JsonMappers.records().writeValueAsString(DocumentFilter.errorLine(id, message)), true);
    }

    /** One line of output and whether it stands for a failure. */
    private record Line(String json, boolean failed) {}
}
