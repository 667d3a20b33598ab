package org.wiredesk.text.entity.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.article.EntityType;
import org.wiredesk.article.Link;

/**
 * The things of a gazetteer as lines of bytes: few of many are ever asked for, so they are read only then, and the last ones
 * kept. Thread-safe once built.
 */
final class ReferentStore {
    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final List<Referent.Kind> KINDS = List.of(Referent.Kind.values());

    /** How many things are kept as they were read, a power of two: what one edition of news names. */
    private static final int RECENT = 4096;

    private static final int TYPE_SHIFT = 5;
    private static final int KIND_MASK = (1 << TYPE_SHIFT) - 1;

    private final byte[] lines;
    private final int[] starts;
    private final byte[] kinds;
    private final int size;

    /** The things asked for last, each at the place that its number's last bits give. Races cost a second reading only. */
    private final @Nullable Read[] recent = new @Nullable Read[RECENT];

    private ReferentStore(Builder from) {
        lines = Arrays.copyOf(from.lines, from.length);
        starts = Arrays.copyOf(from.starts, from.size + 1);
        starts[from.size] = from.length;
        kinds = Arrays.copyOf(from.kinds, from.size);
        size = from.size;
    }

    int size() {
        return size;
    }

    Referent.Kind kind(int number) {
        return KINDS.get(kinds[number] & KIND_MASK);
    }

    /**
     * The thing with this number, read from its line. Every settlement has a GeoNames id and only some have a Wikidata id as
     * well: the former goes first, so that the id of a town stays when more is learned of it.
     */
    Referent referent(int number) {
        int place = number & (RECENT - 1);
        Read known = recent[place];
        if (known == null || known.number() != number) {
            known = new Read(number, read(number));
            recent[place] = known;
        }
        return known.referent();
    }

    private Referent read(int number) {
        String line = new String(lines, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
        @Nullable String[] cells = Arrays.copyOf(line.split("\t", -1), GazetteerRow.CELLS);
        List<Link> links = new ArrayList<>(3);
        if (!isEmpty(cells[6])) {
            links.add(Register.own(cells[6]));
        }
        for (String link : isEmpty(cells[3]) ? new String[0] : cells[3].split("\\|")) {
            links.add(Register.parse(link));
        }
        if (kind(number).isSettlement()) {
            links.sort(Comparator.comparing(link -> !Register.GEONAMES.gave(link)));
        }
        return new Referent(
                TYPES.get(kinds[number] >> TYPE_SHIFT),
                kind(number),
                cells[1],
                isEmpty(cells[2]) ? "" : cells[2],
                isEmpty(cells[4]) ? null : cells[4],
                isEmpty(cells[5]) ? 0 : Long.parseLong(cells[5]),
                links);
    }

    private static boolean isEmpty(@Nullable String cell) {
        return cell == null || cell.isEmpty();
    }

    /** A thing as it was read from its line. */
    private record Read(int number, Referent referent) {}

    /** Collects things. Not thread-safe. */
    static final class Builder {
        private byte[] lines = new byte[1 << 16];
        private int length;
        private int[] starts = new int[1024];
        private byte[] kinds = new byte[1024];
        private int size;

        /** Adds what a row of a file says; returns its number. */
        int add(GazetteerRow row) {
            if (size + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            byte[] bytes = row.line().getBytes(StandardCharsets.UTF_8);
            while (length + bytes.length > lines.length) {
                lines = Arrays.copyOf(lines, lines.length + lines.length / 2);
            }
            System.arraycopy(bytes, 0, lines, length, bytes.length);
            starts[size] = length;
            kinds[size] = (byte) ((TYPES.indexOf(row.type()) << TYPE_SHIFT) | KINDS.indexOf(row.kind()));
            length += bytes.length;
            return size++;
        }

        ReferentStore build() {
            return new ReferentStore(this);
        }
    }
}
