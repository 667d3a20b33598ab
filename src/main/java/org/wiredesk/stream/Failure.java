package org.wiredesk.stream;

import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.text.WorkBudgetExceededException;

/** Why a record became a dead letter: a small, stable set of words for headers, metrics and alerts. */
enum Failure {
    EMPTY_RECORD("empty-record"),
    KEY_INVALID("key-invalid"),
    KEY_MISMATCH("key-mismatch"),
    CONTENT_TYPE("content-type"),
    INPUT_TOO_LARGE("input-too-large"),
    INVALID_ARTICLE("invalid-article"),
    WORK_BUDGET("work-budget"),
    STACK_OVERFLOW("stack-overflow"),
    OUTPUT_TOO_LARGE("output-too-large"),
    UNEXPECTED("unexpected");

    private final String wireName;

    Failure(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    static Failure of(Throwable error) {
        if (error instanceof RecordRejectedException rejected) {
            return rejected.failure();
        }
        if (error instanceof InvalidArticleException) {
            return INVALID_ARTICLE;
        }
        if (error instanceof WorkBudgetExceededException) {
            return WORK_BUDGET;
        }
        return error instanceof StackOverflowError ? STACK_OVERFLOW : UNEXPECTED;
    }
}
