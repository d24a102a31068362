// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@AllianceGraphTest
@DisplayName("A database that was migrated")
class MigrationCheckIT {

    @Autowired
    private Driver driver;

    private final List<URL> files = new ArrayList<>(new MigrationFiles().scan(List.of("cypher/migrations")));

    @Test
    @DisplayName("is left alone as long as the product has the same migrations")
    void same() {
        assertThat(MigrationCheck.are(files, driver, null)).isTrue();
        assertThat(MigrationCheck.are(files, driver, "neo4j")).isTrue();
    }

    @Test
    @DisplayName("is looked at closer if the product has one more, or one fewer")
    void others(@TempDir Path folder) throws IOException {
        Path further = Files.writeString(folder.resolve("V9999__further.cypher"), "RETURN 1;");
        files.add(further.toUri().toURL());
        assertThat(MigrationCheck.are(files, driver, null)).as("one more").isFalse();

        files.removeLast();
        files.removeLast();
        assertThat(MigrationCheck.are(files, driver, null)).as("one fewer").isFalse();
    }

    @Test
    @DisplayName("is looked at closer if a migration says something else than it did")
    void changed(@TempDir Path folder) throws IOException {
        URL last = files.removeLast();
        Path changed = folder.resolve(Path.of(last.getPath()).getFileName());
        try (InputStream content = last.openStream()) {
            Files.writeString(changed, new String(content.readAllBytes(), StandardCharsets.UTF_8) + "\nRETURN 1;");
        }
        files.add(changed.toUri().toURL());

        assertThat(MigrationCheck.are(files, driver, null)).isFalse();
    }
}
