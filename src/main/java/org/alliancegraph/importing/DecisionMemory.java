// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decisions about ambiguous names: those made for this import, and those remembered from earlier ones. */
final class DecisionMemory {

    private final GraphLookup graph;
    private final Decisions decisions;
    private final Map<String, String> remembered = new HashMap<>();
    private final Map<PendingRowPlan, String> newcomers = new HashMap<>();
    private final Map<String, Integer> announced = new HashMap<>();

    DecisionMemory(GraphLookup graph, Decisions decisions) {
        this.graph = graph;
        this.decisions = decisions;
    }

    /** Reads earlier decisions about the same questions. */
    void recall(Collection<Reference> references) {
        Set<String> keys = new HashSet<>();
        references.stream()
                .filter(each -> each.text() != null && !each.byId())
                .map(Reference::decisionKey)
                .forEach(keys::add);
        keys.removeAll(remembered.keySet());
        remembered.putAll(graph.decisions(keys));
    }

    /** The id of the entity that a decision for all rows with this question names; null if there is none. */
    @Nullable
    String to(Reference reference) {
        String key = reference.decisionKey();
        return decisions.everywhere().getOrDefault(key, remembered.get(key));
    }

    /** Plans to remember the decision, unless it is remembered already or known to differ between rows. */
    void remember(Reference reference, String id, PendingRowPlan row) {
        remember(reference.decisionKey(), id, row);
    }

    private void remember(String key, String id, PendingRowPlan row) {
        String before = remembered.get(key);
        if (!id.equals(before) && !Decisions.CONTESTED.equals(before)) {
            row.step(PlanStep.Kind.DECIDE, id, Map.of("key", key));
        }
    }

    /**
     * Notes rows that describe new entities by decision, in their order, and returns the ids of entities that an
     * earlier import of the file created for these rows.
     */
    List<String> announce(Collection<PendingRowPlan> rows, String source) {
        newcomers.clear();
        for (PendingRowPlan each : rows) {
            String key = each.described().decisionKey() + "|" + Objects.requireNonNullElse(each.text("source"), source);
            newcomers.put(each, key + "|" + announced.merge(key, 1, Integer::sum));
        }
        Map<String, String> found = graph.decisions(newcomers.values());
        remembered.putAll(found);
        return List.copyOf(found.values());
    }

    /** The id of the entity that an earlier import of the file created for a row; null if there is none. */
    @Nullable
    String idMadeBefore(PendingRowPlan row) {
        return remembered.get(newcomers.get(row));
    }

    /** Plans to remember the created entity of a row, if a decision says that it is new. */
    void rememberNew(String id, PendingRowPlan row) {
        String key = newcomers.get(row);
        if (key != null) {
            remember(key, id, row);
        }
    }
}
