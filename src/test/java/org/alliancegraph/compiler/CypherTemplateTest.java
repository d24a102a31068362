// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

@DisplayName("A template of Cypher")
class CypherTemplateTest {

    private static final SymbolicName ACTOR = Cypher.name("actor");

    @Test
    @DisplayName("takes an expression wherever its hole is")
    void fillsHoles() {
        CypherTemplate template = CypherTemplate.of("{{actor}}.id > $after AND {{actor}}.type {{operator}} {{type}}")
                .with("actor", ACTOR)
                .with("operator", "=")
                .with("type", Cypher.literalOf("Person"));

        assertThat(text(template.expression())).isEqualTo("actor.id > $after AND actor.type = 'Person'");
    }

    @Test
    @DisplayName("refuses an empty hole")
    void refusesEmptyHoles() {
        CypherTemplate template = CypherTemplate.of("{{actor}}.id = {{id}}").with("actor", ACTOR);

        assertThatIllegalStateException().isThrownBy(template::expression).withMessage("template:1: nothing fills id");
    }

    @Test
    @DisplayName("refuses what fills no hole")
    void refusesStrangers() {
        CypherTemplate template =
                CypherTemplate.of("{{actor}}.id").with("actor", ACTOR).with("owner", ACTOR);

        assertThatIllegalStateException().isThrownBy(template::expression).withMessageContaining("owner");
    }

    @Test
    @DisplayName("is not needed to join expressions")
    void joins() {
        assertThat(text(CypherTemplate.join(" AND ", List.of(ACTOR, Cypher.literalTrue()))))
                .isEqualTo("actor AND true");
    }

    private static String text(Expression expression) {
        return Cypher.returning(expression).build().getCypher().replace("RETURN ", "");
    }
}
