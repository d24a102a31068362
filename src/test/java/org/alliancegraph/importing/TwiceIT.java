// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.RandomCases;
import org.alliancegraph.format.Position;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who imports a file a second time, because nobody knew whether it went well, does no harm: only rows that had to wait
 * the first time may be taken in, where by then it is clear who is meant.
 */
class TwiceIT {

    @ParameterizedTest
    @MethodSource("files")
    void theSecondTimeNothingChanges(Handmade handmade) {
        EmptyProduct.with(product -> {
            Path file = handmade.write(product.folder().resolve("handmade.zip"));
            Import first = product.planned(file);
            Set<Position> left = positions(first, Outcome.WRONG, Outcome.AMBIGUOUS);
            product.apply(first);
            GraphImage after = GraphImage.of(product.driver());

            Import second = product.planned(file);
            Set<Position> changing = positions(second, Outcome.NEW, Outcome.CHANGED, Outcome.CONTRADICTS);
            assertThat(left).as("rows that had to wait").containsAll(changing);
            if (left.isEmpty()) {
                product.apply(second);
                assertThat(after.differences(GraphImage.of(product.driver()))).isEmpty();
            }
        });
    }

    private static Set<Position> positions(Import of, Outcome... outcomes) {
        return EmptyProduct.rows(of, outcomes).stream().map(PlanRow::position).collect(Collectors.toSet());
    }

    static Stream<Named<Handmade>> files() {
        return RandomCases.of(Handmade.all(), 20);
    }
}
