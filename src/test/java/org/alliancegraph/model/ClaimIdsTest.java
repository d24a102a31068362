// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ids of claims")
class ClaimIdsTest {

    @Test
    @DisplayName("differ from those that another database gives out for its revision of the same number")
    void neverTwice() {
        Stream<String> ids = IntStream.range(0, 100).boxed().flatMap(database -> {
            ClaimIds given = new ClaimIds(1);
            return Stream.generate(given::next).limit(20);
        });

        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(2000)
                .allSatisfy(id -> assertThat(Ids.checked(id)).startsWith("claim:r1-"));
    }
}
