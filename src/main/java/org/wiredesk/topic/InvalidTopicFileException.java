package org.wiredesk.topic;

/** Says which topic file cannot be used, and why. */
public final class InvalidTopicFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidTopicFileException(String file, String problem) {
        super(file + ": " + problem);
    }

    InvalidTopicFileException(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
