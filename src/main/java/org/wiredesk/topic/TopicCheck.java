package org.wiredesk.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the pipeline may start on the topics of a cluster: every topic is there, and none loses records that its file
 * keeps. As text it is one line for each problem.
 *
 * @param problems what must be put right first; the pipeline may start when there is nothing
 */
public record TopicCheck(List<Problem> problems) {
    private static final String APPLY = "\"wiredesk topics apply\"";

    public TopicCheck {
        problems = List.copyOf(problems);
    }

    /**
     * A reason not to start.
     *
     * @param topic  the topic
     * @param what   what is wrong with it
     * @param advice what puts it right
     */
    public record Problem(String topic, String what, String advice) {
        @Override
        public String toString() {
            return "topic " + topic + " " + what + ": " + advice;
        }
    }

    /**
     * Checks the topics that the pipeline is going to use.
     *
     * @throws KafkaException if the cluster does not answer
     */
    public static TopicCheck of(List<TopicSpec> specs, Admin admin) {
        Map<String, TopicState> states = new ClusterTopics(admin)
                .states(specs.stream().map(TopicSpec::name).toList());
        List<Problem> problems = new ArrayList<>();
        for (TopicSpec spec : specs) {
            check(spec, states.get(spec.name()), problems);
        }
        return new TopicCheck(problems);
    }

    /** Whether the pipeline may start. */
    public boolean isPassed() {
        return problems.isEmpty();
    }

    private static void check(TopicSpec spec, @Nullable TopicState state, List<Problem> problems) {
        if (state == null) {
            problems.add(new Problem(spec.name(), "is missing", "create it, for instance with " + APPLY));
            return;
        }
        spec.config().forEach((name, wanted) -> {
            String actual = state.config().get(name);
            if (actual == null) {
                return;
            }
            String what = "has " + name + "=" + actual + " where its file has " + wanted;
            if (Settings.takesLess(name, wanted, actual)) {
                problems.add(new Problem(
                        spec.name(), what + ", so that large records cannot be written", "raise it with " + APPLY));
            } else if (Settings.shortensLife(name, wanted, actual)) {
                String advice = Settings.shortensLife(name, actual, wanted)
                        ? "change it with kafka-configs.sh, or change the file"
                        : "raise it with " + APPLY;
                problems.add(new Problem(spec.name(), what + ", so that records are deleted too early", advice));
            }
        });
    }

    @Override
    public String toString() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
