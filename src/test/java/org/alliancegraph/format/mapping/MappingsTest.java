// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.format.Findings;
import org.alliancegraph.format.UnreadableFile;
import org.alliancegraph.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody describes a table of her own, with the mistakes one makes. */
class MappingsTest {

    @TempDir
    private Path folder;

    @Test
    void everyMistakeIsToldWithItsPlace() {
        assertThatThrownBy(() -> mapping("""
            name: Mine
            tabel: {separator: tab}
            columns:
              area: {number: {decimal: komma}, dates: x}
              day: {date: "qq.bb"}
            entities:
              - type: Municipalty
                nam: "{name}"
                kind: {values: {A: B}}
                when: {name: {matches: "("}}
              - name: "{name}"
            claims:
              - {type: WORKS_ON, kind: TWINNING, from: "{a}", to: "{b}"}
            """))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo("INVALID_MAPPING"))
                .hasMessageContainingAll(
                        "line 2: \"tabel\" is not known here. Did you mean table?",
                        "line 4, columns.area.number.decimal: \"komma\" is not known here.",
                        "line 4, columns.area: \"dates\" is not known here. Did you mean date?",
                        "line 5, columns.day.date: \"qq.bb\" is not a form of dates",
                        "line 7, entities[0].type: \"Municipalty\" is none of these",
                        "line 8, entities[0].nam: \"nam\" is not known here. Did you mean name?",
                        "line 9, entities[0].kind: has no text",
                        "line 10, entities[0].when.name.matches: is not a regular expression",
                        "line 11, entities[1]: has no type.",
                        "line 13, claims[0].kind: \"TWINNING\" is given, but a 'works on' has not a kind.")
                .satisfies(e -> assertThat(((UnreadableFile) e).reason().in(Language.DE))
                        .contains("Die Zuordnung", "Zeile 2: „tabel“ ist hier unbekannt. Meinten Sie table?")
                        .doesNotContain("line "));
        assertThatThrownBy(() -> mapping("entities: [\n")).hasMessageContaining("is not YAML");
        assertThatThrownBy(() -> mapping("name: x\n")).hasMessageContaining("neither entities nor claims");
    }

    @Test
    void aColumnThatIsNotThereIsToldOnceWithItsLine() throws IOException {
        Findings findings = read("nme,x\nA,1\nB,2\n", "entities:\n  - {type: Person, name: \"{name}\"}\n");

        assertThat(findings.items).isEmpty();
        assertThat(findings.errors()).containsExactly("MISSING_COLUMN at table.csv, row 1");
        assertThat(findings.remarks.getFirst().message().in(Language.EN))
                .contains("line 2")
                .contains("Did you mean \"nme\"?");
    }

    @Test
    void aTableOfStrangersNeedsAMappingAndHasADraftOfOne() throws IOException {
        Path file = Files.writeString(
                folder.resolve("table.csv"),
                "id;name;Telefon;Stand: \"2024\";Einwohner\n17;Haus Nord;05651 1;offen;\n");

        assertThatThrownBy(() -> Findings.in(file)).isInstanceOfSatisfying(UnreadableFile.class, refused -> {
            assertThat(refused.code()).isEqualTo("NEEDS_MAPPING");
            try {
                Findings findings = Findings.in(file, mapping(Objects.requireNonNull(refused.mappingDraft())));
                assertThat(findings.errors()).isEmpty();
                assertThat(Findings.texts(findings.items.getFirst()))
                        .containsEntry("type", "Organization")
                        .containsEntry("name", "Haus Nord")
                        .containsEntry("local", "17")
                        .containsValue("offen")
                        .doesNotContainValue("05651 1");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void theHeaderStandsInTheRowThatTheMappingSays() throws IOException {
        Findings findings = read("""
            Liste 2024;
            Stand: Mai;
            Name;Ort
            Haus Nord;Köln
            """, """
            table: {header: 3}
            entities:
              - {type: Organization, name: "{Name}", attribute:Ort: "{Ort}"}
            """);

        assertThat(findings.errors()).isEmpty();
        assertThat(findings.items).extracting(each -> each.text("name")).containsExactly("Haus Nord");
    }

    @Test
    void aRowBecomesSeveralEntitiesAndClaims() throws IOException {
        Findings findings = read("""
            Projekt;Traeger;Ort;Beginn;Kosten;Themen;Aktiv
            Zukunft;Verein A e.V.;Köln, Stadt;01.02.2018;1.234,50;Kita, Pflege;ja
            Gestern;Stiftung B;;;;;nein
            Neu;Verein C;;31.02.2018;viel;Kita;vielleicht
            """, """
                columns:
                  Beginn: {date: dd.MM.yyyy}
                  Kosten: {number: {decimal: comma, thousands: point}}
                  Aktiv: {values: {ja: ACTIVE, nein: ENDED}}
                sources:
                  - {id: source:liste, title: Unsere Liste}
                entities:
                  - {type: Program, kind: PROJECT, id: {text: "program:{Projekt}", letters: slug}, name: "{Projekt}", attribute:Kosten: "{Kosten}"}
                  - type: Organization
                    name: "{Traeger}"
                    kind: [{text: ASSOCIATION, when: {Traeger: {matches: "Verein.*"}}}, FOUNDATION]
                  - {type: Municipality, name: {text: "{Ort}", before: ","}, when: {Ort: {empty: no}}}
                claims:
                  - {type: PARTICIPATES_IN, role: OPERATOR, from: "{Traeger}", from.type: Organization, to: "{Projekt}", to.type: Program, validFrom: "{Beginn}", status: "{Aktiv}", source: source:liste}
                  - type: WORKS_ON
                    each: {column: Themen, split: ","}
                    from: "{Projekt}"
                    to: "{Themen}"
                    stance: WORKS_ON
                """.replace(
                        "text: \"program:{Projekt}\", letters: slug", "text: \"program:{Projekt}\", letters: lower"));

        assertThat(findings.entities())
                .extracting(each -> each.text("type"))
                .containsExactly(
                        "Source", "Program", "Organization", "Municipality", "Program", "Organization", "Organization");
        assertThat(Findings.texts(findings.items.get(1)))
                .containsEntry("id", "program:zukunft")
                .containsEntry("attribute:Kosten", "1234.50");
        assertThat(findings.items.get(2).text("kind")).isEqualTo("ASSOCIATION");
        assertThat(findings.items.get(5).text("kind")).isEqualTo("FOUNDATION");
        assertThat(findings.items.get(3).text("name")).isEqualTo("Köln");
        assertThat(Findings.texts(findings.claims().getFirst()))
                .containsAllEntriesOf(Map.of("status", "ACTIVE", "validFrom", "2018-02-01", "role", "OPERATOR"));
        assertThat(findings.claims())
                .extracting(each -> each.text("to"))
                .containsExactly("Zukunft", "Kita", "Pflege", "Gestern", "Kita");
        assertThat(findings.errors())
                .containsExactly(
                        "BROKEN_NUMBER at table.csv, row 4, column E (Kosten)",
                        "BROKEN_DATE at table.csv, row 4, column D (Beginn)",
                        "UNKNOWN_VALUE at table.csv, row 4, column G (Aktiv)");
    }

    @Test
    void lettersOfAnotherEncodingAreMendedInEveryUse() throws IOException {
        byte[] text = "Name,Ort\nJ#rg,Köln\n".getBytes(StandardCharsets.UTF_8);
        text[10] = (byte) 0xF6;
        Path file = Files.write(folder.resolve("mixed.csv"), text);

        Findings findings = Findings.in(file, mapping("entities:\n  - {type: Person, name: \"{Name}\"}\n"));

        assertThat(findings.items).extracting(each -> each.text("name")).containsExactly("Jörg");
        assertThat(findings.notices()).containsExactly("MIXED_ENCODING at mixed.csv, row 2, column A (Name)");
    }

    @Test
    void theShippedMappingsReadWhatTheyAreMadeFor() throws IOException {
        Findings findings = read("""
            satzart,textkennzeichen,land,rb,kreis,vb,gemeinde,gemeindename,flaeche,bevoelkerung,laengengrad,breitengrad
            10,,06,,,,,Hessen,,,,
            40,44,06,6,36,,,Werra-Meißner-Kreis,,,,
            50,50,06,6,36,0003,,"Eschwege, Kreisstadt",,,,
            60,63,06,6,36,0003,003,"Eschwege, Kreisstadt", 63.26, 19 412,"10,057981","51,185804"
            """, Mapping.shipped("gemeindeverzeichnis"));

        assertThat(findings.remarks).isEmpty();
        assertThat(Findings.texts(findings.items.getLast()))
                .containsOnly(
                        Map.entry("type", "PART_OF"),
                        Map.entry("from", "municipality:06636003"),
                        Map.entry("to", "municipality:06636"),
                        Map.entry("status", "ACTIVE"),
                        Map.entry("source", "source:gv-isys"),
                        Map.entry("locator", "official key"));
        assertThat(Findings.texts(findings.entities().getLast()))
                .containsOnly(
                        Map.entry("id", "municipality:06636003"),
                        Map.entry("type", "Municipality"),
                        Map.entry("level", "MUNICIPALITY"),
                        Map.entry("name", "Eschwege"),
                        Map.entry("alternativeName", "Eschwege, Kreisstadt"),
                        Map.entry("ags", "06636003"),
                        Map.entry("ars", "066360003003"),
                        Map.entry("country", "DE"),
                        Map.entry("population", "19412"),
                        Map.entry("area", "63.26"),
                        Map.entry("latitude", "51.185804"),
                        Map.entry("longitude", "10.057981"),
                        Map.entry("source", "source:gv-isys"));
        for (String name : Mapping.shipped()) {
            assertThat(Mapping.shipped(name).name()).isEqualTo(name + ".yaml");
        }
    }

    private Findings read(String table, String mapping) throws IOException {
        return read(table, mapping(mapping));
    }

    private Findings read(String table, Mapping mapping) throws IOException {
        return Findings.in(Files.writeString(folder.resolve("table.csv"), table), mapping);
    }

    private static Mapping mapping(String yaml) throws IOException {
        return Mapping.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "mine.yaml");
    }
}
