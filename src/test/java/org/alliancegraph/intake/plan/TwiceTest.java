// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.alliancegraph.intake.plan.PlanRow.Outcome;

/** Who imports a file a second time, because nobody knew whether it went well, does no harm. */
class TwiceTest {

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void theSecondTimeNothingChanges(@ForAll("files") Handmade handmade) {
        EmptyProduct.with(product -> {
            Path file = handmade.write(product.folder().resolve("handmade.zip"));
            Import first = product.planned(file);
            product.apply(first);
            GraphImage after = GraphImage.of(product.driver());

            Import second = product.planned(file);
            assertThat(EmptyProduct.rows(second, Outcome.NEW, Outcome.CHANGED, Outcome.CONTRADICTS))
                    .isEmpty();
            product.apply(second);
            assertThat(after.differences(GraphImage.of(product.driver()))).isEmpty();
        });
    }

    @Provide
    Arbitrary<Handmade> files() {
        return Handmade.all();
    }
}
