package org.wiredesk.text.entity.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence with the model of its language: a conditional random field (Lafferty et al. 2001) over
 * words, shapes, affixes, word lists and their neighbours. Immutable and thread-safe; the cache of word scores inside
 * changes speed only.
 */
public final class NameTagger {
    /** The languages that have a model of their own. */
    public static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru");

    private static final String OTHERS = "mul";
    private static final Map<String, NameTagger> LOADED = new ConcurrentHashMap<>();

    private final TaggerModel model;
    private final WordCache cache;

    private NameTagger(TaggerModel model) {
        this.model = model;
        this.cache = new WordCache(model);
    }

    /**
     * The tagger of a language, loaded on the first call and shared; the one for all languages where it has none.
     *
     * @param language ISO 639-1 code; null when it is not known
     */
    public static NameTagger of(@Nullable String language) {
        String name = language != null && LANGUAGES.contains(language) ? language : OTHERS;
        NameTagger loaded = LOADED.get(name);
        return loaded != null ? loaded : LOADED.computeIfAbsent(name, NameTagger::load);
    }

    /**
     * A tagger with a model that was just trained.
     *
     * @param in the model, as training writes it
     * @throws IOException if the model cannot be read
     */
    public static NameTagger read(InputStream in) throws IOException {
        return new NameTagger(
                TaggerModel.read(new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16))));
    }

    /**
     * The names in a sentence, in order and without overlaps.
     *
     * @throws IllegalStateException if the bits of the evidence mean something else than when the model was trained
     */
    public List<NameSpan> tag(TokenSequence sentence) {
        if (sentence.size() == 0) {
            return List.of();
        }
        if (sentence.evidence().layout() != model.layout()) {
            throw new IllegalStateException(
                    "the tagger model was trained with other classes of names or roles of words:"
                            + " make it again with wiredesk train entities");
        }
        Lattice lattice = lattice(sentence);
        List<NameSpan> names = new ArrayList<>();
        for (NameSpan name : lattice.spans(lattice.best())) {
            NameSpan trimmed = NameEnds.trim(sentence, name);
            if (trimmed != null) {
                names.add(trimmed);
            }
        }
        return names;
    }

    private Lattice lattice(TokenSequence sentence) {
        int size = sentence.size();
        WordKeys wordKeys = new WordKeys(model.profiles());
        FeatureSums sums = new FeatureSums();
        WordScores[] words = new WordScores[size];
        ContextKeys context = new ContextKeys();
        context.begin(size, sentence.style());
        for (int i = 0; i < size; i++) {
            WordScores word = cache.get(wordKeys, sums, sentence.text(), sentence.starts()[i], sentence.ends()[i]);
            words[i] = word;
            context.set(
                    i,
                    word.word,
                    word.shape,
                    word.profile,
                    word.nameLike,
                    sentence.evidence().flags(i));
        }
        context.ready();
        Lattice lattice = new Lattice(model, size);
        for (int i = 0; i < size; i++) {
            sums.clear();
            for (int place = 0; place < WordKeys.PLACES; place++) {
                int neighbour = i + place - WordKeys.HERE;
                if (neighbour >= 0 && neighbour < size) {
                    words[neighbour].addTo(sums, place);
                }
            }
            int[] keys = context.keys(i);
            sums.add(model, keys, context.size());
            sums.write(lattice.scores(), i * Labels.COUNT);
        }
        return lattice;
    }

    private static NameTagger load(String name) {
        try (InputStream in = NameTagger.class.getResourceAsStream(name + ".model")) {
            if (in == null) {
                throw new IllegalStateException("model " + name + " is missing beside " + NameTagger.class);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        }
    }
}
