package org.wiredesk.schema;

/**
 * One reason why a record is not valid.
 *
 * @param path  JSON Pointer to the value at fault; empty for the record as a whole
 * @param cause what is wrong with it
 */
public record Problem(String path, String cause) {
    @Override
    public String toString() {
        return (path.isEmpty() ? "record" : path) + ": " + cause;
    }
}
