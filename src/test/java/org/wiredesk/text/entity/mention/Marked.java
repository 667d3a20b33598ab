package org.wiredesk.text.entity.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.Gazetteer;

/** Reads and writes passages whose names stand in brackets: {@code [PER Awa] dort}. */
public final class Marked {
    private static final Pattern NAME = Pattern.compile("\\[(PER|LOC|ORG) ([^]]+)]");

    private Marked() {}

    /** The passage with names as the statistical tagger would give them, with confidence 0.9. */
    public static Tagged read(String marked, String language) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        Matcher name = NAME.matcher(marked);
        int from = 0;
        while (name.find()) {
            text.append(marked, from, name.start());
            places.add(new int[] {text.length(), text.length() + name.group(2).length()});
            types.add(EntityType.valueOf(name.group(1)));
            text.append(name.group(2));
            from = name.end();
        }
        text.append(marked.substring(from));
        Passage passage = Passage.of(text.toString(), 0, text.length(), false, language, Gazetteer.standard());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int first = 0;
            while (passage.tokens().start(first) < places.get(i)[0]) {
                first++;
            }
            int end = first;
            while (end < passage.tokens().size() && passage.tokens().end(end) <= places.get(i)[1]) {
                end++;
            }
            spans.add(Span.statistical(first, end, types.get(i), 0.9, List.of(), null));
        }
        return new Tagged(passage, spans);
    }

    /** The only passage of an article, after a change of the article. */
    public static String change(String marked, String language, UnaryOperator<List<Tagged>> change) {
        return write(change.apply(List.of(read(marked, language))).get(0));
    }

    public static String write(Tagged tagged) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Span span : tagged.spans()) {
            int start = tagged.passage().tokens().start(span.first());
            marked.append(tagged.passage().text(), from, start)
                    .append('[')
                    .append(span.type())
                    .append(' ')
                    .append(tagged.passage().textOf(span))
                    .append(']');
            from = tagged.passage().tokens().end(span.end() - 1);
        }
        return marked.append(tagged.passage().text().substring(from)).toString();
    }
}
