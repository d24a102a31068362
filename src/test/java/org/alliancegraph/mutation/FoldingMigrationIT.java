// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.WritingTest;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.model.TextNormalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A database that was written before letters with a stroke and unseen characters were folded, at its next start. */
@WritingTest
@DisplayName("Names of an older database")
class FoldingMigrationIT {

    private static final List<String> NAMES =
            List.of("Đorđe Kıraç Bund", "Jugend\u00ADhilfe Süd\u200Bwest", "Þórr Ħal");

    /** As they were folded: letters with a stroke as they are, unseen characters as they are or as blanks. */
    private static final String OLDER = """
        MATCH (n:Entity {name: $name})
        SET n.sortName = $folded, n.searchName = $words, n.alikeName = $folded
        WITH n
        MATCH (said:Attribute {value: $name})
        SET said.folded = $folded, said.alikeName = $folded
        """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private Driver driver;

    @Test
    @DisplayName("are found as new ones are once it was started")
    void areFound() throws IOException {
        for (String name : NAMES) {
            graphQl.document("mutation($name: String!) { createOrganization(input: {name: $name, kind: ASSOCIATION})"
                            + " { errors { code } } }")
                    .variable("name", name)
                    .execute()
                    .path("createOrganization.errors")
                    .entityList(Object.class)
                    .hasSize(0);
            String folded = name.toLowerCase(Locale.ROOT)
                    .replace("ü", "ue")
                    .replace("ó", "o")
                    .replace("ç", "c");
            client.query(OLDER)
                    .bindAll(Map.of("name", name, "folded", folded, "words", folded.replaceAll("\\p{Cf}", " ")))
                    .run();
        }
        assertThat(found("dord")).isEmpty();
        assertThat(found("Jugendhilfe Suedw")).isEmpty();

        String migration = new ClassPathResource("cypher/migrations/V0020__fold_names_anew.cypher")
                .getContentAsString(StandardCharsets.UTF_8);
        try (Session session = driver.session()) {
            for (String statement : migration.split(";\n")) {
                session.run(statement).consume();
            }
        }
        new NameKeyBackfill(client).afterSingletonsInstantiated();
        new DescriptionWordsBackfill(client).afterSingletonsInstantiated();

        assertThat(found("dord")).hasSize(1);
        assertThat(found("Jugendhilfe Suedw")).hasSize(1);
        for (String name : NAMES) {
            Map<?, ?> shown = client.query("MATCH (n:Entity {name: $name}) RETURN n.sortName AS sortName,"
                            + " n.searchName AS searchName, n.alikeName AS alikeName")
                    .bind(name)
                    .to("name")
                    .fetch()
                    .one()
                    .orElseThrow();
            assertThat(shown.get("sortName")).isEqualTo(TextNormalizer.fold(name));
            assertThat(shown.get("searchName")).isEqualTo(TextNormalizer.searchable(name));
            assertThat(shown.get("alikeName")).isEqualTo(NameKey.of(name));
        }
        assertThat(Objects.requireNonNull(StartupCheck.of(client)).alikeNames()).isTrue();
        assertThat(StartupCheck.of(client).describedWords()).isTrue();
    }

    private List<?> found(String start) {
        return graphQl.document("query($start: String) { actors(filter: {nameStartsWith: $start}) { nodes { id } } }")
                .variable("start", start)
                .execute()
                .path("actors.nodes")
                .entityList(Object.class)
                .get();
    }
}
