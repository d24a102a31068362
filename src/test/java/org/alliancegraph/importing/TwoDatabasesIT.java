// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alliancegraph.RandomCases;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one database exports says more in another one, and takes nothing back there. */
class TwoDatabasesIT {

    private static final String STANDING = "MATCH (n:Entity)-[c]->() WHERE c.source IS NOT NULL AND c.retracted ="
            + " 9223372036854775807 RETURN collect(c.id) AS ids";

    @ParameterizedTest
    @MethodSource("stories")
    void anExportOfOneChangesNoClaimThatTheOtherHas(Story one, Story other) {
        EmptyProduct.with(product -> {
            one.happenIn(product);
            Path export = product.exported(ExportFormat.JSON, "one");
            other.happenIn(product.emptied());
            List<Object> before = standing(product);

            Import plan = product.planned(export);
            assertThat(EmptyProduct.rows(plan, Outcome.values()).stream()
                            .flatMap(row -> row.steps().stream())
                            .map(PlanStep::replaces))
                    .containsOnlyNulls();
            product.apply(plan);

            assertThat(standing(product)).containsAll(before);
        });
    }

    private static List<Object> standing(EmptyProduct product) {
        return product.driver()
                .executableQuery(STANDING)
                .execute()
                .records()
                .getFirst()
                .get("ids")
                .asList();
    }

    static Stream<Arguments> stories() {
        List<Named<Story>> all = RandomCases.of(Stories.all(15), 10).toList();
        return IntStream.range(0, 5).mapToObj(pair -> Arguments.of(all.get(pair), all.get(5 + pair)));
    }
}
