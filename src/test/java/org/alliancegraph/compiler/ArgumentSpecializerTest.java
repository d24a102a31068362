// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known of a statement's arguments")
class ArgumentSpecializerTest {

    private static final String TAKING_PART = "MATCH (owner)<-[c:PARTICIPATES_IN]-(node:Actor) WHERE c.rankOrder < 2"
            + " AND (args.types IS NULL OR node.type IN args.types) AND (args.roles IS NULL OR c.role IN args.roles)";
    private static final String AROUND = "MATCH (a)-[c:COLLABORATES_WITH|PARTICIPATES_IN|WORKS_ON]-(b)"
            + " WHERE b.id > a.id AND type(c) IN args.relations";

    @Test
    @DisplayName("spares it the conditions on those that are not given")
    void sparesConditions() {
        assertThat(narrowed(TAKING_PART, Map.of()))
                .contains("(true OR node.type IN args.types)")
                .contains("(true OR c.role IN args.roles)");
    }

    @Test
    @DisplayName("makes labels of types, and leaves values where they are: in parameters")
    void makesLabels() {
        assertThat(narrowed(TAKING_PART, Map.of("types", List.of("Program", "Municipality"), "roles", List.of("LEAD"))))
                .contains("(false OR node:Municipality|Program)")
                .contains("(false OR c.role IN args.roles)");
    }

    @Test
    @DisplayName("lets a pattern follow those claims only that can be meant")
    void followsFewer() {
        assertThat(narrowed(AROUND, Map.of("relations", List.of("WORKS_ON", "COLLABORATES_WITH"))))
                .contains("[c:COLLABORATES_WITH|WORKS_ON]")
                .endsWith("AND true");
    }

    @Test
    @DisplayName("never narrows a pattern whose condition is one of several")
    void looksAtTheWholeCondition() {
        String either = AROUND.replace("AND type(c)", "OR type(c)");

        assertThat(narrowed(either, Map.of("relations", List.of("WORKS_ON")))).isEqualTo(either);
    }

    @Test
    @DisplayName("never brings anything but names into the text")
    void takesNamesOnly() {
        Map<String, Object> odd = Map.of("types", List.of("Program) DETACH DELETE (n"), "relations", List.of());

        assertThat(narrowed(TAKING_PART, odd)).contains("(false OR node.type IN args.types)");
        assertThat(narrowed(AROUND, odd)).isEqualTo(AROUND);
    }

    @Test
    @DisplayName("is the same for requests that differ in values only")
    void ignoresValues() {
        ArgumentSpecializer narrowing = new ArgumentSpecializer(TAKING_PART);
        Map<String, Object> lead = new HashMap<>(Map.of("types", List.of("Program", "Person"), "roles", List.of("A")));
        Map<String, Object> guest = new HashMap<>(Map.of("types", List.of("Person", "Program"), "roles", List.of("B")));

        assertThat(narrowing.shape(lead)).isEqualTo(narrowing.shape(guest)).isNotEqualTo(narrowing.shape(Map.of()));
    }

    private static String narrowed(String statement, Map<String, Object> arguments) {
        ArgumentSpecializer narrowing = new ArgumentSpecializer(statement);
        return narrowing.text(narrowing.shape(new HashMap<>(arguments)));
    }
}
