package org.wiredesk.text.cleaning.html.candidate;

import java.util.List;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.name.ElementNames;

/** Finds the story by rules alone. What they find is evidence for the model that decides. */
public final class StoryRules {
    private StoryRules() {}

    /** Believes the names of elements as well as their tags. */
    public static Story strict(
            PageTree page, Prose prose, ElementNames names, BodyEvidence evidence, Headlines headlines) {
        Story story = new Story(page);
        Pruner.prune(story, prose, names);
        include(story, prose, names, evidence, headlines);
        return story;
    }

    /** Believes tags alone: for pages whose names mislead. */
    public static Story relaxed(
            PageTree page, Prose prose, ElementNames names, BodyEvidence evidence, Headlines headlines) {
        Story story = new Story(page);
        Pruner.pruneByTags(story, prose, names);
        include(story, prose, names, evidence, headlines);
        return story;
    }

    private static void include(
            Story story, Prose prose, ElementNames names, BodyEvidence evidence, Headlines headlines) {
        List<Integer> roots = StoryFinder.roots(story, prose, names, evidence);
        roots.forEach(story::include);
        Neighbours.join(story, prose, roots, headlines);
        Residue.remove(story);
    }
}
