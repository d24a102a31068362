// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.format.SharedData;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Kassel and its twin towns, out of the real data set, by the mappings that come with the product. A partnership that
 * both towns list is one.
 */
@DisplayName("Twin towns")
class TwinTownsIT {

    private static final String KASSEL = "Q2865";

    @Test
    void areBroughtInByTheShippedMappingsAndASecondTimeNot() throws IOException {
        List<String> pairs = Files.readAllLines(SharedData.file("twin-towns-relations.tsv")).stream()
                .filter(each -> List.of(each.split("\t")).contains(KASSEL))
                .toList();
        Set<String> towns =
                pairs.stream().flatMap(each -> Stream.of(each.split("\t"))).collect(Collectors.toSet());
        List<String> names = Files.readAllLines(SharedData.file("twin-towns-names.tsv")).stream()
                .filter(each -> towns.contains(each.split("\t")[0]))
                .toList();
        EmptyProduct.with(product -> {
            Path named = product.folder().resolve("names.tsv");
            Path related = product.folder().resolve("relations.tsv");
            write(named, names);
            write(related, pairs);

            Import first = product.planned(named, "twin-towns-names");
            assertThat(first.plan().open()).isZero();
            product.apply(first);
            Import relations = product.planned(related, "twin-towns-relations");
            assertThat(relations.plan().open()).isZero();
            assertThat(relations.plan().count(Outcome.NEW)).isEqualTo(towns.size() - 1L);
            product.apply(relations);

            Map<String, Object> found = product.driver()
                    .executableQuery(
                            "MATCH (:Entity {id: 'municipality:q2865', name: 'Kassel'})-[c:COLLABORATES_WITH]-(o)"
                                    + " RETURN count(c) AS claims, count(DISTINCT o) AS towns,"
                                    + " collect(DISTINCT c.kind) AS kinds, collect(DISTINCT c.source) AS sources")
                    .execute()
                    .records()
                    .getFirst()
                    .asMap();
            assertThat(found)
                    .containsEntry("claims", towns.size() - 1L)
                    .containsEntry("towns", towns.size() - 1L)
                    .containsEntry("kinds", List.of("TWINNING"))
                    .containsEntry("sources", List.of("source:wikidata-twin-towns"));
            assertThat(product.planned(related, "twin-towns-relations").plan().counts())
                    .containsOnlyKeys(Outcome.SAME);
        });
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
