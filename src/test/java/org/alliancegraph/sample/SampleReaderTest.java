// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone edits the data files and makes mistakes; each is answered with the file, the entry and the field. */
class SampleReaderTest {

    private static final String CLAIM = """
        source: source:s1
        claims:
          - id: claim:a-b
            type: COLLABORATES_WITH
            kind: COOPERATION
            from: organization:a
            to: organization:b
            status: ACTIVE
            validFrom: "2007"
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallNetwork() throws IOException {
        write("sources.yaml", "- {id: 'source:s1', title: A report}");
        write(
                "organizations.yaml",
                "- {id: 'organization:a', name: A, kind: OTHER}\n- {id: 'organization:b', name: B, kind: OTHER}");
        write("claims/s1.yaml", CLAIM);
    }

    @Test
    void isReadAsWritten() {
        SampleData network = read();

        assertThat(network.actors()).hasSize(2);
        assertThat(network.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.source()).isEqualTo("source:s1");
            assertThat(claim.validity().from()).hasToString("2007");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: organization:b|to: organization:c|to: nothing has the id 'organization:c'.",
                "source: source:s1|source: source:s2|source: nothing has the id 'source:s2'.",
                "validFrom: \"2007\"|validFrom: \"07\"|validFrom: '07' is not a date.",
                "validFrom: \"2007\"|validFrom: 2007|validFrom: must be a text; put 2007 in quotes.",
                "status: ACTIVE|status: RUNNING|status: 'RUNNING' is none of [PLANNED, DECLARED, DECIDED, ACTIVE,"
                        + " ENDED].",
                "kind: COOPERATION|role: MEMBER|type: claim:a-b: only a collaboration has a kind",
                "status: ACTIVE|state: ACTIVE|state: is not a field here.",
                "status: ACTIVE|note: none|status: is missing."
            })
    void aMistakeInAClaimIsNamed(String right, String wrong, String message) throws IOException {
        write("claims/s1.yaml", CLAIM.replace(right, wrong));

        assertThatThrownBy(this::read)
                .isInstanceOf(SampleDataException.class)
                .hasMessageStartingWith("s1.yaml, claim:a-b, " + message);
    }

    @Test
    void aWrongKeyIsNamed() throws IOException {
        write("municipalities.yaml", "- {id: 'municipality:x', name: X, level: MUNICIPALITY, ags: '99000000'}");

        assertThatThrownBy(this::read)
                .hasMessageStartingWith("municipalities.yaml, municipality:x, ags: '99000000' is not an AGS.");
    }

    @Test
    void oneIdIsForOneThing() throws IOException {
        write("people.yaml", "- {id: 'person:x', name: X}\n- {id: 'person:x', name: Y}");

        assertThatThrownBy(this::read).hasMessageStartingWith("people.yaml, person:x, id: something else has this id");
    }

    @Test
    void whatIsNoYamlIsNamed() throws IOException {
        write("people.yaml", "- {id: 'person:x'");

        assertThatThrownBy(this::read)
                .isInstanceOf(SampleDataException.class)
                .hasMessageStartingWith("people.yaml is no YAML");
    }

    @Test
    void aFolderWithoutSourcesIsNoNetwork() throws IOException {
        Files.delete(folder.resolve("sources.yaml"));

        assertThatThrownBy(this::read)
                .isInstanceOf(SampleDataException.class)
                .hasMessageEndingWith("has no sources.yaml with an entry.");
    }

    private SampleData read() {
        return SampleReader.read(folder.toUri().toString());
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
