package org.wiredesk.article;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes articles in which every field may be there or not, with text from all over Unicode. Not thread-safe. */
final class RandomArticles {
    private static final String[] PIECES = {
        "a", "\u00e9", "e\u0301", "\uD83D\uDCDA", "\uD835\uDD38", "\u4e2d", "\u0628", " ", "\u00a0", "\u2019", "\u0085",
        "\u2028", "\u2029", "\"", "\\", "/", "\t", "\n", "\u0000", "\u007f", "\uffff", "\u200b"
    };

    private final Random random;

    RandomArticles(long seed) {
        random = new Random(seed);
    }

    /** An article whose offsets lie in its text, in the given unit. */
    Article next(OffsetUnit unit) {
        List<String> parts = list(this::paragraph);
        if (parts.isEmpty()) {
            parts = List.of("x");
        }
        String text = String.join(Article.BLOCK_SEPARATOR, parts);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String part : parts) {
            int raw = random.nextInt(1000);
            blocks.add(new Block(
                    List.of(BlockType.values()).get(random.nextInt(6)),
                    at,
                    at + part.length(),
                    raw,
                    raw + random.nextInt(50),
                    maybe(() -> "fr"),
                    maybe(random::nextDouble),
                    maybe(() -> 1 + random.nextInt(6)),
                    maybe(random::nextBoolean)));
            at += part.length() + Article.BLOCK_SEPARATOR.length();
        }
        String headline = maybe(this::paragraph);
        List<DetectedLanguage> languages = list(
                () -> new DetectedLanguage("fr", "fra", maybe(() -> "Latn"), random.nextDouble(), random.nextDouble()));
        Enrichment enrichment = new Enrichment(
                word(),
                random.nextLong(),
                metadata(),
                unit,
                Sha256.of(text),
                languages,
                blocks,
                list(() -> entity(text, headline)),
                list(() -> new Related(Related.READ_ALSO, maybe(this::word), maybe(this::word))),
                list(() -> new Media("picture", maybe(this::word), maybe(this::word))),
                cleaning(text, unit),
                maybe(() -> new Quality(random.nextDouble(), list(this::word), Map.of("a", random.nextGaussian()))),
                provenance());
        return Article.builder("urn:wiredesk:x", text, enrichment)
                .language(maybe(() -> "fr"))
                .headline(headline)
                .standfirst(maybe(this::word))
                .by(maybe(this::word))
                .located(maybe(this::word))
                .contentCreated(maybe(() -> "2026-01-01T00:00:00Z"))
                .copyrightHolder(maybe(this::word))
                .copyrightNotice(maybe(this::word))
                .usageTerms(maybe(this::word))
                .rightsInfo(maybe(() -> new RightsInfo(RightsInfo.TDMREP, word())))
                .people(list(this::concept))
                .organisations(list(this::concept))
                .places(list(this::concept))
                .infoSources(list(this::concept))
                .associations(list(() -> new Association(
                        word(), "https://a.example/", word(), maybe(this::word), maybe(this::word), maybe(this::word))))
                .altIds(list(() -> new AltId(word(), word())))
                .build();
    }

    /** Metadata with unknown fields of every JSON type. */
    RawMetadata metadata() {
        Map<String, Object> extra = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            extra.put("xInt", random.nextInt());
            extra.put("xBig", new BigInteger(200, random));
            extra.put("xDecimal", new BigDecimal("12345678901234567890.000000000000000000010"));
            extra.put("xList", List.of("a", Map.of("deep", true)));
        }
        return RawMetadata.builder()
                .id(word() + "x")
                .version(random.nextLong())
                .contentType(maybe(() -> "text/html"))
                .url(maybe(this::word))
                .title(maybe(this::word))
                .byline(maybe(this::word))
                .languageHint(maybe(this::word))
                .charset(maybe(this::word))
                .publishedAt(maybe(this::word))
                .fetchedAt(maybe(this::word))
                .source(maybe(() -> new Source(maybe(this::word), maybe(this::word), null, maybe(this::word))))
                .http(maybe(() -> new Http(maybe(() -> 200), Map.of("Content-Type", word()))))
                .feed(maybe(() -> new Feed(maybe(this::word), maybe(this::word))))
                .warc(maybe(() -> new Warc(maybe(this::word), maybe(random::nextLong), maybe(this::word))))
                .extra(extra)
                .build();
    }

    private Entity entity(String text, @Nullable String headline) {
        List<Mention> mentions = list(() -> {
            boolean inHeadline = headline != null && !headline.isEmpty() && random.nextBoolean();
            String field = inHeadline ? headline : text;
            int from = boundary(field, random.nextInt(field.length() + 1));
            int to = boundary(field, from + random.nextInt(field.length() - from + 1));
            return inHeadline ? Mention.inHeadline(field, from, to) : Mention.inText(field, from, to);
        });
        return new Entity(
                word(),
                List.of(EntityType.values()).get(random.nextInt(3)),
                word(),
                maybe(this::word),
                random.nextDouble(),
                random.nextDouble(),
                random.nextBoolean(),
                list(() -> new Link("iso3166", "ML", "https://x.example/ML", random.nextDouble())),
                mentions);
    }

    private Cleaning cleaning(String text, OffsetUnit unit) {
        List<Repair> repairs = list(() -> {
            int from = boundary(text, random.nextInt(text.length() + 1));
            return Repair.of("nfc", from, text.length(), 3, 5, random.nextBoolean() ? " " : word());
        });
        List<Removal> removals = list(() -> Removal.of(
                "byline",
                "byline.fr",
                boundary(text, random.nextInt(text.length() + 1)),
                1,
                9,
                word().repeat(random.nextInt(200)),
                unit,
                maybe(() -> "/by"),
                random.nextDouble()));
        return new Cleaning(text.length() + 9, text.length(), random.nextDouble(), repairs, removals);
    }

    private Provenance provenance() {
        Provenance provenance = new Provenance(
                maybe(() -> new Provenance.Origin(
                        maybe(this::word),
                        maybe(() -> 3),
                        maybe(random::nextLong),
                        maybe(() -> "2026-01-01T00:00:00.000Z"),
                        Sha256.of("raw"),
                        list(this::word))),
                new Provenance.Pipeline("wiredesk", "1", ""),
                List.of());
        return provenance.withStage("cleaning", "1");
    }

    private Concept concept() {
        return new Concept(word(), maybe(this::word), maybe(this::word), maybe(this::word), maybe(this::word));
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder("p");
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private String word() {
        return PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)];
    }

    /** The offset itself, or the one before when it lies inside a surrogate pair. */
    private static int boundary(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(item.get());
        }
        return list;
    }
}
