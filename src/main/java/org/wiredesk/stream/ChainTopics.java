package org.wiredesk.stream;

import org.wiredesk.desk.Stage;

/** The topics between the stages, when nothing else is set. */
final class ChainTopics {
    private static final String CLEANED = "articles.cleaned";
    private static final String LANGUAGED = "articles.languaged";

    private ChainTopics() {}

    static String before(Stage stage) {
        return switch (stage) {
            case CLEANING -> "articles.raw";
            case LANGUAGE -> CLEANED;
            case ENTITIES -> LANGUAGED;
        };
    }

    static String after(Stage stage) {
        return switch (stage) {
            case CLEANING -> CLEANED;
            case LANGUAGE -> LANGUAGED;
            case ENTITIES -> "articles.enriched";
        };
    }
}
