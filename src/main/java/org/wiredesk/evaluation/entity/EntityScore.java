package org.wiredesk.evaluation.entity;

import java.util.Map;
import org.wiredesk.article.EntityType;

/**
 * What a tagger makes of one file.
 *
 * @param documents how many texts
 * @param byType    the counts of each type
 * @param all       the counts of all types together
 * @param low       lower end of the 95 % bootstrap interval of the F1 of all types, over documents
 * @param high      its upper end
 */
public record EntityScore(int documents, Map<EntityType, Counts> byType, Counts all, double low, double high) {
    public EntityScore {
        byType = Map.copyOf(byType);
    }
}
