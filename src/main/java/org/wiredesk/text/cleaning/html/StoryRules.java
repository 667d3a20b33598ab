package org.wiredesk.text.cleaning.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the story by rules alone. What they find is evidence for the model that decides. */
final class StoryRules {
    private StoryRules() {}

    /** Believes the names of elements as well as their tags. */
    static Story strict(PageTree page, Prose prose, ElementNames names, BodyEvidence evidence, @Nullable String title) {
        Story story = new Story(page);
        Pruner.prune(story, prose, names);
        include(story, prose, names, evidence, title);
        return story;
    }

    /** Believes tags alone: for pages whose names mislead. */
    static Story relaxed(
            PageTree page, Prose prose, ElementNames names, BodyEvidence evidence, @Nullable String title) {
        Story story = new Story(page);
        Pruner.pruneByTags(story, prose, names);
        include(story, prose, names, evidence, title);
        return story;
    }

    private static void include(
            Story story, Prose prose, ElementNames names, BodyEvidence evidence, @Nullable String title) {
        List<Integer> roots = StoryFinder.roots(story, prose, names, evidence);
        roots.forEach(story::include);
        Neighbours.join(story, prose, roots, title);
        Residue.remove(story);
    }
}
