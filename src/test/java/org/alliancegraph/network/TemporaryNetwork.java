// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.Driver;

/** A few nodes and claims beside the sample network, written for one test class and taken back after it. */
final class TemporaryNetwork implements AutoCloseable {

    private static final LocalDate FAR_PAST = LocalDate.of(1, 1, 1);
    private static final LocalDate FAR_FUTURE = LocalDate.of(9999, 12, 31);

    private final Driver driver;
    private int claims;

    TemporaryNetwork(Driver driver) {
        this.driver = driver;
    }

    /** A node that was always known; the id is made of the type and the name. */
    TemporaryNetwork node(String type, String name, Map<String, Object> more) {
        boolean actor = !type.equals("Event") && !type.equals("Topic") && !type.equals("Source");
        run(
                "CREATE (n:Entity:HandMade:$($labels) {id: $id, type: $type, name: $name, sortName: toLower($name),"
                        + " version: 0, recorded: 0, retracted: 9223372036854775807, alternativeNames: []}) SET n +="
                        + " $more",
                Map.of(
                        "labels", actor ? java.util.List.of("Actor", type) : java.util.List.of(type),
                        "id", id(type, name),
                        "type", type,
                        "name", name,
                        "more", more));
        return this;
    }

    TemporaryNetwork node(String type, String name) {
        return node(type, name, Map.of());
    }

    /** A claim that holds since ever by a source of the name {@code one}; more says what is different. */
    TemporaryNetwork claim(String from, String relation, String to, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "id", "claim:hand-made-" + claims++,
                "status", "ACTIVE",
                "source", "source:one",
                "validFromLower", FAR_PAST,
                "validFromUpper", FAR_PAST,
                "validToLower", FAR_FUTURE,
                "validToUpper", FAR_FUTURE));
        properties.putAll(Map.of(
                "recorded", 0L, "retracted", Long.MAX_VALUE, "rank", "NORMAL", "rankOrder", 1L, "sourceDay", FAR_PAST));
        properties.putAll(more);
        run(
                "MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[c:$($relation)]->(b) SET c ="
                        + " $properties",
                Map.of("from", from, "to", to, "relation", relation, "properties", properties));
        return this;
    }

    TemporaryNetwork claim(String from, String relation, String to) {
        return claim(from, relation, to, Map.of());
    }

    /** When something began and ended, as bounds; an end of null is open. */
    static Map<String, Object> period(String fromLower, String fromUpper, String toLower, String toUpper) {
        return Map.of(
                "validFromLower", LocalDate.parse(fromLower),
                "validFromUpper", LocalDate.parse(fromUpper),
                "validToLower", LocalDate.parse(toLower),
                "validToUpper", LocalDate.parse(toUpper));
    }

    static Map<String, Object> since(String day) {
        return period(day, day, "9999-12-31", "9999-12-31");
    }

    /** People who all take part in the same thing. */
    TemporaryNetwork crowd(int size, String in) {
        run("""
            MATCH (hub:Entity {id: $in})
            UNWIND range(1, $size) AS i
            CREATE (n:Entity:Actor:Person:HandMade {id: 'person:crowd-' + right('0000' + i, 5), type: 'Person',
              name: 'Crowd ' + i, sortName: 'crowd ' + i, recorded: 0, retracted: 9223372036854775807})
            CREATE (n)-[:PARTICIPATES_IN {id: 'claim:crowd-' + i, status: 'ACTIVE', source: 'source:one', role: 'MEMBER',
              validFromLower: date('2007-01-01'), validFromUpper: date('2007-12-31'), validToLower: date('9999-12-31'),
              validToUpper: date('9999-12-31'), recorded: 0, retracted: 9223372036854775807, rank: 'NORMAL',
              rankOrder: 1, sourceDay: date('2020-01-01')}]->(hub)
            """, Map.of("in", in, "size", size));
        return this;
    }

    private static String id(String type, String name) {
        String kind = switch (type) {
            case "LocalAlliance" -> "alliance";
            default -> type.toLowerCase(java.util.Locale.ROOT);
        };
        return kind + ":" + name.toLowerCase(java.util.Locale.ROOT);
    }

    private void run(String statement, Map<String, Object> parameters) {
        driver.executableQuery(statement).withParameters(parameters).execute();
        driver.executableQuery("MATCH (l:Ledger {id: 'ledger'}) SET l.generation = coalesce(l.generation, 0) + 1")
                .execute();
    }

    @Override
    public void close() {
        run("MATCH (n:HandMade) DETACH DELETE n", Map.of());
    }
}
