package org.wiredesk.text.entity.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.Mention;
import org.wiredesk.text.entity.gazetteer.Gazetteer;
import org.wiredesk.text.entity.gazetteer.Matches;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.lexicon.Roles;
import org.wiredesk.text.entity.token.Folding;
import org.wiredesk.text.entity.token.SentenceSplitter;
import org.wiredesk.text.entity.token.Tokenizer;
import org.wiredesk.text.entity.token.Tokens;

/**
 * A stretch of text that no mention crosses: a block, or the headline.
 *
 * @param text     the whole text that the offsets of the tokens index
 * @param headline whether {@code text} is the headline
 * @param language lexicon language; null when it is not known
 */
public record Passage(
        String text, boolean headline, @Nullable String language, Tokens tokens, List<Sentence> sentences) {
    public static Passage of(
            String text, int from, int to, boolean headline, @Nullable String language, Gazetteer gazetteer) {
        Tokens tokens = Tokenizer.tokenize(text, from, to);
        Matches matches = gazetteer.match(tokens);
        Lexicon lexicon = Lexicon.of(language);
        Roles roles = lexicon.roles(tokens);
        int[] starts = SentenceSplitter.split(tokens);
        List<Sentence> sentences = new ArrayList<>(starts.length);
        for (int i = 0; i + 1 < starts.length; i++) {
            sentences.add(Sentence.of(tokens, matches, lexicon, roles, starts[i], starts[i + 1]));
        }
        return new Passage(text, headline, language, tokens, sentences);
    }

    public String textOf(Span span) {
        return tokens.textOf(span.first(), span.end());
    }

    public String keyOf(Span span) {
        return Folding.key(textOf(span));
    }

    /** The sentence that a token stands in. */
    public Sentence sentenceAt(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token < sentences.get(middle).end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentences.get(low);
    }

    public Mention mention(Span span) {
        int start = tokens.start(span.first());
        int end = tokens.end(span.end() - 1);
        return headline ? Mention.inHeadline(text, start, end) : Mention.inText(text, start, end);
    }
}
