package org.wiredesk.text.entity.detection;

import org.wiredesk.article.EntityType;
import org.wiredesk.text.entity.gazetteer.NameClass;
import org.wiredesk.text.entity.mention.Sentence;

/** Corrects the type of a single word that the lists know as something else only. Stateless. */
final class KnownNames {
    private static final int PLACES = NameClass.COUNTRY.bit()
            | NameClass.REGION.bit()
            | NameClass.CITY.bit()
            | NameClass.TOWN.bit()
            | NameClass.OWN.bit();

    private KnownNames() {}

    /** A family name that no place has is a person's: {@code autour de Nkurunziza}. */
    static EntityType type(Sentence sentence, int first, int end, EntityType seen) {
        int flags = sentence.matches().flags(first);
        boolean surname = (flags & NameClass.SURNAME.bit()) != 0 && (flags & PLACES) == 0;
        return seen == EntityType.LOC && end - first == 1 && surname ? EntityType.PER : seen;
    }
}
