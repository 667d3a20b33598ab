package org.wiredesk.docker;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testcontainers.utility.DockerImageName;

/**
 * The images that the Docker tests run, and the word that they skip with where something is missing. It asks the docker
 * command, because Testcontainers tries to pull helpers before it answers.
 */
final class DockerImages {
    static final DockerImageName BROKER = DockerImageName.parse("apache/kafka:4.3.1");
    static final DockerImageName WIREDESK = DockerImageName.parse("wiredesk:latest");

    private DockerImages() {}

    /** Skips the test unless there is an engine that has both images. */
    static void require() {
        String apiVersion = docker("version", "--format", "{{.Server.APIVersion}}");
        assumeTrue(apiVersion != null, "skipped: no Docker here");
        // Testcontainers asks for a version of its own otherwise, which an older engine refuses.
        System.setProperty("api.version", apiVersion.trim());
        requireImage(BROKER, "docker pull " + BROKER);
        requireImage(WIREDESK, "mvn -DskipTests package && docker build -f docker/Dockerfile -t wiredesk .");
    }

    private static void requireImage(DockerImageName image, String command) {
        assumeTrue(
                docker("image", "inspect", image.asCanonicalNameString()) != null,
                "skipped: the image " + image + " is missing; make it with: " + command);
    }

    /** What the docker command says; null when there is none, or it fails. */
    static @Nullable String docker(String... arguments) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
