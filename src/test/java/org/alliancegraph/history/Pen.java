// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.Revision;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/** Writes revisions by hand, in the form in which the graph keeps them, from whichever instance it is said to be. */
final class Pen {

    private static final ZonedDateTime NEVER = Revision.IN_FLIGHT.atZone(ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Driver driver;
    private final Instant now;

    Pen(Driver driver, Instant now) {
        this.driver = driver;
        this.now = now;
    }

    /** Writes a revision that is visible at once. */
    long write(String kind, String by, Consumer<Page> content) {
        return open(kind, by, true, content);
    }

    long write(Consumer<Page> content) {
        return write("MUTATION", "Ada", content);
    }

    /** Writes a revision that is not visible yet. */
    long begin(String by, Consumer<Page> content) {
        return open("IMPORT", by, false, content);
    }

    void publish(long number) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> publish(transaction, number));
        }
    }

    private void publish(TransactionContext transaction, long number) {
        transaction
                .run(
                        CypherFiles.text("mutation/publish-revision"),
                        Map.of("number", number, "never", NEVER, "now", now.atZone(ZoneOffset.UTC)))
                .consume();
    }

    private long open(String kind, String by, boolean visible, Consumer<Page> content) {
        Map<String, Object> properties = Map.of("kind", kind, "by", by, "why", "For a test.");
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> {
                long number = transaction
                        .run(
                                CypherFiles.text("mutation/open-revision"),
                                Map.of(
                                        "properties",
                                        properties,
                                        "staged",
                                        !visible,
                                        "never",
                                        NEVER,
                                        "now",
                                        now.atZone(ZoneOffset.UTC)))
                        .single()
                        .get("number")
                        .asLong();
                content.accept(new Page(transaction, number));
                if (visible) {
                    publish(transaction, number);
                }
                return number;
            });
        }
    }

    /** What is written in one revision. */
    static final class Page {

        private final TransactionContext transaction;
        private final long number;

        private Page(TransactionContext transaction, long number) {
            this.transaction = transaction;
            this.number = number;
        }

        Page create(String... ids) {
            for (String id : ids) {
                String type = id.startsWith("person:") ? "Person" : "Organization";
                run(
                        "CREATE (n:Entity:Actor:$($type) {id: $id, type: $type, name: $id, sortName: $id, version: $r,"
                                + " recorded: $r, retracted: 9223372036854775807, alternativeNames: []})",
                        Map.of("id", id, "type", type));
            }
            return this;
        }

        Page record(String id, String from, String type, String to, Map<String, Object> more) {
            Map<String, Object> properties = new HashMap<>(Map.of(
                    "id", id,
                    "status", "ACTIVE",
                    "source", "source:s1",
                    "validFromLower", FIRST,
                    "validFromUpper", FIRST,
                    "validToLower", LAST,
                    "validToUpper", LAST,
                    "recorded", number,
                    "retracted", Long.MAX_VALUE,
                    "rank", "NORMAL"));
            properties.putAll(Map.of("rankOrder", 1L, "sourceDay", FIRST));
            properties.putAll(more);
            run(
                    "MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[c:$($type)]->(b) SET c ="
                            + " $properties",
                    Map.of("from", from, "type", type, "to", to, "properties", properties));
            return this;
        }

        Page record(String id, String from, String type, String to) {
            return record(id, from, type, to, Map.of());
        }

        Page retract(String id, String type) {
            run("MATCH ()-[c:$($type) {id: $id}]->() SET c.retracted = $r", Map.of("id", id, "type", type));
            return this;
        }

        Page retract(String entity) {
            run("MATCH (n:Entity {id: $id}) SET n.retracted = $r", Map.of("id", entity));
            return this;
        }

        Page restore(String entity) {
            run(
                    "MATCH (n:Entity {id: $id}) SET n.gaps = coalesce(n.gaps, []) + [n.retracted, $r], n.retracted ="
                            + " 9223372036854775807",
                    Map.of("id", entity));
            return this;
        }

        Page change(String entity, String field, String before, String after) {
            run(
                    "MATCH (n:Entity {id: $id}) MATCH (v:Revision {number: $r}) SET n[$field] = $after, n.version = $r"
                            + " CREATE (v)-[:CHANGED {field: $field, before: $before, after: $after}]->(n)",
                    Map.of("id", entity, "field", field, "before", before, "after", after));
            return this;
        }

        Page merge(String gone, String kept) {
            run(
                    "MATCH (a:Entity {id: $gone}) MATCH (b:Entity {id: $kept}) CREATE (a)-[:MERGED_INTO {recorded: $r,"
                            + " retracted: 9223372036854775807}]->(b) SET a.retracted = $r",
                    Map.of("gone", gone, "kept", kept));
            return this;
        }

        Page split(String gone) {
            run(
                    "MATCH (a:Entity {id: $gone})-[m:MERGED_INTO]->() SET m.retracted = $r, a.gaps = [a.retracted, $r],"
                            + " a.retracted = 9223372036854775807",
                    Map.of("gone", gone));
            return this;
        }

        private void run(String statement, Map<String, Object> parameters) {
            Map<String, Object> all = new HashMap<>(parameters);
            all.put("r", number);
            transaction.run(statement, all).consume();
        }
    }
}
