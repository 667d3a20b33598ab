package org.wiredesk.text.entity.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;
import org.wiredesk.text.entity.token.Folding;

/**
 * A thing of the gazetteer.
 *
 * @param name    the name for languages that have none of their own
 * @param names   {@code language=name;name|language=name}, the canonical name of each language first; kept as it stands
 *                in the file, because few of the things loaded are ever named
 * @param country ISO 3166-1 alpha-2 code; null for what belongs to no one country
 * @param weight  inhabitants of a place, or how often the thing is meant when measured in the same way; 0 when not known
 * @param links   its places in the registers, best first, each with confidence 1
 */
public record Referent(
        EntityType type,
        Kind kind,
        String name,
        String names,
        @Nullable String country,
        long weight,
        List<Link> links) {
    /** From how many inhabitants a town is a large one. */
    public static final int LARGE = 75_000;

    /** What sort of thing it is; of two that share a name, the earlier sort is meant more often. */
    public enum Kind {
        /** From the user's own gazetteer. */
        OWN(NameClass.OWN),
        COUNTRY(NameClass.COUNTRY),
        /** A continent or an area of several countries, a historical state, a sea, a river. */
        REGION(NameClass.REGION),
        ORGANISATION(NameClass.ORGANISATION),
        PERSON(NameClass.PERSON),
        CAPITAL(NameClass.CITY),
        CITY(NameClass.CITY),
        /** A first-level part of a country. */
        TERRITORY(NameClass.REGION),
        /** A small town, trusted only where the article is about its country. */
        TOWN(NameClass.TOWN),
        /** A village or a small region, trusted only where the article is about its country. */
        MINOR(NameClass.TOWN);

        private final NameClass nameClass;

        Kind(NameClass nameClass) {
            this.nameClass = nameClass;
        }

        NameClass nameClass() {
            return nameClass;
        }

        /** Whether only an article about its country makes it likely. */
        public boolean isSmall() {
            return this == TOWN || this == MINOR;
        }

        /** Whether it is a town or a village, or small enough to be listed with them. */
        boolean isSettlement() {
            return this == CAPITAL || this == CITY || isSmall();
        }
    }

    /**
     * Its name in a language, else in English. Of small places the words of the text where the gazetteer has no name in
     * the language but a different one.
     */
    public String nameIn(@Nullable String language, String inText) {
        String own = language == null ? null : firstName(language);
        if (own != null) {
            return own;
        }
        String english = kind.isSmall() ? null : firstName("en");
        boolean other = kind.isSmall() && !Folding.key(name).equals(Folding.key(inText));
        return english != null ? english : other ? inText : name;
    }

    private @Nullable String firstName(String language) {
        String own = namesIn(language);
        int end = own == null ? -1 : own.indexOf(';');
        return end < 0 ? own : own.substring(0, end);
    }

    /** Its names in a language, with semicolons between them; null when none is known. */
    private @Nullable String namesIn(String language) {
        int at = 0;
        while (at < names.length()) {
            int next = names.indexOf('|', at);
            int end = next < 0 ? names.length() : next;
            int equals = at + language.length();
            if (equals < end && names.charAt(equals) == '=' && names.startsWith(language, at)) {
                return names.substring(equals + 1, end);
            }
            at = end + 1;
        }
        return null;
    }

    /** Whether the gazetteer has a name for it in a language. */
    public boolean hasNameIn(@Nullable String language) {
        return language != null && namesIn(language) != null;
    }

    /** Whether a language calls it so. */
    public enum Called {
        YES,
        /** Its name in the language is not known. */
        UNKNOWN,
        /** The language has another name for it. */
        NO
    }

    /** Whether a language calls it by a name; case, accents and hyphens do not matter. */
    public Called isCalled(String text, @Nullable String language) {
        String key = key(text);
        String inLanguage = language == null ? null : namesIn(language);
        if (inLanguage != null) {
            for (String own : inLanguage.split(";")) {
                if (key(own).equals(key)) {
                    return Called.YES;
                }
            }
            return Called.NO;
        }
        return key(name).equals(key) ? Called.YES : Called.UNKNOWN;
    }

    private static String key(String text) {
        return Folding.key(text).replace('-', ' ');
    }

    /** Its places in the registers, best first, each with this confidence. */
    public List<Link> links(double confidence) {
        return links.stream()
                .map(link -> new Link(link.scheme(), link.id(), link.uri(), confidence))
                .toList();
    }
}
