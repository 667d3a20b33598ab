package org.wiredesk.training.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sites that pages come from: their registrable domains, as far as they can be told without a list of suffixes. */
final class Site {
    private static final Set<String> SECOND_LEVELS =
            Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "gob", "gouv");
    /** Stands between a prefix and the address in the ids of some collections. */
    private static final String PREFIX_END = "::";

    private Site() {}

    /** The last two labels of the host of an address, or three where the last but one is a common second level. */
    static String of(String url) {
        int prefix = url.indexOf(PREFIX_END);
        String address = prefix < 0 ? url : url.substring(prefix + PREFIX_END.length());
        int scheme = address.indexOf("://");
        String host = address.substring(scheme < 0 ? 0 : scheme + 3)
                .split("[/:?#]", -1)[0]
                .toLowerCase(Locale.ROOT);
        List<String> labels = List.of(host.split("\\.", -1));
        int count = labels.size();
        boolean second =
                count >= 3 && labels.get(count - 1).length() == 2 && SECOND_LEVELS.contains(labels.get(count - 2));
        return String.join(".", labels.subList(Math.max(0, count - (second ? 3 : 2)), count));
    }

    /** Which of so many parts a site falls into: the same one for all its pages, whatever collection they are from. */
    static int fold(String site, int folds) {
        return Math.floorMod((site.hashCode() * 0x9E3779B1) >>> 7, folds);
    }
}
