// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alliancegraph.Canary;
import org.alliancegraph.WritingTest;
import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.privacy.ProcessingRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Files of the network hold nothing of whom their reader may not see, and are given for a purpose that is recorded. */
@WritingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("An export")
class CanaryExportsIT {

    private static final Pattern AROUND = Pattern.compile("zeisig", Pattern.CASE_INSENSITIVE);
    private static final List<String> FILES = Stream.concat(
                    Arrays.stream(ExportFormat.values()).map(ExportFormat::file), Stream.of("graph.json"))
            .toList();

    @TempDir
    private static Path folder;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private ExportController files;

    @Autowired
    private GraphController graph;

    @Autowired
    private ProcessingRecord record;

    private @Nullable Canary canary;

    private final Map<String, Long> before = new TreeMap<>();

    @BeforeAll
    void hide() throws IOException {
        canary = new Canary(graphQl, "zwirb", "zeisig");
        canary.surround();
        for (String file : FILES) {
            before.put(file, around(file, AccessRole.PUBLIC));
        }
        canary.arrive();
    }

    private long around(String file, AccessRole role) throws IOException {
        return AROUND.matcher(text(file, role, "Test")).results().count();
    }

    @Test
    @DisplayName("holds nothing of whom its reader may not see, in any format")
    void holdsNothingHidden() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String file : FILES) {
            for (AccessRole role : List.of(AccessRole.PUBLIC, AccessRole.MEMBER, AccessRole.EDITOR)) {
                String told = Objects.requireNonNull(canary).found("", text(file, role, "Test"));
                if (told != null) {
                    faults.add(file + " " + role + " " + told);
                }
            }
            assertThat(around(file, AccessRole.PUBLIC)).as(file).isEqualTo(before.get(file));
            assertThat(Objects.requireNonNull(canary).found("", text(file, AccessRole.STEWARD, "Test")))
                    .as(file)
                    .isNotNull();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("with what is not for everybody is refused without a purpose, and recorded with it")
    void isForAPurpose() throws IOException {
        for (String file : FILES) {
            for (AccessRole role : List.of(AccessRole.MEMBER, AccessRole.EDITOR, AccessRole.STEWARD)) {
                for (String purpose : new String[] {null, "", "  x  ", "x".repeat(501)}) {
                    assertThatThrownBy(() -> text(file, role, purpose))
                            .as(file + role + purpose)
                            .isInstanceOf(BadParameter.class)
                            .hasMessageContaining("purpose");
                }
            }
            text(file, AccessRole.PUBLIC, null);
            text(file, AccessRole.MEMBER, "Purpose of " + file);
            assertThat(record.entries().getLast())
                    .extracting(
                            ProcessingRecord.Entry::purpose, ProcessingRecord.Entry::by, ProcessingRecord.Entry::what)
                    .containsExactly("Purpose of " + file, "MEMBER", file);
        }
    }

    private String text(String file, AccessRole role, @Nullable String purpose) throws IOException {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/export/" + file);
        Identity identity = () -> new Account(role == AccessRole.PUBLIC ? null : role.name(), role, true);
        asked.setAttribute(Identity.ATTRIBUTE, identity);
        if (purpose != null) {
            asked.setParameter("purpose", purpose);
        }
        MockHttpServletResponse answer = new MockHttpServletResponse();
        if (file.equals("graph.json")) {
            graph.graph(asked, answer);
        } else {
            files.export(file, asked, answer);
        }
        return unpacked(answer.getContentAsByteArray());
    }

    private String unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Path file = Files.write(folder.resolve("export.zip"), bytes);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                text.append(each.getName())
                        .append(new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
