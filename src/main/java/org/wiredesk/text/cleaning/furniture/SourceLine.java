package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/** "Source: name", as a line near an end of the article or as the last words of it. The name goes to the sources. */
final class SourceLine implements LineRule {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        if (!place.isAtEdge()) {
            return null;
        }
        int start = line.firstWord();
        int name = nameStart(line, start);
        if (name >= 0) {
            String source = name(line, name);
            return source == null || place.count() == 1
                    ? null
                    : line.removed("source", rule(line, start), note(source, findings), 0.95);
        }
        if (place.fromEnd() > 1) {
            return null;
        }
        for (int i = Math.max(1, line.length() - LONGEST_NAME - 12); i < line.length(); i++) {
            int inside = line.startsSentence(i) ? nameStart(line, i) : -1;
            String source = inside < 0 ? null : name(line, inside);
            if (source != null) {
                boolean bracket = line.is(i - 1, "([");
                int from = bracket ? i - 1 : i;
                return line.without(from, line.length(), "source", rule(line, i), note(source, findings), 0.9);
            }
        }
        return null;
    }

    private static String note(String source, Findings findings) {
        String url = Urls.find(source);
        String host = url == null ? null : Urls.host(url);
        String name = host == null ? source : host;
        boolean agency = Agencies.isAgency(name);
        boolean site = host != null || Urls.domainEnd(name, 0) == name.length();
        return findings.source(name, agency ? "agency" : site ? "publisher" : null, url);
    }

    private static String rule(Line line, int at) {
        Lexicon.Found found = Lexicon.standard().find(Kind.SOURCE, line.folded(), at);
        return found == null ? "source" : found.phrase().rule();
    }

    /** Where the name behind a label and a colon begins; -1 when there is no label. */
    private static int nameStart(Line line, int at) {
        Lexicon.Found found = Lexicon.standard().find(Kind.SOURCE, line.folded(), at);
        int colon = found == null ? -1 : line.skipSpaces(found.end());
        return found != null && line.is(colon, ":") ? line.skipSpaces(colon + 1) : -1;
    }

    private static @Nullable String name(Line line, int from) {
        String name = line.trimmed(from, line.length());
        if (name == null) {
            return null;
        }
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1).strip() : name;
        boolean fits = !bare.isEmpty()
                && bare.length() <= LONGEST_NAME
                && bare.split("\\s+").length <= MOST_WORDS
                && (!Character.isLowerCase(bare.charAt(0)) || Urls.domainEnd(bare, 0) > 0 || bare.startsWith("http"));
        return fits ? bare : null;
    }
}
