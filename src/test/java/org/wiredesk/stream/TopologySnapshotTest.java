package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.desk.Desk;

/** A changed topology must be a decision: node names and sub-topologies are what running applications rely on. */
class TopologySnapshotTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cleaning,language,entities",
                "cleaning,language",
                "language,entities",
                "cleaning",
                "language",
                "entities"
            })
    void isTheTopologyOnFile(String stages) {
        var topology =
                EnrichmentTopology.of(StreamSettings.of(Map.of("stages", stages)), Desk.standard(), StageObserver.NONE);
        assertThat(topology.describe().toString())
                .isEqualToNormalizingNewlines(onFile("topology-" + stages.replace(',', '-') + ".txt"));
    }

    private static String onFile(String name) {
        try (InputStream in = TopologySnapshotTest.class.getResourceAsStream(name)) {
            return in == null ? name + " is missing" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
