// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** A small network beside the sample, on an island where nobody else is near, taken back when a test is over. */
final class IslandNetwork implements AutoCloseable {

    private static final double ISLAND = -40.0;
    private static final double KM_PER_DEGREE = 111.2;

    private final Driver driver;
    private int claims;

    IslandNetwork(Driver driver) {
        this.driver = driver;
    }

    /** A municipality so many kilometres north of the island's south coast. */
    void municipality(String id, double km, @Nullable Long population) {
        actor(id, "Municipality", km);
        write(
                "CREATE (:Handmade:Attribute {id: $id + '-location', property: 'location', value: $value})",
                Map.of("id", id, "value", ISLAND + km / KM_PER_DEGREE + ",-120.0"));
        claim("HAS_ATTRIBUTE", id, id + "-location", Map.of());
        if (population != null) {
            write("""
                CREATE (:Handmade:Attribute {id: $id + '-population', property: 'population',
                  value: toString($population), number: toFloat($population)})
                """, Map.of("id", id, "population", population));
            claim("HAS_ATTRIBUTE", id, id + "-population", Map.of());
        }
    }

    void actor(String id, String type, @Nullable Double km) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("type", type);
        parameters.put("latitude", km == null ? null : ISLAND + km / KM_PER_DEGREE);
        write("""
            CREATE (n:Handmade:Entity:Actor:$($type) {id: $id, type: $type, name: $id, sortName: $id,
              searchName: $id, alternativeNames: [], level: 'MUNICIPALITY', version: 0,
              recorded: 1, retracted: 9223372036854775807})
            WITH n WHERE $latitude IS NOT NULL
            SET n.location = point({latitude: $latitude, longitude: -120.0})
            """, parameters);
    }

    /** So many further organizations, each with a claim to something. */
    void crowd(String type, String to, int count, Map<String, Object> properties) {
        write(
                """
                MATCH (to:Handmade {id: $to})
                UNWIND range(1, $count) AS n
                CREATE (:Handmade:Entity:Actor:Organization {id: 'organization:' + n + '-' + $key, type: 'Organization',
                  name: toString(n), sortName: toString(n), searchName: toString(n), alternativeNames: [], version: 0,
                  recorded: 1, retracted: 9223372036854775807})-[c:$($type) {id: 'claim:handmade-' + $key + n,
                  status: 'ACTIVE', rank: 'NORMAL', rankOrder: 1, source: 'source:s1', sourceDay: date('2018-03-31'),
                  recorded: 1, retracted: 9223372036854775807, validFromLower: date('0001-01-01'),
                  validFromUpper: date('9999-12-31'), validToLower: date('9999-12-31'), validToUpper: date('9999-12-31')}]->(to)
                SET c += $properties
                """,
                Map.of(
                        "to", to,
                        "type", type,
                        "count", count,
                        "key", to.replaceFirst(".*:", ""),
                        "properties", properties));
    }

    void topic(String id, String... broader) {
        write("""
            CREATE (:Handmade:Entity:Topic {id: $id, type: 'Topic', name: $id, sortName: $id, searchName: $id,
              labelDe: $id, labelEn: $id, recorded: 1, retracted: 9223372036854775807})
            """, Map.of("id", id));
        for (String each : broader) {
            claim("BROADER", id, each, Map.of());
        }
    }

    void claim(String type, String from, String to) {
        claim(type, from, to, Map.of());
    }

    /** A claim that always holds, except for what is said otherwise. */
    void claim(String type, String from, String to, Map<String, Object> properties) {
        write(
                """
                MATCH (a:Handmade {id: $from}), (b:Handmade {id: $to})
                CREATE (a)-[c:$($type) {id: $id, status: 'ACTIVE', rank: 'NORMAL', rankOrder: 1, source: 'source:s1',
                  sourceDay: date('2018-03-31'), recorded: 1, retracted: 9223372036854775807,
                  validFromLower: date('0001-01-01'), validFromUpper: date('9999-12-31'),
                  validToLower: date('9999-12-31'), validToUpper: date('9999-12-31')}]->(b)
                SET c += $properties
                """,
                Map.of(
                        "from", from,
                        "to", to,
                        "type", type,
                        "id", "claim:handmade-" + claims++,
                        "properties", properties));
    }

    void write(String statement, Map<String, @Nullable Object> parameters) {
        driver.executableQuery(statement)
                .withParameters(new HashMap<>(parameters))
                .execute();
        tell();
    }

    /** Says, as whoever writes by hand has to, that the graph was changed outside its revisions. */
    private void tell() {
        driver.executableQuery("MATCH (l:Ledger {id: 'ledger'}) SET l.generation = coalesce(l.generation, 0) + 1")
                .execute();
    }

    @Override
    public void close() {
        driver.executableQuery("MATCH (n:Handmade) DETACH DELETE n").execute();
        tell();
    }
}
