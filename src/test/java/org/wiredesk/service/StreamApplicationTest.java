package org.wiredesk.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.wiredesk.stream.Rig;

class StreamApplicationTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void showsHealthMetricsAndTopology() throws Exception {
        Rig rig = Rig.of(2, Map.of("http.port", "0", "http.host", "localhost"));
        rig.send(List.of(rig.raw("good", "{\"content\": \"Text.\"}"), rig.raw("bad", "{")));
        StreamApplication application = rig.start(Map.of());
        try {
            rig.await(2, ".enriched", ".dead");
            awaitReady(application);
            int port = application.httpPort();
            assertThat(get(port, "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(port, "/health/ready").body()).contains("\"ready\":true", "\"state\":\"RUNNING\"");
            assertThat(get(port, "/health/other").statusCode()).isEqualTo(404);
            assertThat(get(port, "/topology").body()).contains("Processor: cleaning");
            assertThat(get(port, "/metrics").body())
                    .contains("wiredesk_dead_letters_total{application=\"" + rig.topic("")
                            + "\",class=\"invalid-article\",stage=\"guard\"} 1.0")
                    .contains("wiredesk_stage_seconds_count{application=\"" + rig.topic("")
                            + "\",outcome=\"passed\",stage=\"write\"} 1");
        } finally {
            application.close();
        }
        assertThat(application.ended()).isCompletedWithValue(0);
        assertThat(application.health().live()).isFalse();
    }

    @Test
    void givesUpWithAnExitCodeWhenTheRestartBudgetIsUsedUp() throws Exception {
        Rig rig = Rig.of(1, Map.of("restart.budget", "1", "restart.backoff.ms", "10"));
        rig.createTopic(".tiny", 1, Map.of("max.message.bytes", "200"));
        rig.send(List.of(rig.raw("k", "{\"content\": \"More than the output topic takes.\"}")));
        StreamApplication application = rig.start(Map.of("output", rig.topic(".tiny")));
        try {
            assertThat(application.ended().get(60, SECONDS)).isEqualTo(1);
        } finally {
            application.close();
        }
        rig.process(1);
        assertThat(rig.all(1, ".enriched")).hasSize(1);
    }

    @Test
    void commitsNothingOfWhatItCouldNotWrite() throws Exception {
        Rig rig = Rig.of(1, Map.of("restart.budget", "0"));
        rig.createTopic(".tiny", 1, Map.of("max.message.bytes", "200"));
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        records.add(rig.raw("bad", "{"));
        records.add(rig.raw("k", "{\"content\": \"More than the output topic takes.\"}"));
        rig.send(records);
        StreamApplication application = rig.start(Map.of("output", rig.topic(".tiny")));
        try {
            assertThat(application.ended().get(60, SECONDS)).isEqualTo(1);
        } finally {
            application.close();
        }
        rig.process(2);
        assertThat(rig.all(1, ".dead")).hasSize(1);
        assertThat(rig.all(1, ".enriched")).hasSize(1);
    }

    private static void awaitReady(StreamApplication application) throws InterruptedException {
        long deadline = System.nanoTime() + SECONDS.toNanos(60);
        while (!application.health().ready() && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(application.health().problems()).isEmpty();
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
