package org.wiredesk.text.cleaning.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;

/** Reads what a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then the mark-up. */
final class MetadataReader {
    private final Document document;
    private final PageTree page;
    private final JsonLd jsonLd;
    private final MetaTags meta;

    MetadataReader(Document document, PageTree page, JsonLd jsonLd) {
        this.document = document;
        this.page = page;
        this.jsonLd = jsonLd;
        this.meta = MetaTags.of(document);
    }

    /** The metadata; {@code media} was found in the story. */
    PageMetadata read(List<Media> media) {
        String site = siteName();
        return new PageMetadata(
                title(),
                standfirst(),
                Bylines.find(jsonLd, meta, page),
                publishedAt(),
                site,
                canonicalUrl(),
                imageUrl(),
                media,
                language(),
                reservation(),
                url(meta.first("tdm-policy")));
    }

    @Nullable
    String title() {
        List<@Nullable String> declared = Arrays.asList(
                jsonLd.string("headline"),
                meta.first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline"));
        return Titles.find(document, page, declared, siteName());
    }

    @Nullable
    String standfirst() {
        String described = jsonLd.string("description");
        return described != null
                ? described
                : meta.first(
                        "og:description",
                        "description",
                        "twitter:description",
                        "dc.description",
                        "sailthru.description");
    }

    private @Nullable String publishedAt() {
        String[] declared = {
            jsonLd.string("datePublished"),
            meta.first("article:published_time"),
            meta.first("og:article:published_time", "og:published_time"),
            meta.first("datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime"),
            meta.first("date", "pubdate", "publishdate", "publish-date", "publish_date", "last-modified"),
            meta.first("dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "dc.date.created"),
            jsonLd.string("dateCreated"),
        };
        for (String value : declared) {
            String moment = Dates.toRfc3339(value);
            if (moment != null) {
                return moment;
            }
        }
        for (Element element : document.getElementsByAttribute("datetime")) {
            boolean time = element.normalName().equals("time") || element.hasAttr("itemprop");
            String moment = time ? Dates.toRfc3339(element.attr("datetime")) : null;
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private @Nullable String siteName() {
        String name = meta.first("og:site_name");
        if (name != null) {
            return name;
        }
        List<String> publishers = jsonLd.names("publisher");
        return publishers.isEmpty()
                ? meta.first("application-name", "dc.publisher", "apple-mobile-web-app-title", "publisher")
                : publishers.get(0);
    }

    private @Nullable String canonicalUrl() {
        for (Element link : document.getElementsByTag("link")) {
            if (link.attr("rel").strip().equalsIgnoreCase("canonical")) {
                String canonical = url(link.attr("href"));
                if (canonical != null) {
                    return canonical;
                }
            }
        }
        String url = url(meta.first("og:url"));
        return url != null ? url : url(jsonLd.url("mainEntityOfPage"));
    }

    private @Nullable String imageUrl() {
        String image = url(meta.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image"));
        return image != null ? image : url(jsonLd.url("image"));
    }

    private @Nullable String language() {
        for (Element html : document.getElementsByTag("html")) {
            String lang = html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
            if (!lang.isBlank()) {
                return lang.strip();
            }
        }
        String declared = meta.first("content-language", "dc.language", "language");
        String locale = meta.first("og:locale");
        String inJson = jsonLd.string("inLanguage");
        return declared != null ? declared : inJson != null ? inJson : locale == null ? null : locale.replace('_', '-');
    }

    private @Nullable Boolean reservation() {
        String value = meta.first("tdm-reservation");
        if (value == null) {
            return null;
        }
        return value.equals("1") || value.toLowerCase(Locale.ROOT).equals("true");
    }

    /** An absolute http(s) URL; null for anything else. */
    private static @Nullable String url(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            URI uri = new URI(value.strip().replace(" ", "%20"));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
