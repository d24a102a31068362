// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;

/**
 * All that a graph knows now, read without any statement of the product: every property of every entity and claim but
 * the revisions they came by. Two graphs of the same image are the same graph.
 */
record GraphImage(Map<String, String> parts) {

    private static final String OPEN = "9223372036854775807";

    static GraphImage of(Driver driver) {
        Map<String, String> parts = new TreeMap<>();
        read(
                driver,
                parts,
                "MATCH (n:Entity {retracted: %s}) RETURN n.id AS id, labels(n) AS labels, n {.*, recorded: null,"
                        + " retracted: null, version: null, gaps: null, lifeChanges: null, pastFirstDays: null,"
                        + " pastFirstCertainDays: null, pastLastCertainDays: null, pastLastDays: null} AS properties");
        read(
                driver,
                parts,
                "MATCH (a:Entity)-[c {retracted: %s}]->(b) WHERE c.id IS NOT NULL RETURN c.id AS id, [type(c), a.id,"
                        + " b.id] AS labels, c {.*, recorded: null, retracted: null, correctsElsewhere: null,"
                        + " corrects: coalesce(c.corrects, c.correctsElsewhere),"
                        + " stated: CASE WHEN b:Attribute THEN properties(b) END} AS properties");
        read(
                driver,
                parts,
                "MATCH (n)-[k:HAS_KEY {retracted: %s}]->(key) RETURN 'key ' + key.key AS id, [n.id] AS labels,"
                        + " properties(key) AS properties");
        read(
                driver,
                parts,
                "MATCH (n)-[:MERGED_INTO* {retracted: %s}]->(kept:Entity {retracted: %1$s}) RETURN 'former ' + n.id AS"
                        + " id, [kept.id] AS labels, {} AS properties");
        return new GraphImage(parts);
    }

    private static void read(Driver driver, Map<String, String> parts, String statement) {
        driver.executableQuery(statement.formatted(OPEN)).execute().records().forEach(row -> {
            Map<String, Object> known = new TreeMap<>(row.get("properties").asMap());
            known.values().removeIf(java.util.Objects::isNull);
            known.computeIfPresent("stated", (key, value) -> new TreeMap<>((Map<?, ?>) value));
            String before = parts.put(
                    row.get("id").asString(),
                    row.get("labels").asList().stream().sorted().toList() + " " + known);
            if (before != null) {
                throw new AssertionError("twice: " + row.get("id").asString());
            }
        });
    }

    /** What only one of two images has, as a reader of a failed test wants it. */
    String differences(GraphImage other) {
        StringBuilder all = new StringBuilder();
        parts.forEach((id, what) -> {
            if (!what.equals(other.parts.get(id))) {
                all.append("\n- ")
                        .append(id)
                        .append(' ')
                        .append(what)
                        .append("\n+ ")
                        .append(other.parts.get(id));
            }
        });
        other.parts.forEach((id, what) -> {
            if (!parts.containsKey(id)) {
                all.append("\n- nothing\n+ ").append(id).append(' ').append(what);
            }
        });
        return all.toString();
    }
}
