package org.wiredesk.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Feed;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Source;
import org.wiredesk.text.cleaning.decoding.ContentSniffer;

/** Reads RSS and Atom: every item is an article, its full content if the feed has it, else its description. */
final class FeedReader implements ArticleReader {
    @Override
    public void read(InputStream in, String name, Consumer<IntakeEntry> sink) throws IOException {
        SyndFeed feed;
        try {
            feed = parse(Bounded.read(in));
        } catch (FeedException | IllegalArgumentException | InvalidArticleException e) {
            sink.accept(new IntakeEntry.Rejected(name, null, "neither RSS nor Atom: " + e.getMessage()));
            return;
        }
        String feedUrl = feedUrl(feed);
        int number = 0;
        for (SyndEntry item : feed.getEntries()) {
            String place = name + ": item " + ++number;
            sink.accept(entry(place, feed, feedUrl, item));
        }
    }

    private static SyndFeed parse(byte[] bytes) throws FeedException, IOException {
        SyndFeedInput input = new SyndFeedInput();
        // Old feeds have a document type. Entities from outside are never loaded: rome turns them off by itself.
        input.setAllowDoctypes(true);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            return input.build(reader);
        }
    }

    private static IntakeEntry entry(String place, SyndFeed feed, @Nullable String feedUrl, SyndEntry item) {
        String guid = blankToNull(item.getUri());
        SyndContent body = body(item);
        if (body == null) {
            return new IntakeEntry.Rejected(place, guid, "the item has neither content nor description");
        }
        String type = body.getType();
        boolean html = type != null && type.contains("html");
        String name = blankToNull(feed.getTitle());
        RawMetadata metadata = RawMetadata.builder()
                .contentType(html ? ContentSniffer.HTML : ContentSniffer.sniff(body.getValue()))
                .url(blankToNull(item.getLink()))
                .title(blankToNull(item.getTitle()))
                .byline(blankToNull(item.getAuthor()))
                .languageHint(blankToNull(feed.getLanguage()))
                .publishedAt(moment(item.getPublishedDate() != null ? item.getPublishedDate() : item.getUpdatedDate()))
                .source(name == null ? null : new Source(null, name, null, null))
                .feed(new Feed(feedUrl, guid))
                .build();
        try {
            return new IntakeEntry.Accepted(place, new RawArticle(metadata, body.getValue()).identified(null, 0L));
        } catch (InvalidArticleException e) {
            return new IntakeEntry.Rejected(place, guid, String.valueOf(e.getMessage()));
        }
    }

    /** The longest content, else the description; null when all are blank. */
    private static @Nullable SyndContent body(SyndEntry item) {
        SyndContent body = null;
        for (SyndContent content : item.getContents()) {
            boolean longer = body == null || length(content) > length(body);
            body = longer && length(content) > 0 ? content : body;
        }
        return body != null || length(item.getDescription()) == 0 ? body : item.getDescription();
    }

    private static int length(@Nullable SyndContent content) {
        return content == null || content.getValue() == null
                ? 0
                : content.getValue().strip().length();
    }

    private static @Nullable String feedUrl(SyndFeed feed) {
        return feed.getLinks().stream()
                .filter(link -> "self".equals(link.getRel()))
                .map(link -> link.getHref())
                .findFirst()
                .orElseGet(() -> blankToNull(feed.getLink()));
    }

    private static @Nullable String moment(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
