package org.wiredesk.broker;

/** One broker for all tests of the JVM: starting one takes seconds, and topics of different names don't meet. */
public final class SharedBroker {
    private static final EmbeddedBroker BROKER = start();

    private SharedBroker() {}

    /** Where clients connect. */
    public static String bootstrapServers() {
        return BROKER.bootstrapServers();
    }

    private static EmbeddedBroker start() {
        EmbeddedBroker broker = EmbeddedBroker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        return broker;
    }
}
