package org.wiredesk.topic;

/** One difference between a topic and its file, and what is done about it. As text it is one line. */
public sealed interface TopicChange {
    /** The topic that differs. */
    String topic();

    /**
     * The topic is not there and will be created.
     *
     * @param spec what it will be
     */
    record Create(TopicSpec spec) implements TopicChange {
        @Override
        public String topic() {
            return spec.name();
        }

        @Override
        public String toString() {
            return "+ " + topic() + ": create with " + spec.partitions() + " partitions, "
                    + TopicComparison.replicas(spec.replicas()) + ", " + settings();
        }

        private String settings() {
            return spec.config().toString().replaceAll("[{}]", "");
        }
    }

    /**
     * A setting will be changed.
     *
     * @param topic the topic
     * @param name  the setting
     * @param from  the value in force
     * @param to    the value of the file
     */
    record Alter(String topic, String name, String from, String to) implements TopicChange {
        @Override
        public String toString() {
            return "~ " + topic + ": " + name + " " + from + " -> " + to;
        }
    }

    /**
     * Partitions will be added, which sends later articles of a key to another partition than the earlier ones.
     *
     * @param topic the topic
     * @param from  the number that there is
     * @param to    the number of the file
     */
    record AddPartitions(String topic, int from, int to) implements TopicChange {
        @Override
        public String toString() {
            return "~ " + topic + ": partitions " + from + " -> " + to
                    + ", which breaks the order of the articles of a key";
        }
    }

    /**
     * The difference is not resolved here, because that would lose data or order, or cannot be done.
     *
     * @param topic  the topic
     * @param what   the difference
     * @param reason why it is refused
     * @param advice what can be done instead
     */
    record Refused(String topic, String what, String reason, String advice) implements TopicChange {
        @Override
        public String toString() {
            return "! " + topic + ": " + what + " refused: " + reason + "; " + advice;
        }
    }

    /**
     * The difference does no harm and is left as it is.
     *
     * @param topic the topic
     * @param what  the difference
     */
    record Left(String topic, String what) implements TopicChange {
        @Override
        public String toString() {
            return "  " + topic + ": " + what;
        }
    }
}
