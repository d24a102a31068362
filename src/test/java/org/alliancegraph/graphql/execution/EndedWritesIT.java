// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.alliancegraph.WritingTest;
import org.alliancegraph.access.AccessRole;
import org.alliancegraph.access.Account;
import org.alliancegraph.access.Identity;
import org.alliancegraph.access.OperationRates;
import org.alliancegraph.access.Rights;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.alliancegraph.graphql.transport.RequestParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.TaskScheduler;

/**
 * Somebody else holds the lock of the ledger for longer than an operation may take, in a product that works on one
 * operation at a time.
 */
@WritingTest
@DisplayName("A write that waits for another one until its time is up")
class EndedWritesIT {

    private static final Duration TIME = Duration.ofMillis(400);

    @Autowired
    private WebGraphQlHandler handler;

    @Autowired
    private DocumentAdmission documents;

    @Autowired
    private TaskScheduler scheduler;

    @Autowired
    private Driver driver;

    @Autowired
    private HttpGraphQlTester graphQl;

    private OperationExecutor executor;
    private OperationRunner engine;
    private Session session;
    private Transaction other;

    @BeforeEach
    void holdTheLock() {
        session = driver.session();
        other = session.beginTransaction();
        other.run("MATCH (ledger:Ledger {id: 'ledger'}) SET ledger.locked = true")
                .consume();
        start(TIME);
    }

    private void start(Duration time) {
        Limits limits = new Binder(new MapConfigurationPropertySource(Map.of(
                        "alliancegraph.limits.operation-time",
                        time.toMillis() + "ms",
                        "alliancegraph.limits.undo-time",
                        time.toMillis() + "ms",
                        "alliancegraph.limits.concurrent-operations",
                        "1")))
                .bindOrCreate("alliancegraph.limits", Limits.class);
        executor = new OperationExecutor(limits, scheduler);
        engine = new OperationRunner(
                handler, documents, executor, limits, null, Rights.ofProduct(), OperationRates.unlimited(), null);
    }

    @AfterEach
    void release() {
        session.close();
        executor.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createPerson(input: {id: \"person:ended-write\", name: \"Ende\"}) { revision { number } }",
                "applyChanges(input: {changes: [{createPerson: {id: \"person:ended-write\", name: \"Ende\"}}]})"
                        + " { revision { number } }",
                "undo(input: {revision: 1}) { revision { number } }",
                "cancelUndo(input: {revision: 1}) { cancelled }"
            })
    @DisplayName("is told as ended, has written nothing, and leaves its worker to others")
    void isRolledBack(String mutation) throws Exception {
        String newest = newest();
        WebGraphQlResponse ended = run("mutation { " + mutation + " }").get(10, TimeUnit.SECONDS);

        assertThat(ended.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT");
            assertThat(error.getMessage()).contains("nothing of it was written");
        });
        assertThat(run("{ actors(first: 1) { totalCount } }")
                        .get(5, TimeUnit.SECONDS)
                        .getErrors())
                .as("the only worker is free while the lock is still held")
                .isEmpty();
        other.rollback();
        assertThat(newest()).isEqualTo(newest);
        graphQl.document("{ node(id: \"person:ended-write\") { id } }")
                .execute()
                .path("node")
                .valueIsNull();
    }

    @Test
    @DisplayName("is written if the lock comes free in time")
    void isWrittenInTime() throws Exception {
        executor.close();
        start(Duration.ofMinutes(1));
        CompletableFuture<WebGraphQlResponse> waiting = run(
                "mutation { createPerson(input: {name: \"Rechtzeitig\"}) { revision { number } errors { code } } }");
        other.rollback();
        WebGraphQlResponse written = waiting.get(10, TimeUnit.SECONDS);
        assertThat(written.getErrors()).isEmpty();
        assertThat(written.getData().toString()).contains("errors=[]");
    }

    private String newest() {
        return String.valueOf(graphQl.document("{ changes(first: 1) { nodes { number } } }")
                .execute()
                .path("changes.nodes")
                .entity(List.class)
                .get());
    }

    private CompletableFuture<WebGraphQlResponse> run(String document) {
        RequestParameters parameters = new RequestParameters(document, null, Map.of(), Map.of());
        Identity somebody = () -> new Account("Ada", AccessRole.STEWARD, false);
        Map<String, Object> attributes = Map.of(Identity.ATTRIBUTE, somebody);
        Caller caller = new Caller(URI.create("http://localhost/graphql"), new HttpHeaders(), null, attributes);
        return engine.run(
                caller, parameters, engine.admit(caller, parameters), ClientConnection.UNKNOWN, response -> response);
    }
}
