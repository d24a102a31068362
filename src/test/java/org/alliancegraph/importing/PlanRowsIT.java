// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.lines;
import static org.alliancegraph.importing.EmptyProduct.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alliancegraph.format.ExportFormat;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.importing.PlanRow.Reason;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coordinator reads before she has a file applied. */
@DisplayName("A plan")
class PlanRowsIT {

    private static final String FIRST = lines(
            "Typ;Name;Bundesland;Einwohner;Art",
            "Kommune;Eschwege;Hessen;19000;",
            "Organisation;Familienhilfe;;;Verein");

    @Test
    @DisplayName("shows each value that it would write with the one in its place, in words")
    void changes() {
        EmptyProduct.with(product -> {
            Import fresh = product.planned(product.file("Akteure.csv", FIRST));
            assertThat(rows(fresh).getFirst().changes())
                    .contains(new PlanChange("state", null, "HESSEN"), new PlanChange("population", null, "19000"));
            product.apply(fresh);
            product.imported(product.file(
                    "Aussagen.csv",
                    lines(
                            "Typ;Von;Zu;Art;Stand;gültig ab",
                            "Kooperation;Eschwege;Familienhilfe;Kooperation;aktiv;2018")));

            Import values = product.planned(product.file("Akteure.csv", FIRST.replace("19000", "19412")));
            assertThat(rows(values, Outcome.CHANGED).getFirst().changes())
                    .containsExactly(new PlanChange("population", "19000", "19412"));
            Import claims = product.planned(product.file(
                    "Aussagen.csv",
                    lines(
                            "Typ;Von;Zu;Art;Stand;gültig ab",
                            "Kooperation;Eschwege;Familienhilfe;Kooperation;beendet;2018")));
            PlanRow claim = rows(claims).getFirst();
            assertThat(claim.what().in(Language.DE)).isEqualTo("Eschwege – arbeitet zusammen mit – Familienhilfe");
            assertThat(claim.changes()).containsExactly(new PlanChange("status", "ACTIVE", "ENDED"));
            assertThat(printed(values)).contains("Einwohner: 19000 → 19412");
            assertThat(printed(claims)).contains("Stand: ", " → beendet").doesNotContain("ENDED", "COLLABORATES_WITH");
        });
    }

    @Test
    @DisplayName("has the rows in the order of the file, each once, with all that is wrong with it")
    void order() {
        EmptyProduct.with(product -> {
            Import plan = product.planned(product.file(
                    "Akteure.csv",
                    lines(
                            "Typ;Name;Einwohner;Fläche;Bundesland",
                            "Kommune;Adorf;1;;Hessen",
                            "Kommune;Bdorf;viele;groß;Hessen",
                            "Kommune;Cdorf;2;;Hessen")));

            assertThat(rows(plan)).extracting(each -> each.position().row()).containsExactly(2L, 3L, 4L);
            assertThat(rows(plan)).extracting(PlanRow::number).containsExactly(1L, 2L, 3L);
            assertThat(rows(plan).get(1).reasons()).hasSize(2);
            assertThat(rows(plan).get(1).what().in(Language.DE)).isEqualTo("Bdorf");
        });
    }

    @Test
    @DisplayName("takes a row without its bad value if somebody says so; who names it is told which row is wrong")
    void withoutBadValue() {
        String actors = lines("Typ;Name;Gegründet;Entscheidung", "Verein;Haus e.V.;31.02.2020;", "Verein;Hof e.V.;;");
        String claims = lines("Typ;Von;Zu;gültig ab", "Kooperation;Haus e.V.;Hof e.V.;demnächst");
        EmptyProduct.with(product -> {
            Import plan = product.planned(product.file("Akteure.csv", actors));
            PlanRow wrong = rows(plan).getFirst();
            assertThat(wrong.outcome()).isEqualTo(Outcome.WRONG);
            assertThat(wrong.questions()).containsOnlyKeys("value");

            product.imported(product.file("Akteure.csv", actors.replace("31.02.2020;", "31.02.2020;ohne")));
            assertThat(EmptyProduct.text(product.exported(ExportFormat.JSON, "network")))
                    .contains("31.02.2020");
            Import open = product.planned(product.file("Aussagen.csv", claims));
            product.decided(open, Map.of("row", 1, "about", "VALUE"));
            assertThat(rows(open).getFirst().outcome()).isEqualTo(Outcome.NEW);
            Import without = product.planned(product.file(
                    "Aussagen.csv",
                    claims.replace("gültig ab", "gültig ab;Entscheidung").replace("nächst", "nächst;ohne")));
            PlanRow taken = rows(without).getFirst();
            assertThat(taken.outcome()).isEqualTo(Outcome.NEW);
            assertThat(taken.changes()).contains(new PlanChange("note", null, "gültig ab: demnächst"));
        });
    }

    @Test
    @DisplayName("says of a row that follows a wrong one where that is, and asks about two people in one cell")
    void followers() {
        EmptyProduct.with(product -> {
            Import followed = product.planned(product.file("netz.json", """
                {"format": "alliance-graph", "actors": [
                  {"type": "Organization", "name": "Haus", "founded": "31.02.2020"},
                  {"type": "Organization", "name": "Hof"}],
                 "claims": [{"type": "COLLABORATES_WITH", "from": "Haus", "to": "Hof"}]}
                """));
            assertThat(rows(followed).getLast().reasons())
                    .extracting(each -> each.message().in(Language.DE))
                    .anyMatch(each -> each.contains("ist selbst falsch"));

            Import people = product.planned(product.file(
                    "Akteure.csv",
                    lines(
                            "Typ;Name;Entscheidung",
                            "Person;Sabine Muster, Peter Probe;",
                            "Person;Sabine und Peter Probe;",
                            "Person;Dr. Anna Muster / Prof. Peter Probe;",
                            "Person;Anna Maria Muster;",
                            "Person;Muster, Anna;",
                            "Person;Sabine Muster, Peter Probe;neu")));
            assertThat(rows(people))
                    .extracting(PlanRow::outcome)
                    .containsExactly(
                            Outcome.AMBIGUOUS,
                            Outcome.AMBIGUOUS,
                            Outcome.AMBIGUOUS,
                            Outcome.NEW,
                            Outcome.NEW,
                            Outcome.NEW);
            assertThat(rows(people).getFirst().reasons())
                    .extracting(Reason::code)
                    .contains("SEVERAL_PEOPLE");
        });
    }

    @Test
    @DisplayName("asks about several towns in one cell, and about no town that is called officially")
    void severalTowns() {
        EmptyProduct.with(product -> {
            Import towns = product.planned(product.file(
                    "Akteure.csv",
                    lines(
                            "Typ;Name;Entscheidung",
                            "Kommune;Kassel, Göttingen;",
                            "Kommune;Bad Hersfeld und Rotenburg;",
                            "Kommune;Fulda / Hünfeld;",
                            "Kommune;Gladbeck, Stadt;",
                            "Kommune;Frankfurt/Main;",
                            "Kommune;Eschwege, Hessen;",
                            "Kommune;Kassel, Göttingen;neu")));
            assertThat(rows(towns))
                    .extracting(PlanRow::outcome)
                    .containsExactly(
                            Outcome.AMBIGUOUS,
                            Outcome.AMBIGUOUS,
                            Outcome.AMBIGUOUS,
                            Outcome.NEW,
                            Outcome.NEW,
                            Outcome.NEW,
                            Outcome.NEW);
            assertThat(rows(towns).getFirst().reasons())
                    .extracting(Reason::code)
                    .contains("SEVERAL_TOWNS");
        });
    }

    @Test
    @DisplayName("names likely duplicates, and first of all what is not read")
    void notices() {
        EmptyProduct.with(product -> {
            product.imported(product.file("Akteure.csv", lines("Typ;Name", "Verein;Familienhilfe Eschwege e.V.")));
            Import plan = product.planned(product.file(
                    "Akteure.csv",
                    lines(
                            "Typ;Name;Gegründet;Telefon",
                            "Verein;Familienhilfe Eschwege e. V.;Frühjahr 2020;05651 1",
                            "Verein;Familienhilfen Eschwege e.V.;;")));

            assertThat(printed(plan)).contains("organization:familienhilfe-eschwege-e-v");
            assertThat(plan.plan().notices().getFirst().code()).isEqualTo("CONTACT_DATA");
        });
    }

    @Test
    @DisplayName("of the example that the document on formats goes through step by step has nothing to ask")
    void stepByStep() throws IOException {
        String document = Files.readString(Path.of("docs/import-formats.md"));
        String steps = document.substring(document.indexOf("### Writing one, step by step"));
        EmptyProduct.with(product -> {
            Path mapping = product.file("day-care.yaml", block(steps, "yaml"));
            Import plan = product.planned(
                    product.file("list.csv", block(steps, "csv")), new MappingChoice("day-care.yaml", mapping));

            assertThat(rows(plan)).extracting(PlanRow::outcome).containsOnly(Outcome.NEW);
            product.apply(plan);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"popolo", "oparl"})
    @DisplayName("of JSON with a mapping has every membership, and the second time nothing new")
    void json(String name) {
        EmptyProduct.with(product -> {
            Path file = Path.of("src/test/resources/foreign/" + name + ".json");
            Import plan = product.planned(file, name);
            assertThat(rows(plan)).extracting(PlanRow::outcome).containsOnly(Outcome.NEW);
            product.apply(plan);
            assertThat(rows(product.planned(file, name)))
                    .extracting(PlanRow::outcome)
                    .containsOnly(Outcome.SAME);
        });
    }

    private static String block(String document, String language) {
        int start = document.indexOf("```" + language + "\n") + language.length() + 4;
        return document.substring(start, document.indexOf("```", start));
    }

    private static String printed(Import plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanReport(new PrintStream(out, true, StandardCharsets.UTF_8), Language.DE).print(plan, plan.plan());
        return out.toString(StandardCharsets.UTF_8);
    }
}
