package org.wiredesk.text.cleaning.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Media;

/** Reads what a page says of itself. Not thread-safe; the metadata is. */
public final class MetadataReader {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "pub_date",
        "pubdate",
        "published",
        "published_on",
        "published-on",
        "published_at",
        "publishdate",
        "publish-date",
        "publish_date",
        "published_date",
        "publication_date",
        "publication-date",
        "publicationdate",
        "displaydate",
        "cxenseparse:recs:publishtime",
        "article_date_original",
        "originalpublicationdate",
        "date",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date",
        "dc.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date.created",
        "citation_publication_date",
        "citation_online_date",
        "creation_date",
        "datecreated"
    };

    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "last-modified"
    };

    private final Document document;
    private final PageView page;
    private final @Nullable String url;
    private final Declarations declarations;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final SiteNames site;
    private final @Nullable String language;
    private final boolean monthFirst;
    private final ShownHeadline headline;
    private final List<Place> places = new ArrayList<>();

    private MetadataReader(Document document, PageView page, @Nullable String url) {
        this.document = document;
        this.page = page;
        this.declarations = Declarations.of(document, page);
        this.jsonLd = JsonLd.of(declarations.scripts());
        this.meta = MetaTags.of(declarations.metas());
        this.language = declaredLanguage();
        this.monthFirst = isMonthFirst(language);
        String canonical = canonicalUrl();
        this.url = url != null ? url : canonical;
        this.site = SiteNames.of(meta, jsonLd, this.url);
        List<String> declared = new ArrayList<>(Arrays.asList(
                jsonLd.string("headline"),
                meta.first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline")));
        declared.removeIf(Objects::isNull);
        Titles titles = new Titles(declared, declarations.title(), site);
        this.headline = ShownHeadline.find(page, titles, site);
    }

    /** @param url where the page came from; null when that is not known */
    public static MetadataReader of(Document document, PageView page, @Nullable String url) {
        return new MetadataReader(document, page, url);
    }

    /** The headline, without the name of the site; null when there is none. */
    public @Nullable String title() {
        return headline.text();
    }

    /** The text of the article in structured data. */
    public @Nullable String articleBody() {
        return jsonLd.string("articleBody");
    }

    /** The summary as structured data or meta elements give it; null when they give none. */
    public @Nullable String description() {
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

    /** The elements that show what the metadata says; known after {@link #read}. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** The metadata; {@code media} was found in the story. */
    public PageMetadata read(List<Media> media) {
        Surroundings surroundings = Surroundings.of(page, headline.element());
        AuthorNames names = new AuthorNames(site);
        Bylines bylines = new Bylines(page, surroundings, names);
        PrintedDates dates = new PrintedDates(page, surroundings, monthFirst);
        Moment moment = new PublicationDate(
                        moment(jsonLd.string("datePublished"), PUBLISHED),
                        () -> moment(jsonLd.string("dateModified"), MODIFIED),
                        dates,
                        url)
                .choose();
        moment = moment == null ? firstTimeElement() : moment;
        moment = moment == null ? PrintedDates.anywhere(page, monthFirst) : moment;
        String standfirst = Standfirst.find(page, surroundings, descriptions(), title(), site);
        LeadImage image = LeadImage.find(page, imageUrl());
        places.addAll(dates.places(moment));
        places.addAll(bylines.places());
        if (headline.element() >= 0) {
            places.add(new Place(headline.element(), "headline", "/headlines/0/value"));
        }
        return new PageMetadata(
                title(),
                declarations.title().isEmpty() ? null : declarations.title(),
                standfirst,
                new Authors(names).choose(jsonLd, meta, bylines),
                moment == null ? null : moment.toRfc3339(),
                site.first(),
                canonicalUrl(),
                imageUrl(),
                image.caption(),
                image.credit(),
                media,
                language,
                reservation(),
                url(meta.first("tdm-policy")),
                Robots.reservations(String.join(",", meta.all("robots"))));
    }

    private List<String> descriptions() {
        List<String> found = new ArrayList<>(Arrays.asList(
                meta.first("description"),
                jsonLd.string("description"),
                meta.first("og:description"),
                meta.first("twitter:description", "dc.description", "sailthru.description")));
        found.removeIf(Objects::isNull);
        return found;
    }

    private @Nullable Moment moment(@Nullable String structured, String[] names) {
        Moment moment = Moments.parse(structured, monthFirst);
        for (int i = 0; i < names.length && moment == null; i++) {
            moment = Moments.parse(meta.first(names[i]), monthFirst);
        }
        return moment != null ? moment : marked(names == PUBLISHED ? "datePublished" : "dateModified");
    }

    /** The moment in the first element that is marked as a property and holds one. */
    private @Nullable Moment marked(String property) {
        for (int i = 0; i < page.size(); i++) {
            if (page.itemprop(i).equalsIgnoreCase(property)) {
                Element element = page.element(i);
                Moment moment = Moments.parse(
                        element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"), monthFirst);
                if (moment != null) {
                    return moment;
                }
            }
        }
        return null;
    }

    private @Nullable Moment firstTimeElement() {
        for (int i = 0; i < page.size(); i++) {
            Element element = page.element(i);
            if (element.normalName().equals("time") && page.end(i) - i <= 20 && !page.isHidden(i) && !page.isAside(i)) {
                Moment moment = Moments.parse(element.attr("datetime"), monthFirst);
                moment = moment == null ? Moments.parse(page.text(i), monthFirst) : moment;
                if (moment != null) {
                    return moment;
                }
            }
        }
        return null;
    }

    /** Whether the page writes the month before the day: English without a country, or that of the United States. */
    private static boolean isMonthFirst(@Nullable String language) {
        String tag = language == null ? "en" : language.toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.equals("en") || tag.startsWith("en-us") || tag.startsWith("en-ph");
    }

    private @Nullable String canonicalUrl() {
        for (Element link : declarations.links()) {
            if (link.attr("rel").strip().equalsIgnoreCase("canonical")) {
                String canonical = url(link.attr("href"));
                if (canonical != null) {
                    return canonical;
                }
            }
        }
        String shared = url(meta.first("og:url"));
        return shared != null ? shared : url(jsonLd.url("mainEntityOfPage"));
    }

    private @Nullable String imageUrl() {
        String image = url(meta.first("og:image", "og:image:url", "og:image:secure_url", "twitter:image"));
        return image != null ? image : url(jsonLd.url("image"));
    }

    private @Nullable String declaredLanguage() {
        for (Element html : document.children()) {
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
