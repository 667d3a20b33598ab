package org.wiredesk.intake;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.RawArticle;

/** What became of one record of an input. {@link #place()} names the file and the line, item or byte offset in it. */
public sealed interface IntakeEntry {
    /** For people: {@code articles.jsonl:12}, {@code feed.xml: item 3}, {@code crawl.warc.gz: offset 4096}. */
    String place();

    /** An article that has an id and a version. */
    record Accepted(String place, RawArticle article) implements IntakeEntry {}

    /**
     * A record that should have been an article.
     *
     * @param id    the id that the record brought; null when it brought none that could be read
     * @param cause what is wrong with it, in words for the person who made the file
     */
    record Rejected(String place, @Nullable String id, String cause) implements IntakeEntry {}

    /** A record that is no article and does not claim to be one, for example a picture or a redirect in a web archive. */
    record Skipped(String place, String cause) implements IntakeEntry {}
}
