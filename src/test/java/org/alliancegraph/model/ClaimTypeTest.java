// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("A type of claims")
class ClaimTypeTest {

    private static final Pattern INDEX =
            Pattern.compile("FOR \\(\\)-\\[c:(\\w+)\\]-\\(\\) (?:ON \\((.*)\\)|REQUIRE (.*));");

    @ParameterizedTest
    @EnumSource
    @DisplayName("has the indexes by which claims of every type are read")
    void hasIndexes(ClaimType type) throws IOException {
        assertThat(indexes(ClaimType.PART_OF)).isNotEmpty();
        assertThat(indexes(type)).containsAll(indexes(ClaimType.PART_OF));
    }

    private static List<String> indexes(ClaimType type) throws IOException {
        List<String> indexes = new ArrayList<>();
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath:cypher/migrations/*.cypher")) {
            Matcher index = INDEX.matcher(migration.getContentAsString(StandardCharsets.UTF_8));
            while (index.find()) {
                if (index.group(1).equals(type.name())) {
                    indexes.add(index.group(2) + index.group(3));
                }
            }
        }
        return indexes;
    }
}
