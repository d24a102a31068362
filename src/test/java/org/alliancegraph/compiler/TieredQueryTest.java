// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;

@DisplayName("A root field")
class TieredQueryTest {

    private static final RequestValues TODAY = new RequestValues(List.of(), LocalDate.of(2026, 11, 22));
    private static final Selection NAME = new Selection("name", "name", Set.of("Actor"), Map.of(), List.of());
    private static final Selection ROOT = new Selection("actor", "actor", Set.of("Query"), Map.of(), List.of(NAME));

    private final List<Supplier<Planner.Candidate>> waiting = new ArrayList<>();
    private boolean full;
    private final CompiledQueryCache cache = new CompiledQueryCache(
            new FieldRegistry(List.of(fields -> {
                fields.family("Node", "Actor");
                fields.add("Query", "actor", Expressions.one("Actor", nothing -> Cypher.raw("$actor")));
                fields.properties("Actor", "name");
            })),
            (lens, candidate) -> !full && waiting.add(candidate));

    @Test
    @DisplayName("is read in parts at first, and whole once its statement was planned")
    void isReadWhole() {
        for (int i = 0; i < TieredQuery.OFTEN; i++) {
            assertThat(asked().isStatement()).isFalse();
        }
        assertThat(waiting).hasSize(1);
        Planner.Candidate candidate = waiting.getFirst().get();
        assertThat(candidate.query().isStatement()).isTrue();
        assertThat(asked().isStatement()).as("before it is planned").isFalse();

        candidate.planned().run();

        assertThat(asked()).isEqualTo(candidate.query());
        assertThat(waiting).as("planned once").hasSize(1);
    }

    @Test
    @DisplayName("that could not be planned as too many waited is planned later")
    void triesAgain() {
        full = true;
        for (int i = 0; i < TieredQuery.OFTEN; i++) {
            asked();
        }
        full = false;
        for (int i = 0; i < TieredQuery.OFTEN; i++) {
            asked();
        }
        assertThat(waiting).hasSize(1);
    }

    private Query asked() {
        return cache.query(ROOT, TimeScope.NOW, TODAY);
    }
}
