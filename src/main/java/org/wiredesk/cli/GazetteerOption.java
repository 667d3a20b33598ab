package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wiredesk.desk.Desk;
import org.wiredesk.text.entity.EntityTagger;
import org.wiredesk.text.entity.gazetteer.UserGazetteer;
import picocli.CommandLine.Option;

/** {@code --gazetteer}: the user's own names. */
final class GazetteerOption {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = {
                "Your own names (.tsv .csv .jsonl, each also as .gz) with the columns id, type (PER LOC ORG), name,",
                "names or name:<language>, links, country, population. They win over the built-in ones."
            })
    private @Nullable Path gazetteer;

    /** The desk with these names. */
    Desk on(Desk desk) throws IOException {
        return gazetteer == null ? desk : desk.withGazetteer(gazetteer);
    }

    /** The tagger with these names. */
    EntityTagger tagger() throws IOException {
        return gazetteer == null ? EntityTagger.standard() : EntityTagger.with(UserGazetteer.read(gazetteer));
    }
}
