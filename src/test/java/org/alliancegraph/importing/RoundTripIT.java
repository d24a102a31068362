// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.RandomCases;
import org.alliancegraph.export.ExportRequest;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to a network: what is exported and brought into an empty graph is the same network. */
@Tag("slow")
class RoundTripIT {

    private static final List<ExportRequest> LOSSLESS = Stream.of(
                    ExportFormat.JSON, ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.GRAPHML)
            .map(ExportRequest::whole)
            .flatMap(each -> Stream.of(Language.values()).map(each::in).distinct())
            .toList();
    private static final String KEPT = "organization:nordhaus";
    private static final String GONE = "organization:haus-nord";

    @ParameterizedTest
    @MethodSource("stories")
    void anExportBringsTheSameNetworkIntoAnEmptyGraph(Story story) {
        EmptyProduct.with(product -> {
            story.happenIn(product);
            GraphImage before = GraphImage.of(product.driver());
            List<Path> files = LOSSLESS.stream()
                    .map(request -> product.exported(request, "network-" + request.language()))
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

    @Test
    void whatWasMergedAnswersAndCanBeSplitWhereItIsImported() {
        EmptyProduct.with(product -> {
            Import imported = merged(product);
            assertThat(product.write(List.of(new Change.Edit(GONE, Map.of("description", "Im Norden."), null, null))))
                    .isInstanceOf(Changes.Written.class);
            assertThat(GraphImage.of(product.driver()).parts()).doesNotContainKey(GONE);

            assertThat(product.write(List.of(new Change.Split(GONE)))).isInstanceOf(Changes.Written.class);
            assertThat(GraphImage.of(product.driver()).parts().values())
                    .anyMatch(each -> each.startsWith("[WORKS_ON, " + GONE));
            assertThat(imported.revision()).isNotNull();
        });
    }

    @Test
    void anImportOfWhatWasMergedCanBeUndone() {
        EmptyProduct.with(product -> {
            Import imported = merged(product);
            assertThat(product.write(List.of(new Change.Undo(imported.revision()))))
                    .isInstanceOf(Changes.Written.class);
            assertThat(GraphImage.of(product.driver()).parts()).isEmpty();
        });
    }

    /** Brings in a network in which two were made one. */
    private static Import merged(EmptyProduct product) {
        Map<String, Object> work = Map.of("type", "WORKS_ON", "subject", GONE, "object", "topic:childcare");
        assertThat(product.write(List.of(
                        new Change.Create("Organization", KEPT, Map.of("name", "Nordhaus", "kind", "FACILITY"), null),
                        new Change.Create("Organization", GONE, Map.of("name", "Haus Nord", "kind", "FACILITY"), null),
                        new Change.Create("Topic", "topic:childcare", Map.of("labelDe", "Kinderbetreuung"), null),
                        new Change.RecordClaim(work))))
                .isInstanceOf(Changes.Written.class);
        assertThat(product.write(List.of(new Change.Merge(KEPT, GONE)))).isInstanceOf(Changes.Written.class);
        Path file = product.exported(ExportFormat.JSON, "merged");
        return product.emptied().imported(file);
    }

    static Stream<Named<Story>> stories() {
        return RandomCases.of(Stories.all(40), 8);
    }
}
