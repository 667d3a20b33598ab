package org.wiredesk.text.cleaning.html.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.dom.PageTree;

/**
 * What the names of a page's elements say of them, looked up once for all steps: names repeat a lot inside one page.
 */
public final class ElementNames {
    private static final Vocabulary WORDS =
            Vocabulary.load("boilerplate.txt", "story.txt", "captions.txt", "embeds.txt", "fields.txt");
    private static final int BOILERPLATE = 0;
    private static final int STORY = 1;
    private static final int CAPTIONS = 2;
    private static final int EMBEDS = 3;
    private static final int FIELDS = 4;

    /** All rules that names stand for; the position of a rule is its number. */
    public static final List<String> RULES = Stream.of(BOILERPLATE, STORY, CAPTIONS, EMBEDS)
            .flatMap(list -> WORDS.rules(list).stream())
            .toList();

    private static final int EMBED =
            WORDS.rules(EMBEDS).stream().mapToInt(ElementNames::bit).sum();

    private static final Said NOTHING = new Said(List.of(), null, null, null, 0);

    private final Said[] said;

    private ElementNames(Said[] said) {
        this.said = said;
    }

    /** What the names on one element say. */
    private record Said(
            List<Vocabulary.Match> boilerplate,
            @Nullable String story,
            @Nullable String caption,
            @Nullable String field,
            int rules) {}

    public static ElementNames of(PageTree page) {
        Map<String, Said> known = new HashMap<>();
        Said[] said = new Said[page.size()];
        Arrays.fill(said, NOTHING);
        for (int i = 0; i < said.length; i++) {
            if (!page.isHidden(i)) {
                String key = page.marks(i).names();
                if (!key.isEmpty()) {
                    Said found = known.get(key);
                    if (found == null) {
                        found = read(NameWords.of(key));
                        known.put(key, found);
                    }
                    said[i] = found;
                }
            }
        }
        return new ElementNames(said);
    }

    /** The first boilerplate rule that an element's names stand for; null when none. */
    public @Nullable String boilerplate(int i) {
        return said[i].boilerplate.isEmpty() ? null : said[i].boilerplate.get(0).rule();
    }

    /** What the names of an element say that it shows, for example {@code byline}; null when nothing. */
    @Nullable
    String field(int i) {
        return said[i].field;
    }

    /** The first boilerplate rule that an element's names stand for, names in {@code spared} left out; null when none. */
    public Vocabulary.@Nullable Match boilerplate(int i, Set<String> spared) {
        List<Vocabulary.Match> matches = said[i].boilerplate;
        for (int k = 0; k < matches.size(); k++) {
            if (!spared.contains(matches.get(k).name())) {
                return matches.get(k);
            }
        }
        return null;
    }

    public boolean isStory(int i) {
        return said[i].story != null;
    }

    /** Whether the names of an element say that it quotes a post of a network. */
    public boolean isEmbed(int i) {
        return (said[i].rules & EMBED) != 0;
    }

    /** {@code caption} or {@code credit}; null for neither. */
    @Nullable
    String caption(int i) {
        return said[i].caption;
    }

    /** A bit for each rule that a name on the element stands for, at the rule's number. */
    public int rules(int i) {
        return said[i].rules;
    }

    private static Said read(List<String> names) {
        List<Vocabulary.Match> matches = List.of();
        String story = null;
        String caption = null;
        String field = null;
        int rules = 0;
        for (String words : names) {
            int[] found = WORDS.find(words);
            String rule = rule(BOILERPLATE, found);
            if (rule != null) {
                matches = matches.isEmpty() ? new ArrayList<>() : matches;
                matches.add(new Vocabulary.Match(rule, words));
            }
            String ofStory = rule(STORY, found);
            String ofCaption = rule(CAPTIONS, found);
            story = story == null ? ofStory : story;
            caption = caption == null ? ofCaption : caption;
            field = field == null ? rule(FIELDS, found) : field;
            rules |= bit(rule) | bit(ofStory) | bit(ofCaption) | bit(rule(EMBEDS, found));
        }
        return rules == 0 && field == null ? NOTHING : new Said(matches, story, caption, field, rules);
    }

    private static @Nullable String rule(int list, int[] found) {
        return found[list] < 0 ? null : WORDS.rules(list).get(found[list]);
    }

    private static int bit(@Nullable String rule) {
        return rule == null ? 0 : 1 << RULES.indexOf(rule);
    }
}
