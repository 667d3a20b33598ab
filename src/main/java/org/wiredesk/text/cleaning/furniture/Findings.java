package org.wiredesk.text.cleaning.furniture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Concept;
import org.wiredesk.article.Media;
import org.wiredesk.article.Related;

/**
 * Collects what furniture says, and answers with the JSON Pointer to the field of the record that holds it. What was
 * said first stays; the same source is noted once. Not thread-safe.
 */
public final class Findings {
    private final List<Concept> sources = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable String by;
    private @Nullable String located;
    private @Nullable String usageTerms;
    private @Nullable String copyrightNotice;
    private @Nullable String copyrightHolder;

    /** Notes the headline, when there is one. */
    public Findings headline(@Nullable String value) {
        headline = headline == null ? value : headline;
        return this;
    }

    /** Notes the authors; null when others are noted already. */
    public @Nullable String by(String names) {
        if (by == null) {
            by = names;
        }
        return Fold.of(by).contains(Fold.of(names)) ? "/by" : null;
    }

    /** Notes where the story was written; null when another place is noted already. */
    public @Nullable String located(String place) {
        if (located == null) {
            located = place;
        }
        return located.equals(place) ? "/located" : null;
    }

    /** Notes a source. */
    public String source(String name, @Nullable String role, @Nullable String uri) {
        String folded = Fold.of(name);
        for (int i = 0; i < sources.size(); i++) {
            Concept known = sources.get(i);
            if (Fold.of(known.name()).equals(folded)) {
                if ((known.uri() == null && uri != null) || (known.role() == null && role != null)) {
                    sources.set(
                            i,
                            new Concept(
                                    known.name(),
                                    null,
                                    known.role() == null ? role : known.role(),
                                    known.uri() == null ? uri : known.uri(),
                                    null));
                }
                return "/infoSources/" + i;
            }
        }
        sources.add(new Concept(name, null, role, uri, null));
        return "/infoSources/" + (sources.size() - 1);
    }

    /** Notes another article. */
    public String related(String rel, @Nullable String title, @Nullable String url) {
        Related item = new Related(rel, title, url);
        int at = related.indexOf(item);
        if (at < 0) {
            at = related.size();
            related.add(item);
        }
        return "/enrichment/related/" + at;
    }

    /** Notes a picture's caption or credit. */
    public String media(Media item) {
        media.add(item);
        return "/enrichment/media/" + (media.size() - 1);
    }

    /** Notes on what terms the text may be used; several notices are joined. */
    public String usageTerms(String notice) {
        if (usageTerms == null) {
            usageTerms = notice;
        } else if (!usageTerms.contains(notice)) {
            usageTerms = usageTerms + " " + notice;
        }
        return "/usageTerms";
    }

    /** Notes a copyright line; null when another one is noted already. */
    public @Nullable String copyright(String notice, @Nullable String holder) {
        if (copyrightNotice == null) {
            copyrightNotice = notice;
            copyrightHolder = holder;
        }
        return copyrightNotice.equals(notice) ? "/copyrightNotice" : null;
    }

    public @Nullable String headline() {
        return headline;
    }

    public @Nullable String by() {
        return by;
    }

    public @Nullable String located() {
        return located;
    }

    public @Nullable String usageTerms() {
        return usageTerms;
    }

    public @Nullable String copyrightNotice() {
        return copyrightNotice;
    }

    public @Nullable String copyrightHolder() {
        return copyrightHolder;
    }

    public List<Concept> sources() {
        return List.copyOf(sources);
    }

    public List<Related> related() {
        return List.copyOf(related);
    }

    public List<Media> media() {
        return List.copyOf(media);
    }
}
