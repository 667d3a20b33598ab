package org.wiredesk.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Feed;
import org.wiredesk.article.InvalidArticleException;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Source;

/** Reads RSS and Atom: every item an article, its full content if it has any, else its description. */
final class FeedReader implements ArticleReader {
    @Override
    public void read(InputStream in, String name, Sink sink) throws IOException {
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput();
            // RSS 0.91 has a document type. Rome never loads external entities.
            input.setAllowDoctypes(true);
            feed = input.build(new XmlReader(in, true));
        } catch (FeedException | IllegalArgumentException e) {
            sink.entry(Entry.failed(name, null, "not an RSS or Atom feed: " + e.getMessage()));
            return;
        }
        List<SyndEntry> items = feed.getEntries();
        for (int i = 0; i < items.size(); i++) {
            String place = name + " item " + (i + 1);
            SyndEntry item = items.get(i);
            try {
                sink.entry(Entry.of(place, article(feed, item).identified(null, 0L)));
            } catch (InvalidArticleException e) {
                sink.entry(Entry.failed(place, blankToNull(item.getUri()), e.getMessage()));
            }
        }
    }

    private static RawArticle article(SyndFeed feed, SyndEntry item) {
        SyndContent content = content(item);
        if (content == null) {
            throw new InvalidArticleException("the item has neither content nor description");
        }
        return new RawArticle(
                RawMetadata.builder()
                        .contentType(isHtml(content.getType()) ? "text/html" : null)
                        .url(blankToNull(item.getLink()))
                        .title(blankToNull(item.getTitle()))
                        .byline(blankToNull(item.getAuthor()))
                        .languageHint(blankToNull(feed.getLanguage()))
                        .publishedAt(published(item))
                        .source(source(feed))
                        .feed(new Feed(blankToNull(feed.getLink()), blankToNull(item.getUri())))
                        .build(),
                content.getValue());
    }

    private static @Nullable SyndContent content(SyndEntry item) {
        for (SyndContent content : item.getContents()) {
            if (blankToNull(content.getValue()) != null) {
                return content;
            }
        }
        SyndContent description = item.getDescription();
        return description == null || blankToNull(description.getValue()) == null ? null : description;
    }

    private static boolean isHtml(@Nullable String type) {
        return type != null && type.contains("html");
    }

    private static @Nullable Source source(SyndFeed feed) {
        String title = blankToNull(feed.getTitle());
        return title == null ? null : new Source(null, title, null, null);
    }

    private static @Nullable String published(SyndEntry item) {
        Date date = item.getPublishedDate() != null ? item.getPublishedDate() : item.getUpdatedDate();
        return date == null ? null : date.toInstant().toString();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
