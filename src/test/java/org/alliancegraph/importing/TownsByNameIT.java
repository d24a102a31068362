// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.alliancegraph.mutation.Change;
import org.alliancegraph.mutation.Changes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Towns that were entered by their names and have official keys since: in files that come and in files that go. */
@DisplayName("A town that was entered by its name")
class TownsByNameIT {

    private static final String TOWN = "municipality:eschwege";
    private static final String AGS = "06636003";

    @Test
    void isFoundByItsKeyInEveryFileSince() {
        EmptyProduct.with(product -> {
            enter(product, null);
            write(product, new Change.Edit(TOWN, Map.of("ags", AGS), null, null));
            Import known = product.planned(file(product, "type;name;ags", "Municipality;Kreisstadt Eschwege;" + AGS));
            assertThat(row(known).id()).isEqualTo(TOWN);
            product.apply(known);
            assertThat(towns(product)).containsExactly(Map.of("id", TOWN, "ags", AGS, "state", "HESSEN"));
        });
    }

    @Test
    void isTheSameTownWhereItIsExportedTo() {
        for (ExportFormat format :
                List.of(ExportFormat.JSON, ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.GRAPHML)) {
            EmptyProduct.with(product -> {
                enter(product, null);
                write(product, new Change.Edit(TOWN, Map.of("ags", AGS), null, null));
                GraphImage before = GraphImage.of(product.driver());
                Path file = product.exported(format, "town");
                product.emptied().imported(file);
                assertThat(before.differences(GraphImage.of(product.driver())))
                        .as(format.name())
                        .isEmpty();
                assertThat(product.planned(file).plan().counts()).containsOnlyKeys(Outcome.SAME);
            });
        }
    }

    @Test
    void getsItsKeyFromAFileThatKnowsItsId() {
        EmptyProduct.with(product -> {
            enter(product, null);
            Path file = file(product, "type;id;name;ags", "Municipality;" + TOWN + ";Eschwege;" + AGS);
            Import given = product.planned(file);
            assertThat(row(given).outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(row(given).reasons())
                    .extracting(reason -> reason.message().in(Language.EN))
                    .contains("It gets the key ags:" + AGS + ".");
            product.apply(given);
            assertThat(towns(product)).containsExactly(Map.of("id", TOWN, "ags", AGS, "state", "HESSEN"));
            assertThat(product.planned(file).plan().counts()).containsOnlyKeys(Outcome.SAME);

            write(product, new Change.Undo(given.revision()));
            assertThat(towns(product)).containsExactly(Map.of("id", TOWN));
        });
    }

    @Test
    void getsNoKeyFromAFileThatIsOfAnotherStateOrAnothersOwn() {
        EmptyProduct.with(product -> {
            enter(product, "BAYERN");
            Path file = file(product, "type;id;name;ags", "Municipality;" + TOWN + ";Eschwege;" + AGS);
            assertThat(row(product.planned(file)).outcome()).isEqualTo(Outcome.WRONG);

            write(
                    product,
                    new Change.Create(
                            "Municipality",
                            null,
                            Map.of("name", "Eschwege, Kreisstadt", "level", "MUNICIPALITY", "ags", AGS),
                            null));
            PlanRow taken = row(product.planned(file));
            assertThat(taken.outcome()).isEqualTo(Outcome.WRONG);
            assertThat(taken.reasons()).extracting(PlanRow.Reason::code).contains("KEY_TAKEN");
        });
    }

    private static void enter(EmptyProduct product, String state) {
        Map<String, Object> fields = new HashMap<>(Map.of("name", "Eschwege", "level", "MUNICIPALITY"));
        fields.put("state", state);
        write(product, new Change.Create("Municipality", null, fields, null));
    }

    private static void write(EmptyProduct product, Change change) {
        assertThat(product.write(List.of(change))).isInstanceOf(Changes.Written.class);
    }

    private static Path file(EmptyProduct product, String... rows) {
        try {
            return Files.writeString(product.folder().resolve("towns.csv"), lines(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanRow row(Import plan) {
        return ByHand.rows(plan).getFirst();
    }

    private static List<Map<String, Object>> towns(EmptyProduct product) {
        return product
                .driver()
                .executableQuery("MATCH (m:Municipality) WHERE m.retracted = 9223372036854775807 RETURN m {.id, .ags,"
                        + " .state} AS town")
                .execute()
                .records()
                .stream()
                .map(each -> each.get("town").asMap())
                .<Map<String, Object>>map(HashMap::new)
                .peek(each -> each.values().removeIf(value -> value == null))
                .toList();
    }
}
