package org.wiredesk.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads topic files: those that come with the program, or a directory of one's own. */
public final class TopicFiles {
    private static final List<String> PACKAGED = List.of(
            "articles.cleaned.yaml",
            "articles.dead-letter.yaml",
            "articles.enriched.yaml",
            "articles.languaged.yaml",
            "articles.raw.yaml");

    private TopicFiles() {}

    /** The topics of the pipeline as they come with the program, by name. */
    public static List<TopicSpec> packaged() {
        List<TopicSpec> specs = new ArrayList<>();
        for (String file : PACKAGED) {
            try (InputStream bytes = TopicFiles.class.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new IllegalStateException("topic file " + file + " is not in the jar");
                }
                specs.addAll(TopicFile.read(file, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read topic file " + file, e);
            }
        }
        return List.copyOf(specs);
    }

    /**
     * The topics of all {@code .yaml} and {@code .yml} files of a directory, by name.
     *
     * @throws InvalidTopicFileException if a file is not well-formed, two define the same topic, or there is no topic
     * @throws UncheckedIOException      if the directory or a file cannot be read
     */
    public static List<TopicSpec> load(Path directory) {
        List<TopicSpec> specs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : files(directory)) {
            for (TopicSpec spec : read(file)) {
                if (!names.add(spec.name())) {
                    throw new InvalidTopicFileException(
                            file.toString(), "topic " + spec.name() + " is defined a second time");
                }
                specs.add(spec);
            }
        }
        if (specs.isEmpty()) {
            throw new InvalidTopicFileException(directory.toString(), "no KafkaTopic in any .yaml file");
        }
        specs.sort(Comparator.comparing(TopicSpec::name));
        return List.copyOf(specs);
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(TopicFiles::isYaml)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static List<TopicSpec> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return TopicFile.read(file.toString(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
