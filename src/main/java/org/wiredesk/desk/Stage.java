package org.wiredesk.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The stages of the desk, in their order. */
public enum Stage {
    CLEANING("cleaning"),
    LANGUAGE("language"),
    ENTITIES("entities");

    private final String wireName;

    Stage(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in settings, headers and metrics. */
    public String wireName() {
        return wireName;
    }

    /**
     * Reads a comma-separated list of stages.
     *
     * @throws IllegalArgumentException if a name is not known, or the stages are not contiguous and in order
     */
    public static List<Stage> parse(String names) {
        List<Stage> stages = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            stages.add(of(name.strip()));
        }
        if (Collections.indexOfSubList(List.of(values()), stages) < 0) {
            throw new IllegalArgumentException("stages are \"" + names
                    + "\", expected a contiguous part of cleaning,language,entities in that order");
        }
        return List.copyOf(stages);
    }

    private static Stage of(String name) {
        for (Stage stage : values()) {
            if (stage.wireName.equals(name)) {
                return stage;
            }
        }
        String known = Arrays.stream(values()).map(Stage::wireName).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("stage \"" + name + "\" is not one of " + known);
    }
}
