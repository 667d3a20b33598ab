package org.wiredesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamSettingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cleaning,language,entities | wiredesk                   | articles.raw       | articles.enriched
                    cleaning                   | wiredesk-cleaning          | articles.raw       | articles.cleaned
                    cleaning,language          | wiredesk-cleaning-language | articles.raw       | articles.languaged
                    language                   | wiredesk-language          | articles.cleaned   | articles.languaged
                    entities                   | wiredesk-entities          | articles.languaged | articles.enriched
                    """)
    void namesApplicationAndTopicsAfterTheStages(String stages, String application, String input, String output) {
        StreamSettings settings = of("stages", stages);
        assertThat(settings.applicationId()).isEqualTo(application);
        assertThat(settings.inputs()).isEqualTo(List.of(input));
        assertThat(settings.output()).isEqualTo(output);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    stages=cleaning,entities                    | contiguous
                    stages=translation                          | "translation" is not one of
                    input=articles.enriched                     | output is "articles.enriched", which is also an input
                    input=a,articles.dead-letter                | dead.letter is "articles.dead-letter", which is also an input
                    input.pattern=articles[.].*                 | output is "articles.enriched", which input.pattern
                    input.pattern=.*letter                      | dead.letter is "articles.dead-letter", which input.pattern
                    input.pattern=(                             | input.pattern
                    input=a;input.pattern=b                     | set one of them
                    input=no spaces                             | no spaces
                    output=articles.dead-letter                 | same topic
                    group.protocol=streams;input.pattern=raw.*  | input.pattern needs group.protocol=classic
                    group.protocol=streams;group.instance.id=i  | group.instance.id needs group.protocol=classic
                    group.protocol=modern                       | group.protocol
                    max.poll.records=100                        | max.poll.records 100 x 3 stages x work.backstop.ms 2500
                    transaction.timeout.ms=60000                | transaction.timeout.ms, 60000
                    work.backstop.ms=3000                       | work.backstop.ms 3000
                    main.consumer.max.poll.records=many         | main.consumer.max.poll.records
                    max.request.size=1048576                    | max.request.size is 1048576, less than record.max.bytes
                    raw.max.bytes=12582912                      | raw.max.bytes is 12582912
                    offset.unit=byte                            | offset.unit
                    """)
    void refusesSettingsThatLoseOrLoop(String settings, String message) {
        Map<String, String> map = new HashMap<>();
        for (String pair : settings.split(";", -1)) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        assertThatThrownBy(() -> StreamSettings.of(map))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(message);
    }

    @Test
    void acceptsAPatternThatMatchesNoOutput() {
        StreamSettings settings = of("input.pattern", "articles[.]raw([.].*)?");
        assertThat(settings.inputPattern()).hasToString("articles[.]raw([.].*)?");
        assertThat(settings.inputs()).isEmpty();
    }

    @Test
    void passesAnyKeyOfKafkaThrough() {
        assertThat(of("client.rack", "b").kafkaStreams()).containsEntry("client.rack", "b");
    }

    @Test
    void doesNotHideAPlainKeyBehindADefaultForOneClient() {
        var config = new StreamsConfig(of("max.poll.records", "7").kafkaStreams());
        assertThat(config.getMainConsumerConfigs("group", "client", 0)).containsEntry("max.poll.records", "7");
    }

    @Test
    void givesThePlainClientWhatConnectsIt() {
        var settings = StreamSettings.of(
                Map.of("bootstrap.servers", "a:1,b:2", "security.protocol", "SSL", "max.poll.records", "5"));
        assertThat(settings.kafkaClient())
                .isEqualTo(Map.of("bootstrap.servers", "a:1,b:2", "security.protocol", "SSL"));
    }

    @Test
    void explainsEverySetting() {
        StreamSettings.definition()
                .configKeys()
                .values()
                .forEach(key -> assertThat(key.documentation).as(key.name).isNotBlank());
    }

    private static StreamSettings of(String name, String value) {
        return StreamSettings.of(Map.of(name, value));
    }
}
