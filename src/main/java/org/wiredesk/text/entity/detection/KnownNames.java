package org.wiredesk.text.entity.detection;

import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.lexicon.Lexicon;
import org.wiredesk.text.entity.mention.Sentence;

/** Corrects the type of a single word that the lists, or the word before it, know as something else only. Stateless. */
final class KnownNames {
    private static final int PLACES = NameClass.COUNTRY.bit()
            | NameClass.REGION.bit()
            | NameClass.CITY.bit()
            | NameClass.TOWN.bit()
            | NameClass.OWN.bit();

    private KnownNames() {}

    /**
     * The type of a name: a family name that no place has is a person's ({@code autour de Nkurunziza}), an unknown name
     * behind a word for a firm is one.
     */
    static EntityType type(Sentence sentence, int first, int end, EntityType seen) {
        int flags = sentence.matches().flags(first);
        boolean surname = (flags & NameClass.SURNAME.bit()) != 0 && (flags & PLACES) == 0;
        if (seen != EntityType.ORG && isFirm(sentence, first, end)) {
            return EntityType.ORG;
        }
        return seen == EntityType.LOC && end - first == 1 && surname ? EntityType.PER : seen;
    }

    /** Whether a word for a firm announces a name that no thing of the lists has: {@code la société japonaise Zorba}. */
    private static boolean isFirm(Sentence sentence, int first, int end) {
        if (end - first > 1 || sentence.matches().end(first) >= end) {
            return false;
        }
        int before = first - 1;
        while (before > Math.max(sentence.first(), first - 3)
                && sentence.lexicon().isAdjective(sentence.tokens(), before)) {
            before--;
        }
        return before >= sentence.first()
                && sentence.tokens().isLower(before)
                && sentence.is(Lexicon.Role.ORGANISATION_TRIGGER, before);
    }
}
