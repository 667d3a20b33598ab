package org.wiredesk.training.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tokens of a corpus together as running text: as in the corpus's own sentence where that is known, else by the
 * spacing rules of the language.
 */
final class Detokenizer {
    private static final String CLOSE = ".,;:!?)]}%…’'”";
    private static final String HIGH = ":;!?»";
    private static final String OPEN = "([{«“„¿¡‘";

    private static final Map<String, String> PORTUGUESE = Map.of("em", "n", "de", "d", "a", "a", "por", "pel");
    private static final List<String> PORTUGUESE_NEXT = List.of(
            "o", "a", "os", "as", "um", "uma", "este", "esta", "estes", "estas", "esse", "essa", "esses", "essas",
            "isto", "isso", "aquele", "aquela", "aqueles", "aquelas", "aquilo", "ele", "ela", "eles", "elas", "aí",
            "ali", "aqui");

    private final Map<String, String> sources = new HashMap<>();

    /** Adds a sentence as it stands in a source. */
    void addSource(String sentence) {
        sources.putIfAbsent(squeeze(sentence), sentence);
    }

    /** A text and where each of its tokens begins and ends. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
    record Joined(String text, int[] starts, int[] ends) {}

    /** The running text of tokens. */
    Joined join(List<String> tokens, String language) {
        String source = sources.get(squeeze(String.join("", tokens)));
        Joined placed = source == null ? null : place(tokens, source);
        return placed != null ? placed : byRules(tokens, language);
    }

    /** Portuguese corpora part {@code da} as {@code de a}; the tokens as they are written. */
    static List<String[]> contract(List<String[]> rows) {
        List<String[]> out = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            String stem = PORTUGUESE.get(lower(row[0]));
            if (stem != null && i + 1 < rows.size() && PORTUGUESE_NEXT.contains(rows.get(i + 1)[0])) {
                String next = rows.get(i + 1)[0];
                boolean merges =
                        !(stem.equals("a") && !List.of("o", "os", "a", "as").contains(next))
                                && !(stem.equals("pel")
                                        && !List.of("o", "os", "a", "as").contains(next));
                if (merges) {
                    String joined = stem.equals("a") && next.startsWith("a") ? "à" + next.substring(1) : stem + next;
                    boolean capital = Character.isUpperCase(row[0].charAt(0));
                    out.add(new String[] {
                        capital ? Character.toUpperCase(joined.charAt(0)) + joined.substring(1) : joined, row[1]
                    });
                    i++;
                    continue;
                }
            }
            out.add(row);
        }
        return out;
    }

    private static @Nullable Joined place(List<String> tokens, String source) {
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            if (!source.startsWith(tokens.get(i), at)) {
                return null;
            }
            starts[i] = at;
            at += tokens.get(i).length();
            ends[i] = at;
        }
        return new Joined(source, starts, ends);
    }

    private static Joined byRules(List<String> tokens, String language) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        boolean quote = false;
        boolean glue = true;
        for (int i = 0; i < starts.length; i++) {
            String token = tokens.get(i);
            char first = token.charAt(0);
            boolean straight = token.equals("\"");
            boolean closing = straight ? quote : closes(token, language);
            if (!glue && !closing) {
                text.append(' ');
            }
            quote ^= straight;
            starts[i] = text.length();
            text.append(token);
            ends[i] = text.length();
            glue = (straight && quote) || opens(token, first, language) || elides(tokens, i, language);
        }
        return new Joined(text.toString(), starts, ends);
    }

    private static boolean closes(String token, String language) {
        char first = token.charAt(0);
        if (language.equals("fr") && token.length() == 1 && HIGH.indexOf(first) >= 0) {
            return false;
        }
        if (token.equals("...") || (token.length() == 1 && (CLOSE.indexOf(first) >= 0 || first == '»'))) {
            return true;
        }
        boolean english = language.equals("en") && token.length() > 1;
        return english && (first == '\'' || first == '’' || token.equals("n't") || token.equals("n’t"));
    }

    private static boolean opens(String token, char first, String language) {
        return token.length() == 1 && OPEN.indexOf(first) >= 0 && !(language.equals("fr") && first == '«');
    }

    /** Whether the next token follows without space, as after {@code l'} and after an apostrophe on its own. */
    private static boolean elides(List<String> tokens, int i, String language) {
        String token = tokens.get(i);
        char last = token.charAt(token.length() - 1);
        boolean romance = "fr it ca".contains(language);
        return (last == '\'' || last == '’') && romance && (token.length() > 1 || i > 0);
    }

    private static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    private static String lower(String token) {
        return token.toLowerCase(java.util.Locale.ROOT);
    }
}
