package org.wiredesk.text.cleaning.furniture;

/** A phrase and where it stands in a text: {@code [start, end)}. */
record Found(Phrase phrase, int start, int end) {
    boolean is(Phrase.Kind kind) {
        return phrase.kind() == kind;
    }
}
