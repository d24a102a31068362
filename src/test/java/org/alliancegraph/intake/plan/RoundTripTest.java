// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.alliancegraph.export.Format;
import org.alliancegraph.intake.plan.PlanRow.Outcome;

/** Whatever happened to a network: what is exported and brought into an empty graph is the same network. */
class RoundTripTest {

    private static final List<Format> LOSSLESS = List.of(Format.JSON, Format.XLSX, Format.CSV, Format.GRAPHML);

    @Property(tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void anExportBringsTheSameNetworkIntoAnEmptyGraph(@ForAll("stories") Story story) {
        EmptyProduct.with(product -> {
            story.happenIn(product);
            GraphImage before = GraphImage.of(product.driver());
            List<Path> files = LOSSLESS.stream()
                    .map(format -> product.exported(format, "network"))
                    .toList();
            for (Path file : files) {
                product.emptied().imported(file);
                GraphImage after = GraphImage.of(product.driver());
                assertThat(before.differences(after)).as(file.toString()).isEmpty();

                Import again = product.planned(file);
                assertThat(again.plan().counts()).as(file + " again").containsOnlyKeys(Outcome.SAME);
                product.apply(again);
                assertThat(after.differences(GraphImage.of(product.driver()))).isEmpty();
            }
        });
    }

    @Provide
    Arbitrary<Story> stories() {
        return Stories.all(50);
    }
}
