// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.WritingTest;
import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.graphql.limits.RequestRejected;
import org.alliancegraph.graphql.transport.RequestParameters;
import org.alliancegraph.privacy.ProcessingRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WritingTest
@DisplayName("Who signed in")
class AuthorsIT {

    private static final String CREATE =
            "mutation { createPerson(input: {name: \"%s\"}, commit: {by: \"Somebody else\"}) { revision { number by }"
                    + " } }";
    private static final String UNDO = "mutation { undo(input: {revision: %s}) { revision { by } errors { code } } }";

    private static final Account ADA = new Account("Ada", AccessRole.EDITOR, true);
    private static final Account MIA = new Account("Mia", AccessRole.EDITOR, true);
    private static final Account STEWARD = new Account("Eve", AccessRole.STEWARD, true);
    private static final Account UNNAMED = new Account(null, AccessRole.STEWARD, false);

    @Autowired
    private OperationRunner engine;

    @Autowired
    private ProcessingRecord record;

    @Test
    @DisplayName("is who made a revision, whatever the client says")
    void isTheAuthor() throws Exception {
        assertThat(created(ADA, "Autorin Eins").path("by").asString()).isEqualTo("Ada");
        assertThat(created(UNNAMED, "Autorin Zwei").path("by").asString()).isEqualTo("Somebody else");
    }

    @Test
    @DisplayName("is who is recorded to have read about people, with what for")
    void isTheReader() throws Exception {
        run(new Account("Leserin", AccessRole.MEMBER, true), "{ actors(first: 1) { totalCount } revision }");
        run(new Account(null, AccessRole.PUBLIC, true), "{ actors(first: 1) { totalCount } }");

        assertThat(record.entries())
                .filteredOn(each -> each.kind() == ProcessingRecord.Kind.LIST && "Leserin".equals(each.by()))
                .singleElement()
                .extracting(ProcessingRecord.Entry::what, ProcessingRecord.Entry::purpose)
                .containsExactly("actors", "To test");
        assertThat(record.entries()).noneMatch(each -> each.kind() == ProcessingRecord.Kind.LIST && each.by() == null);
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessRole.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE"})
    @DisplayName("is told their name and their role, and nobody's name where nobody did")
    void isTold(AccessRole role) throws Exception {
        String document = "{ viewer { name role hasAccounts } revision }";
        assertThat(run(new Account("Ada", role, true), document).path("viewer"))
                .hasToString("{\"name\":\"Ada\",\"role\":\"%s\",\"hasAccounts\":true}", role);
        assertThat(run(new Account(null, role, false), document).path("viewer"))
                .hasToString("{\"name\":null,\"role\":\"%s\",\"hasAccounts\":false}", role);
    }

    @Test
    @DisplayName("undoes what is theirs, and as a steward what is anybody's")
    void undoesTheirOwn() throws Exception {
        String number = created(ADA, "Autorin Drei").path("number").asString();

        assertThat(run(MIA, UNDO.formatted(number)).toString()).contains("\"code\":\"NOT_ALLOWED\"");
        assertThat(run(MIA, UNDO.formatted("99999999")).toString()).contains("\"code\":\"NOT_FOUND\"");
        JsonNode undone = run(ADA, UNDO.formatted(number)).path("undo");
        assertThat(undone.path("revision").path("by").asString()).isEqualTo("Ada");
        String second = created(ADA, "Autorin Vier").path("number").asString();
        assertThat(run(STEWARD, UNDO.formatted(second)).path("undo").path("errors"))
                .isEmpty();
    }

    @Test
    @DisplayName("does not get past the table by a fragment, an alias or a condition")
    void isAskedForTheRoleOfEveryRootField() {
        Account member = new Account("Max", AccessRole.MEMBER, true);
        for (String document : new String[] {
            "{ import(id: \"x\") { id } }",
            "{ revision: import(id: \"x\") { id } }",
            "{ ... { ... on Query { import(id: \"x\") { id } } } }",
            "{ ...F } fragment F on Query { revision ...G } fragment G on Query { import(id: \"x\") { id }" + " }",
            "{ revision import(id: \"x\") @include(if: false) { id } }",
            CREATE.formatted("Niemand"),
            "subscription { importProgress(id: \"x\") { id } }"
        }) {
            assertThatThrownBy(() -> run(member, document))
                    .as(document)
                    .isInstanceOf(RequestRejected.class)
                    .hasMessageContaining("MEMBER");
        }
    }

    @Test
    @DisplayName("does not read an import as a node, wherever its id stands")
    void isAskedForTheRoleOfAnImport() {
        Account member = new Account("Max", AccessRole.MEMBER, true);
        String id = "import:00000000-0000-4000-8000-000000000000";
        String asked = "query($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }";
        String town = "municipality:06636003";
        for (RequestParameters each : List.of(
                request("{ node(id: \"" + id + "\") { id } }", Map.of()),
                request("{ node(id: \"\\u0069" + id.substring(1) + "\") { id } }", Map.of()),
                request("{ nodes(ids: [\"" + town + "\", \"" + id + "\"]) { id } }", Map.of()),
                request("query($id: ID! = \"" + id + "\") { node(id: $id) { id } }", Map.of()),
                request(asked, Map.of("id", id, "ids", List.of(town))),
                request(asked, Map.of("id", town, "ids", List.of(town, id))))) {
            assertThatThrownBy(() -> run(member, each))
                    .as(each.toString())
                    .isInstanceOf(RequestRejected.class)
                    .hasMessageContaining("MEMBER");
        }
        assertThatCode(() -> run(member, request(asked, Map.of("id", town, "ids", List.of(town)))))
                .doesNotThrowAnyException();
        assertThatCode(() -> run(ADA, request("{ node(id: \"" + id + "\") { id } }", Map.of())))
                .doesNotThrowAnyException();
    }

    private JsonNode created(Account account, String name) throws Exception {
        return run(account, CREATE.formatted(name)).path("createPerson").path("revision");
    }

    private static RequestParameters request(String document, Map<String, @Nullable Object> variables) {
        return new RequestParameters(document, null, variables, Map.of("purpose", "To test"));
    }

    private JsonNode run(Account account, String document) throws Exception {
        return run(account, request(document, Map.of()));
    }

    private JsonNode run(Account account, RequestParameters parameters) throws Exception {
        Identity identity = () -> account;
        Caller caller = new Caller(
                URI.create("http://localhost/graphql"), new HttpHeaders(), null, Map.of(Identity.ATTRIBUTE, identity));
        @Nullable
        Object data = engine.run(
                        caller,
                        parameters,
                        engine.admit(caller, parameters),
                        ClientConnection.UNKNOWN,
                        response -> response.getData())
                .get(20, TimeUnit.SECONDS);
        return JsonMapper.shared().valueToTree(data);
    }
}
