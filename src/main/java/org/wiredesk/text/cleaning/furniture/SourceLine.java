package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.Nullable;
import org.wiredesk.article.BlockType;
import org.wiredesk.text.Piece;
import org.wiredesk.text.cleaning.furniture.Phrase.Kind;

/**
 * "Source: name", as a line or as the last words of the article; or the bare domain of a site as a line near the end.
 * The name goes to the sources.
 */
final class SourceLine implements LineRule {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LINE = 200;

    @Override
    public @Nullable Piece apply(Line line, Place place, Findings findings) {
        BlockType type = line.block().type();
        if (type == BlockType.TABLE_ROW || type == BlockType.PREFORMATTED) {
            return null;
        }
        boolean domain = place.fromEnd() <= 3
                && !place.isOnly()
                && line.length() <= LONGEST_NAME
                && Urls.domainEnd(line.text(), 0) == line.length();
        if (domain) {
            return line.removed("source", "source-domain", findings.source(line.text(), "publisher", null), 0.9);
        }
        if ((line.kinds() & Kind.SOURCE.bit()) == 0) {
            return null;
        }
        int start = line.firstWord();
        int name = place.isAtEdge() && !place.isOnly() ? nameStart(line, start) : -1;
        if (name >= 0) {
            String source = name(line, name);
            return source == null ? null : line.removed("source", rule(line, start), note(source, findings), 0.95);
        }
        return place.fromEnd() > 1 ? null : lastWords(line, findings);
    }

    private static @Nullable Piece lastWords(Line line, Findings findings) {
        int earliest = line.length() - LONGEST_NAME - 15;
        for (Found found : line.found()) {
            int at = found.start();
            boolean label = at > 0 && at >= earliest && found.is(Kind.SOURCE) && Sentences.startsAt(line.text(), at);
            int inside = label ? nameStart(line, at) : -1;
            String source = inside < 0 ? null : name(line, inside);
            if (source != null) {
                int from = line.is(at - 1, "([") ? at - 1 : at;
                return line.without(from, line.length(), "source", rule(line, at), note(source, findings), 0.9);
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
        Found found = line.find(Kind.SOURCE, at);
        return found == null ? "source" : found.phrase().rule();
    }

    /** Where the name behind a label and a colon begins; -1 when there is no label. */
    private static int nameStart(Line line, int at) {
        Found found = line.find(Kind.SOURCE, at);
        int colon = found == null ? -1 : line.skipSpaces(found.end());
        return found != null && line.is(colon, ":") ? line.skipSpaces(colon + 1) : -1;
    }

    private static @Nullable String name(Line line, int from) {
        String name = line.trimmed(from, line.length());
        if (name == null) {
            return null;
        }
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1).strip() : name;
        if (bare.startsWith("©")) {
            bare = bare.substring(1).strip();
        }
        boolean url = bare.startsWith("http") && bare.indexOf(' ') < 0 && bare.length() <= LONGEST_LINE;
        boolean fits = !bare.isEmpty()
                && bare.length() <= LONGEST_NAME
                && bare.split("\\s+", MOST_WORDS + 1).length <= MOST_WORDS
                && !Sentences.breaksInside(bare, 0, bare.length())
                && (!Character.isLowerCase(bare.charAt(0)) || Urls.domainEnd(bare, 0) > 0 || Agencies.end(bare, 0) > 0);
        return fits || url ? bare : null;
    }
}
