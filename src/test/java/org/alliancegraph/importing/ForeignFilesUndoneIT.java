// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alliancegraph.ForeignFiles;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.mutation.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A file of another program, in a graph that knows others")
class ForeignFilesUndoneIT {

    @ParameterizedTest
    @MethodSource("org.alliancegraph.ForeignFiles#all")
    @DisplayName(
            "is planned, decided, applied, exported, changes nothing the second time, and is undone without a trace")
    void comesAndGoes(Path file) {
        EmptyProduct.with(product -> {
            product.imported(product.file("Akteure.csv", """
                Typ;Name;Bundesland
                Verein;Kita Sonne;
                Verein;Haus Nord;
                Verein;Haus Ost;
                Person;Anna Müller;
                Kommune;Eschwege;Hessen
                """));
            GraphImage before = GraphImage.of(product.driver());
            MappingChoice mapping = mapping(product, file);

            Import plan = product.planned(file, mapping);
            decide(product, plan);
            assertThat(EmptyProduct.rows(plan, Outcome.AMBIGUOUS)).isEmpty();
            product.apply(plan);

            assertThat(plan.revision()).isNotNull();
            GraphImage after = GraphImage.of(product.driver());
            assertThat(before.differences(after)).isNotEmpty();
            assertThat(before.parts().keySet()).isSubsetOf(after.parts().keySet());
            Import again = product.planned(file, mapping);
            assertThat(EmptyProduct.rows(again, Outcome.NEW, Outcome.CHANGED, Outcome.CONTRADICTS))
                    .as("the second time")
                    .isEmpty();
            for (ExportFormat format : List.of(ExportFormat.JSON, ExportFormat.XLSX)) {
                Path exported = product.exported(format, "foreign");
                assertThat(EmptyProduct.rows(
                                product.planned(exported),
                                Outcome.NEW,
                                Outcome.CHANGED,
                                Outcome.CONTRADICTS,
                                Outcome.AMBIGUOUS,
                                Outcome.WRONG))
                        .as(format.name())
                        .isEmpty();
            }

            product.write(List.of(new Change.Undo(plan.revision())));
            assertThat(before.differences(GraphImage.of(product.driver()))).isEmpty();
        });
    }

    /** The mapping of a file that needs one: its own, or the draft that it is refused with. */
    private static @Nullable MappingChoice mapping(EmptyProduct product, Path file) {
        String plain = file.getFileName().toString().replaceFirst("\\.(json|csv)$", "");
        Path own = ForeignFiles.FOLDER.resolve(plain + ".yaml");
        if (Files.exists(own)) {
            return new MappingChoice(plain, own);
        }
        Import attempt = product.attempted(file);
        String draft = attempt.mappingDraft();
        return attempt.failure() == null || draft == null
                ? null
                : new MappingChoice("draft", product.file("draft.yaml", draft));
    }

    /** Says of every row that asks that it describes somebody new or comes without a value, or else names the first. */
    private static void decide(EmptyProduct product, Import plan) {
        for (PlanRow row : EmptyProduct.rows(plan, Outcome.AMBIGUOUS, Outcome.WRONG)) {
            for (String question : row.questions().keySet()) {
                Map<String, Object> decision = new HashMap<>();
                decision.put("row", (int) row.number());
                decision.put("about", question.toUpperCase(Locale.ROOT));
                boolean open = question.equals("name") || question.equals("value");
                decision.put("entity", open ? null : row.candidates().getFirst().id());
                decision.put("everywhere", !open);
                if (open || !row.candidates().isEmpty()) {
                    product.decided(plan, decision);
                }
            }
        }
    }
}
