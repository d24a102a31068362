// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.alliancegraph.model.ExternalKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The key that stands for an id of a file")
class FileIdsTest {

    @ParameterizedTest
    @CsvSource({"source:netz-gexf, netz-gexf:n0", "source:2024-netz, file-2024-netz:n0", "source:n, n:n0"})
    @DisplayName("has the source for a scheme, which begins with a letter")
    void ofAShortSource(String source, String key) {
        assertThat(new FileIds(source).key("n0")).isEqualTo(key);
    }

    @Test
    @DisplayName("is never longer than a scheme may be, and differs for sources that begin alike")
    void ofLongSources() {
        Set<String> schemes = new HashSet<>();
        for (int length = 1; length <= 150; length++) {
            for (String start : new String[] {"source:", "source:9"}) {
                for (String end : new String[] {"-a", "-b"}) {
                    String key = new FileIds(start + "x".repeat(length) + end).key("n0");
                    String scheme = key.substring(0, key.indexOf(':'));
                    assertThat(scheme.length()).isBetween(1, ExternalKey.LONGEST_SCHEME);
                    assertThat(new ExternalKey(scheme, "n0").scheme()).isEqualTo(scheme);
                    assertThat(schemes.add(scheme)).as(key).isTrue();
                }
            }
        }
    }
}
