package org.wiredesk.text.entity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTableTest {
    @Test
    void findsWhatWasPutIn() {
        NameTableBuilder builder = new NameTableBuilder();
        builder.add("New York", 5);
        builder.add("New York City", 7);
        builder.add("new york", 9);
        NameTable table = builder.build();

        assertThat(entries(table, "New York")).containsExactlyInAnyOrder(5, 9);
        assertThat(entries(table, "NEW YORK CITY")).containsExactly(7);
        assertThat(entries(table, "New")).isEmpty();
        assertThat(entries(table, "York")).isEmpty();
        assertThat(NameTable.continues(node(table, "New"))).isTrue();
        assertThat(NameTable.continues(node(table, "New York City"))).isFalse();
    }

    @Test
    void keepsAThingOnceUnderANameThatItHasTwice() {
        NameTableBuilder builder = new NameTableBuilder();
        builder.add("Gao", 1);
        builder.add("gao", 1);

        assertThat(entries(builder.build(), "Gao")).containsExactly(1);
    }

    @Test
    void findsEachOfManyNamesAndNoOther() {
        Random random = new Random(8);
        List<String> names = new ArrayList<>();
        NameTableBuilder builder = new NameTableBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.add(word(random) + " " + word(random) + "x");
            builder.add(names.get(i), i);
        }
        NameTable table = builder.build();
        for (int i = 0; i < names.size(); i++) {
            assertThat(entries(table, names.get(i))).contains(i);
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(entries(table, word(random) + " " + word(random) + "y")).isEmpty();
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("B");
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static int node(NameTable table, String name) {
        NameParts parts = new NameParts();
        int count = parts.cut(name);
        long state = NameTable.START;
        for (int i = 0; i < count; i++) {
            state = NameTable.advance(state, parts.part(i));
        }
        return table.node(state);
    }

    private static List<Integer> entries(NameTable table, String name) {
        List<Integer> found = new ArrayList<>();
        for (int at = NameTable.first(node(table, name)); at != NameTable.NONE; at = table.next(at)) {
            found.add(table.entry(at));
        }
        return found;
    }
}
