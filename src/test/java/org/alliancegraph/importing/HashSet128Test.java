// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a file states is told apart, however much it is. */
class HashSet128Test {

    private final HashSet128 said = new HashSet128();

    @Test
    void nothingIsTakenForSomethingElse() {
        for (int i = 0; i < 200_000; i++) {
            assertThat(said.add("organization:o" + i, "founded", "1998")).isTrue();
        }
        assertThat(said.size()).isEqualTo(200_000);
        assertThat(said.add("organization:o7", "founded", "1998")).isFalse();
        assertThat(said.contains("organization:o199999", "founded", "1998")).isTrue();
        assertThat(said.contains("organization:o200000", "founded", "1998")).isFalse();
    }

    @Test
    void whereOnePartEndsMatters() {
        said.add("person:a", "name", "b");
        assertThat(said.contains("person:a", "nameb", "")).isFalse();
        assertThat(said.contains("person:an", "ame", "b")).isFalse();
    }

    @Test
    void nothingAndAnEmptyTextAreTwo() {
        said.add("person:a", null);
        assertThat(said.contains("person:a", "")).isFalse();
        assertThat(said.contains("person:a", null)).isTrue();
    }
}
