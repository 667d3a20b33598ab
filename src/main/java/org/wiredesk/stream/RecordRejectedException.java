package org.wiredesk.stream;

/** Says that a record breaks a rule of the stream, whatever its article holds. */
final class RecordRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Failure failure;

    RecordRejectedException(Failure failure, String message) {
        super(message);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
