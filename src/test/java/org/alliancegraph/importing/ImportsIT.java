// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import static org.alliancegraph.importing.ByHand.counts;
import static org.alliancegraph.importing.ByHand.lines;
import static org.alliancegraph.importing.ByHand.rest;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.WritingTest;
import org.alliancegraph.importing.PlanRow.Outcome;
import org.alliancegraph.message.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Files that coordinators have, planned and applied; nothing is guessed and nothing is half-written. */
@WritingTest
@DisplayName("An import")
class ImportsIT {

    @Autowired
    private Imports imports;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private HttpGraphQlTester graphQl;

    @LocalServerPort
    private int port;

    @Test
    void bringsInActorsAndClaimsAndTheSecondTimeNothing() throws Exception {
        String actors = lines(
                "type;name;kind;state;founded",
                "Organization;Mütterzentrum Gießen;FACILITY;HESSEN;1998",
                "LocalAlliance;Bündnis Import;;HESSEN;2006-05");
        Import first = planned(actors, "akteure.csv");
        assertThat(counts(first)).containsEntry(Outcome.NEW, 2L);
        assertThat(exists("organization:muetterzentrum-giessen")).isFalse();
        applied(first);
        assertThat(exists("organization:muetterzentrum-giessen")).isTrue();
        assertThat(one("MATCH (n:Entity {id: 'organization:muetterzentrum-giessen'}) RETURN n.founded +"
                        + " n.state AS value"))
                .isEqualTo("1998HESSEN");

        Import again = planned(actors, "akteure.csv");
        assertThat(counts(again)).containsOnlyKeys(Outcome.SAME).containsEntry(Outcome.SAME, 2L);
        applied(again);
        assertThat(again.revision()).as("nothing was written").isNull();

        String claims = lines(
                "type;from;to;role;validFrom;note",
                "PARTICIPATES_IN;Mütterzentrum Gießen;alliance:buendnis-import;MEMBER;2007;Gründungsmitglied");
        Import claim = planned(claims, "beziehungen.csv");
        assertThat(counts(claim)).containsEntry(Outcome.NEW, 1L);
        applied(claim);
        assertThat(counts(planned(claims, "beziehungen.csv"))).containsOnlyKeys(Outcome.SAME);
        Import other = planned(claims.replace("2007", "2008"), "beziehungen.csv");
        assertThat(counts(other)).containsOnlyKeys(Outcome.CHANGED);
    }

    @Test
    void readsWhatOldProgramsWrite() throws Exception {
        byte[] old = lines("type;name;kind", "Organization;Käthe-Kollwitz-Haus Fürth;OTHER")
                .getBytes(Charset.forName("windows-1252"));
        Import plan = planned(old, "alt.csv");
        assertThat(plan.rows().page(Set.of(), 0, 10).getFirst().row().id())
                .isEqualTo("organization:kaethe-kollwitz-haus-fuerth");
    }

    @Test
    void waitsForADecisionWhereSeveralCanBeMeantAndRemembersIt() throws Exception {
        applied(planned(
                lines(
                        "id;type;name;kind;state",
                        "organization:familienbuero-a;Organization;Familienbüro Zwei;FACILITY;HESSEN",
                        "organization:familienbuero-b;Organization;Familienbüro Zwei;FACILITY;BAYERN",
                        "organization:partner-zwei;Organization;Partner Zwei;OTHER;BAYERN"),
                "zwei.csv"));
        String open = lines("type;from;to", "COLLABORATES_WITH;Familienbüro Zwei;organization:partner-zwei");
        Import plan = planned(open, "offen.csv");
        assertThat(counts(plan)).containsOnlyKeys(Outcome.AMBIGUOUS);
        PlanRow row = plan.rows().page(Set.of(), 0, 1).getFirst().row();
        assertThat(row.candidates())
                .extracting(PlanRow.Candidate::id)
                .containsExactlyInAnyOrder("organization:familienbuero-a", "organization:familienbuero-b");
        assertThat(row.reasons().getFirst().column()).contains("from");

        Import byState = planned(
                lines(
                        "type;from;from state;to",
                        "COLLABORATES_WITH;Familienbüro Zwei;BAYERN;organization:partner-zwei"),
                "offen.csv");
        assertThat(counts(byState)).containsOnlyKeys(Outcome.NEW);

        applied(planned(
                lines(
                        "type;name;kind;decision;description",
                        "Organization;Familienbüro Zwei;FACILITY;organization:familienbuero-b;Das in Bayern."),
                "entschieden.csv"));
        Import remembered = planned(
                lines("type;name;kind;description", "Organization;Familienbüro Zwei;FACILITY;Das in Bayern."),
                "entschieden.csv");
        assertThat(counts(remembered)).containsOnlyKeys(Outcome.SAME);
    }

    @Test
    void showsContradictingSourcesSideBySide() throws Exception {
        applied(planned(lines("type;name;kind;founded;source", "Organization;Streitfall;OTHER;1990;Chronik"), "a.csv"));
        Import other =
                planned(lines("type;name;kind;founded;source", "Organization;Streitfall;OTHER;1992;Satzung"), "b.csv");
        assertThat(counts(other)).containsOnlyKeys(Outcome.CONTRADICTS);
        applied(other);
        assertThat(one("MATCH (:Entity {id: 'organization:streitfall'})-[c:HAS_ATTRIBUTE]->(a {property:"
                        + " 'founded'}) RETURN count(c) AS value"))
                .isEqualTo(2L);
    }

    @Test
    void namesRowAndColumnOfWhatIsWrong() throws Exception {
        Import plan = planned(
                lines(
                        "type;from;to;validFrom;validTo",
                        "COLLABORATES_WITH;municipality:06636003;municipality:06636016;2015;2012",
                        "COLLABORATES_WITH;municipality:06636003;municipality:99999999;;",
                        "COLLABORATES_WITH;municipality:06636003;municipality:06636003;;"),
                "falsch.csv");
        assertThat(counts(plan)).containsOnlyKeys(Outcome.WRONG).containsEntry(Outcome.WRONG, 3L);
        List<PlanRow> rows = plan.rows().page(Set.of(), 0, 9).stream()
                .map(PlanFile.Numbered::row)
                .toList();
        assertThat(rows.getFirst().position().toString()).contains("falsch.csv").contains("row 2");
        assertThat(rows.getFirst().reasons().getFirst().column()).contains("validTo");
        assertThat(rows.get(1).reasons().getFirst().code()).isEqualTo("NOT_FOUND");
        assertThat(rows.get(2).reasons().getFirst().code()).isEqualTo("SELF_REFERENCE");
        graphQl.document("query($i: ID!) { import(id: $i) { rows(first: 3) { nodes { reasons { expected english:"
                        + " expected(language: EN) } } } } }")
                .variable("i", plan.id())
                .execute()
                .path("import.rows.nodes[2].reasons[0]")
                .entity(Map.class)
                .isEqualTo(Map.of("expected", "zwei verschiedene Enden", "english", "two different ends"));
    }

    @Test
    void isRefusedWhenWhatItTouchesChangedMeanwhile() throws Exception {
        applied(planned(lines("type;name;kind", "Organization;Wackelkandidat;OTHER"), "w.csv"));
        Import late = planned(lines("type;name;kind;founded", "Organization;Wackelkandidat;OTHER;2001"), "w2.csv");
        graphQl.document("mutation { changeOrganization(input: {id: \"organization:wackelkandidat\", description:"
                        + " \"Neu.\"}) { errors { message } } }")
                .executeAndVerify();
        assertThat(imports.apply(late)).isTrue();
        rest(late);
        assertThat(late.state()).isEqualTo(Import.State.OUTDATED);
        assertThat(one("MATCH (:Entity {id: 'organization:wackelkandidat'})-[c:HAS_ATTRIBUTE]->(a {property:"
                        + " 'founded'}) RETURN count(c) AS value"))
                .isEqualTo(0L);
        assertThat(one("MATCH (r:Staged) WHERE r.visibleAt.year = 9999 RETURN count(r) AS value"))
                .isEqualTo(0L);
    }

    @Test
    void canBeCancelledAndLeavesNothing() throws Exception {
        StringBuilder many = new StringBuilder("id;type;name;kind\n");
        for (int i = 0; i < 30_000; i++) {
            many.append("organization:viele-")
                    .append(i)
                    .append(";Organization;Viele Nummer ")
                    .append(i)
                    .append(";OTHER\n");
        }
        Import plan = planned(many.toString(), "viele.csv");
        assertThat(imports.apply(plan)).isTrue();
        while (one("MATCH (r:Staged) WHERE r.visibleAt.year = 9999 RETURN count(r) AS value")
                        .equals(0L)
                && !plan.resting()) {
            Thread.onSpinWait();
        }
        plan.cancel();
        rest(plan);
        assertThat(plan.state()).isEqualTo(Import.State.CANCELLED);
        assertThat(one("MATCH (n:Entity) WHERE n.id STARTS WITH 'organization:viele-' RETURN count(n) AS value"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 201",
                "Origin, http://127.0.0.1:PORT, 201",
                "Origin, http://evil.example, 403",
                "Origin, null, 403",
                "Sec-Fetch-Site, cross-site, 403",
                "Sec-Fetch-Site, same-site, 403",
                "Sec-Fetch-Site, same-origin, 201"
            })
    void isHandedInByAFormOfNoForeignPage(@Nullable String header, @Nullable String value, int status)
            throws Exception {
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/import"))
                .header("Content-Type", "multipart/form-data; boundary=grenze")
                .POST(HttpRequest.BodyPublishers.ofString("""
                    --grenze
                    Content-Disposition: form-data; name="file"; filename="Träger.csv"
                    Content-Type: text/csv

                    type;name
                    --grenze--
                    """.replace("\n", "\r\n")));
        if (header != null && value != null) {
            form.header(header, value.replace("PORT", String.valueOf(port)));
        }

        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(form.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 201) {
            assertThat(answer.body()).contains("\"name\":\"Träger.csv\"", "\"size\":9");
        }
    }

    @Test
    void isNotHandedInByAFormWithoutAFile() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/import"))
                                .header("Content-Type", "multipart/form-data; boundary=grenze")
                                .POST(HttpRequest.BodyPublishers.ofString("--grenze--\r\n"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void isHandedInOverHttpAndFollowedInGraphQl() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        URI address = URI.create("http://127.0.0.1:" + port + "/import?name=http.csv");
        HttpRequest.Builder file = HttpRequest.newBuilder(address)
                .POST(HttpRequest.BodyPublishers.ofString(lines("type;name;kind", "Organization;Per Netz;OTHER")));
        assertThat(http.send(
                                file.copy().header("Content-Type", "text/plain").build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<String> taken = http.send(
                file.copy().header("Content-Type", "application/octet-stream").build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(taken.statusCode()).isEqualTo(201);
        String id = taken.body().replaceAll(".*\"file\":\"([^\"]+)\".*", "$1");
        String begun = graphQl.document(
                        "mutation($f: ID!) { planImport(input: {file: $f, by: \"Ada\"}) { import { id } errors {"
                                + " message } } }")
                .variable("f", id)
                .execute()
                .path("planImport.import.id")
                .entity(String.class)
                .get();
        rest(imports.find(begun).orElseThrow());
        Map<?, ?> shown = graphQl.document(
                        "query($i: ID!) { import(id: $i) { state format counts { outcome rows } rows(first: 5) {"
                                + " totalCount nodes { place outcome id reasons { code } } edges { cursor } } } }")
                .variable("i", begun)
                .execute()
                .path("import")
                .entity(Map.class)
                .get();
        assertThat(shown.toString())
                .contains("PLANNED")
                .contains("organization:per-netz")
                .contains("http.csv");
        graphQl.document("mutation($i: ID!) { applyImport(input: {id: $i}) { import { state } errors { message } } }")
                .variable("i", begun)
                .executeAndVerify();
        rest(imports.find(begun).orElseThrow());
        assertThat(exists("organization:per-netz")).isTrue();
        HttpResponse<byte[]> template = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/import/template.xlsx"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(template.statusCode()).isEqualTo(200);
        Import empty = planned(template.body(), "vorlage.xlsx");
        assertThat(empty.state()).isEqualTo(Import.State.PLANNED);
        assertThat(counts(empty)).doesNotContainKey(Outcome.NEW);
    }

    @Test
    void leavesAClaimAloneWhoseIdAnotherDatabaseGaveToAClaimAboutSomebodyElse() throws Exception {
        applied(planned(
                lines("type;name;kind", "Organization;Erst Genannt;OTHER", "Organization;Dann Genannt;OTHER"),
                "m.csv"));
        String claim = lines(
                "id;type;from;property;value",
                "claim:verwechselt;HAS_ATTRIBUTE;organization:erst-genannt;description;Verwechselt");
        applied(planned(claim, "m1.csv"));
        Import other = planned(claim.replace("erst-genannt", "dann-genannt"), "m2.csv");
        assertThat(counts(other)).containsOnlyKeys(Outcome.NEW);
        applied(other);
        String shown = "MATCH (n:Entity {id: 'organization:erst-genannt'}) RETURN n.description AS value";
        assertThat(one(shown)).isEqualTo("Verwechselt");
        assertThat(one(shown.replace("erst-", "dann-"))).isEqualTo("Verwechselt");
        assertThat(counts(planned(claim.replace("erst-genannt", "dann-genannt"), "m2.csv")))
                .containsOnlyKeys(Outcome.SAME);
    }

    @Test
    void takesOneOfTwoRowsThatComeInThePlaceOfTheSameClaim() throws Exception {
        applied(planned(
                lines("type;name;kind", "Organization;Zwei Zeilen A;OTHER", "Organization;Zwei Zeilen B;OTHER"),
                "z.csv"));
        String header = "id;type;from;to;note";
        String row = "claim:zwei-zeilen;COLLABORATES_WITH;organization:zwei-zeilen-a;organization:zwei-zeilen-b;";
        Import unsure = planned(lines(header, row + "eins", row + "zwei"), "z1.csv");
        assertThat(counts(unsure)).isEqualTo(Map.of(Outcome.NEW, 1L, Outcome.WRONG, 1L));
        applied(planned(lines(header, row + "eins"), "z2.csv"));
        Import again = planned(lines(header, row + "zwei", row + "drei"), "z3.csv");
        assertThat(counts(again)).isEqualTo(Map.of(Outcome.CHANGED, 1L, Outcome.WRONG, 1L));
        assertThat(imports.apply(again)).isTrue();
        ByHand.rest(again);
        assertThat(one("MATCH ({id: 'organization:zwei-zeilen-a'})-[c:COLLABORATES_WITH]-() WHERE c.retracted ="
                        + " 9223372036854775807 RETURN collect(c.note) AS value"))
                .isEqualTo(List.of("zwei"));
    }

    @Test
    void letsNoClaimSayWhatAnotherOneOfItsSourceSays() throws Exception {
        applied(planned(
                lines("type;name;kind", "Organization;Doppelt Gesagt A;OTHER", "Organization;Doppelt Gesagt B;OTHER"),
                "d.csv"));
        String header = "id;type;from;to;note";
        String row = "claim:doppelt-%s;COLLABORATES_WITH;organization:doppelt-gesagt-a;organization:doppelt-gesagt-b;";
        String one = row.formatted("eins");
        String other = row.formatted("zwei");
        applied(planned(lines(header, one + "eins", other + "zwei"), "d1.csv"));
        Import both = planned(lines(header, one + "zwei"), "d1.csv");
        assertThat(counts(both)).containsOnlyKeys(Outcome.WRONG);
        PlanRow.Reason reason = ByHand.rows(both).getFirst().reasons().getFirst();
        assertThat(reason.code()).isEqualTo("SAID_BY_ANOTHER");
        assertThat(reason.message().in(Language.EN)).contains("claim:doppelt-eins", "claim:doppelt-zwei");
        assertThat(counts(planned(lines(header, other + "drei", one + "zwei"), "d1.csv")))
                .as("what says something else by the same file")
                .containsOnlyKeys(Outcome.CHANGED);
    }

    private Import planned(String text, String name) {
        return new ByHand(imports).planned(text, name);
    }

    private Import planned(byte[] bytes, String name) {
        return new ByHand(imports).planned(bytes, name);
    }

    private void applied(Import plan) {
        new ByHand(imports).applied(plan);
    }

    private boolean exists(String id) {
        Object actor = graphQl.document("query($i: ID!) { node(id: $i) { id } }")
                .variable("i", id)
                .execute()
                .path("")
                .entity(Map.class)
                .get()
                .get("node");
        return actor != null;
    }

    private Object one(String statement) {
        Collection<Map<String, Object>> rows = client.query(statement).fetch().all();
        return rows.iterator().next().get("value");
    }
}
