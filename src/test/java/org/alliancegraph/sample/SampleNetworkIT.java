// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.model.TextNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sample as it stands in the database: one revision, the same however often it is loaded, and easy to find. */
@AllianceGraphTest
class SampleNetworkIT {

    private static final String DUMP = """
        MATCH (n) WHERE NOT n:__Neo4jMigration
        CALL (n) {
          OPTIONAL MATCH (n)-[r]->(m)
          WITH r, m ORDER BY elementId(r)
          RETURN collect({type: type(r), to: elementId(m), properties: properties(r)}) AS out
        }
        RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties, out ORDER BY node
        """;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private SampleNetwork sample;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void isOneVisibleRevision() {
        assertThat(all("MATCH (r:Revision {number: 1}) RETURN r.by AS by, r.at = r.visibleAt AS visible"))
                .containsExactly(Map.of("by", "Alliance Graph", "visible", true));
        assertThat(one("MATCH (n:Entity {recorded: 1}) RETURN count(n) AS value"))
                .isEqualTo(152L);
        assertThat(one("MATCH (n:Attribute)<-[c {recorded: 1}]-() RETURN count(c) AS value"))
                .isEqualTo(146L);
    }

    @Test
    void loadedAgainChangesNothing() {
        Collection<Map<String, Object>> before = all(DUMP);

        sample.load();

        assertThat(all(DUMP)).isEqualTo(before);
    }

    @Test
    void leavesNoClaimWithoutItsSource() {
        assertThat(one("MATCH ()-[c]->() WHERE c.id IS NOT NULL AND NOT EXISTS { (:Source {id: c.source}) }"
                        + " RETURN count(c) AS value"))
                .isEqualTo(0L);
    }

    @Test
    void showsThePreferredValuesOfWhatIsDisputed() {
        assertThat(all("MATCH (n:Entity {id: 'organization:education-y'})"
                        + " RETURN n.name AS name, n.founded AS founded, n.alternativeNames AS others"))
                .containsExactly(Map.of(
                        "name", "EDUCATION Y e.V.", "founded", "2005", "others", List.of("Education Y", "buddY e.V.")));
        assertThat(one("MATCH (n:Entity {id: 'program:zubra'}) RETURN n.founded AS value"))
                .isEqualTo("2007");
    }

    @Test
    void placesWhatIsInAMunicipalityWhereThatIs() {
        assertThat(all("MATCH (n:Entity {id: 'alliance:friemersheimer-buendnis'})"
                        + " RETURN n.state AS state, n.latitude AS latitude, n.location.srid AS system"))
                .containsExactly(Map.of("state", "NORDRHEIN_WESTFALEN", "latitude", 51.433259, "system", 4326L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"munster", "Münster", "MUENSTER", "münst"})
    void findsMuensterHoweverItIsTyped(String text) {
        assertThat(found("Münster", text)).contains("Münster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strasse", "Straße", "STRAß", "Familienb", "familienbü", "familienbue", "familienbu"})
    void findsSharpSAndCompoundsByTheirBeginning(String text) {
        assertThat(found("Straße am Familienbüro", text)).contains("Straße am Familienbüro");
    }

    private Collection<String> found(String name, String text) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            client.query("CREATE (:Entity:Topic {id: 'topic:test', name: $name, searchName: $folded})")
                    .bindAll(Map.of("name", name, "folded", TextNormalizer.searchable(name)))
                    .run();
            return client.query(
                            "CALL db.index.fulltext.queryNodes('search', $text) YIELD node RETURN node.name AS name")
                    .bindAll(Map.of("text", "searchName:(" + TextNormalizer.fold(text) + "*)"))
                    .fetchAs(String.class)
                    .all();
        });
    }

    private Object one(String statement) {
        return all(statement).iterator().next().get("value");
    }

    private Collection<Map<String, Object>> all(String statement) {
        return client.query(statement).fetch().all();
    }
}
