// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;

/** What one database exports says more in another one, and takes nothing back there. */
class TwoDatabasesIT {

    private static final String STANDING = "MATCH (n:Entity)-[c]->() WHERE c.source IS NOT NULL AND c.retracted ="
            + " 9223372036854775807 RETURN collect(c.id) AS ids";

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void anExportOfOneChangesNoClaimThatTheOtherHas(@ForAll("stories") Story one, @ForAll("stories") Story other) {
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

    @Provide
    Arbitrary<Story> stories() {
        return Stories.all(15);
    }
}
