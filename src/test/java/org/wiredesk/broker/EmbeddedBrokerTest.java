package org.wiredesk.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @Test
    void keepsTopicsOfAGivenDirectoryAcrossRestarts(@TempDir Path directory) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(0, directory);
                Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(0, directory);
                Admin admin = admin(broker)) {
            assertThat(admin.listTopics().names().get()).isEqualTo(Set.of("kept"));
        }
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedBroker.start(port)).hasMessageContaining("port " + port + " is not free");
        }
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> EmbeddedBroker.start(70_000)).hasMessageContaining("port is 70000");
    }

    @Test
    void saysWhatIsMissingWhenTheInstallationHasNoBroker() throws Exception {
        Class<?> broker = new WithoutBroker().loadClass("org.wiredesk.broker.EmbeddedBroker");
        assertThatThrownBy(() -> broker.getMethod("start").invoke(null))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs the jars of lib/demo");
    }

    /** Loads this package anew, in a world where the broker's own classes are not there. */
    private static final class WithoutBroker extends ClassLoader {
        WithoutBroker() {
            super(EmbeddedBroker.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("kafka.") || name.startsWith("org.apache.kafka.metadata.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.wiredesk.broker.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = EmbeddedBroker.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()));
    }
}
