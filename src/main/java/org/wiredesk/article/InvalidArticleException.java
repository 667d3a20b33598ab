package org.wiredesk.article;

/**
 * Says that a record cannot be processed because of what it holds: not JSON, wrong types, empty content and the like.
 * The message names the field and the fault, in words for the person who sent the record.
 */
public final class InvalidArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidArticleException(String message) {
        super(message);
    }

    public InvalidArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
