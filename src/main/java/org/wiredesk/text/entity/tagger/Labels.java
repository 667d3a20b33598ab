package org.wiredesk.text.entity.tagger;

import org.wiredesk.article.EntityType;

/** The BIO labels of a token as small numbers: 0 outside, then begin and inside of each type. */
public final class Labels {
    /** Outside of names. */
    public static final int OUTSIDE = 0;

    private static final EntityType[] TYPES = {EntityType.PER, EntityType.LOC, EntityType.ORG};

    /** How many labels there are. */
    public static final int COUNT = 1 + 2 * TYPES.length;

    private Labels() {}

    /** The label of a name's first token. */
    public static int begin(EntityType type) {
        return switch (type) {
            case PER -> 1;
            case LOC -> 3;
            case ORG -> 5;
        };
    }

    /** The label of a name's other tokens. */
    public static int inside(EntityType type) {
        return begin(type) + 1;
    }

    /** Whether a name begins at a token with this label. */
    static boolean isBegin(int label) {
        return (label & 1) == 1;
    }

    /** Whether a token with this label goes on with a name. */
    static boolean isInside(int label) {
        return label > 0 && (label & 1) == 0;
    }

    /** The type of a label that is not {@link #OUTSIDE}. */
    static EntityType type(int label) {
        return TYPES[(label - 1) >> 1];
    }

    /** Whether a label may stand after another; {@link #OUTSIDE} stands for the beginning of a sentence, too. */
    public static boolean isAllowed(int before, int label) {
        return !isInside(label) || before == label || before == label - 1;
    }
}
