package org.wiredesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void listsEverySettingAsConfigPrintsIt() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .as("the table of settings; \"wiredesk config\" prints it")
                .contains(ConfigCommand.table());
    }
}
