package org.wiredesk.docker;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;

/** The images that the Docker tests run, and the word that they skip with where something is missing. */
final class DockerImages {
    static final DockerImageName BROKER = DockerImageName.parse("apache/kafka:4.3.1");
    static final DockerImageName WIREDESK = DockerImageName.parse("wiredesk:latest");

    private DockerImages() {}

    static void require() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "skipped: no Docker here; the same path is walked by hand with docker/compose.yaml");
        requireImage(BROKER, "docker pull " + BROKER);
        requireImage(WIREDESK, "mvn -DskipTests package && docker build -f docker/Dockerfile -t wiredesk .");
    }

    private static void requireImage(DockerImageName image, String command) {
        assumeTrue(isPresent(image), "skipped: the image " + image + " is missing; make it with: " + command);
    }

    private static boolean isPresent(DockerImageName image) {
        try {
            DockerClientFactory.lazyClient()
                    .inspectImageCmd(image.asCanonicalNameString())
                    .exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }
}
