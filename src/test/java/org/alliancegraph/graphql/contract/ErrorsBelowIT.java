// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.WritingTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** What can't be used is told under the same code wherever it stands: in a query, a payload, an event or a list. */
@WritingTest
@DisplayName("An error")
@Tag("slow")
class ErrorsBelowIT {

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ExecutionGraphQlService engine;

    @LocalServerPort
    private int port;

    @Test
    void hasItsCodeAtEveryConnectionOfAQuery() {
        Endpoint endpoint = new Endpoint(port);
        List<String> failures = new ArrayList<>();
        List<SchemaPath> connections = SchemaPath.all(source.schema()).stream()
                .filter(each -> each.field().getArgument("after") != null)
                .toList();
        for (SchemaPath each : connections) {
            String document = "{ %s }".formatted(each.query("after: \"x\"", "pageInfo { endCursor }"));
            List<String> codes = endpoint.answer(document).codes();
            if (!codes.isEmpty() && !codes.equals(List.of("INVALID_CURSOR"))) {
                failures.add(each + " " + codes + " " + document);
            }
        }
        assertThat(connections).hasSizeGreaterThan(20);
        assertThat(failures).isEmpty();
    }

    @Test
    void leavesTheOtherRootFieldsTheirAnswers() {
        List<String> taking = source.schema().getQueryType().getFieldDefinitions().stream()
                .filter(each -> each.getType() instanceof GraphQLNonNull)
                .map(GraphQLFieldDefinition::getName)
                .toList();
        assertThat(taking)
                .as("read from memory, so that none is slow")
                .containsExactlyInAnyOrder("enums", "revision", "viewer");

        Endpoint.Answer answer =
                new Endpoint(port).answer("{ search(text: \"?\") { totalCount } topics { totalCount } }");
        assertThat(answer.codes()).containsExactly("BAD_INPUT");
        assertThat(answer.json().at("/data/search").isNull()).isTrue();
        assertThat(answer.json().at("/data/topics/totalCount").asInt()).isPositive();
    }

    @Test
    void hasItsCodeBelowAPayload() {
        Endpoint.Answer answer = new Endpoint(port)
                .answer("mutation { createOrganization(input: {name: \"Fehler darunter\", kind: OTHER}) { organization"
                        + " { claims(first: 1) { nodes { source { claims(after: \"x\") { nodes { id } } } } } }"
                        + " errors { code } } }");
        assertThat(answer.codes()).as(answer.json().toString()).containsExactly("INVALID_CURSOR");
        assertThat(answer.errors().getFirst().path("path").toString()).contains("createOrganization", "organization");
    }

    @Test
    void hasItsCodeBelowAnEvent() {
        ExecutionResult started = Objects.requireNonNull(engine.execute(new DefaultExecutionGraphQlRequest(
                                "subscription { changes { cursor change { entries(after: \"x\") { nodes { kind } } } }"
                                        + " }",
                                null,
                                Map.of(),
                                Map.of(),
                                "event",
                                Locale.ENGLISH))
                        .block())
                .getExecutionResult();
        assertThat(started.getErrors().toString()).contains("INVALID_CURSOR").doesNotContain("INTERNAL_ERROR");
    }
}
