// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RequestValues;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can't be meant is refused before any Cypher runs, in words that say what to mend. */
@DisplayName("The network refuses")
class NetworkRefusalsTest {

    private static final FieldRegistry FIELDS = new FieldRegistry(List.of(new NeighbourhoodFields(), new PathFields()));
    private static final RequestValues TODAY = new RequestValues(List.of(), LocalDate.of(2026, 11, 22));

    @Test
    @DisplayName("a neighbourhood that is too deep, too large or around no id")
    void neighbourhood() {
        Map<String, Object> usual = Map.of("of", "program:zubra", "depth", 1, "minSources", 1, "maxNodes", 100);

        refused("INVALID_ID", "neighbourhood", usual, Map.of("of", "no id"));
        refused("BAD_INPUT", "neighbourhood", usual, Map.of("depth", 5));
        refused("BAD_INPUT", "neighbourhood", usual, Map.of("maxNodes", 501));
        refused("BAD_INPUT", "neighbourhood", usual, Map.of("minSources", 0));
        refused("INVALID_ID", "neighbourhood", usual, Map.of("filter", Map.of("sources", List.of("S1"))));
    }

    @Test
    @DisplayName("paths that lead nowhere, or are too long")
    void paths() {
        Map<String, Object> usual = Map.of("from", "person:a", "to", "person:b", "maxLength", 4, "first", 3);

        refused("BAD_INPUT", "paths", usual, Map.of("to", "person:a"));
        refused("BAD_INPUT", "paths", usual, Map.of("maxLength", 9));
        refused("BAD_INPUT", "paths", usual, Map.of("first", 0));
        refused("INVALID_ID", "paths", usual, Map.of("from", "{id: 1}"));
    }

    private static void refused(String code, String field, Map<String, Object> usual, Map<String, Object> changed) {
        Map<String, Object> arguments = new HashMap<>(usual);
        arguments.putAll(changed);
        Selection selection = new Selection(field, field, Set.of("Query"), Map.copyOf(arguments), List.of());
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> QueryCompiler.query(FIELDS, TimeScope.NOW, selection, TODAY))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
