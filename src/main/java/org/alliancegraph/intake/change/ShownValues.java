// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.graph.Germany;
import org.alliancegraph.graph.Statements;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what entities show of themselves in step with what is claimed about them: four statements at most, however many
 * entities were touched.
 */
@Component
public final class ShownValues {

    /** How many municipalities may lie in one another. */
    private static final int LONGEST_CHAIN = 10;

    private final Neo4jClient client;
    private final InstantSource clock;

    ShownValues(Neo4jClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Does so for everything that a batch changes, once it is written. */
    public void refresh(Batch batch, Writing writing) {
        Set<String> others = new HashSet<>(batch.touched());
        others.removeAll(batch.outdated());
        others.removeIf(batch.newcomers()::contains);
        count(others, writing);
        refresh(batch.outdated(), batch.relocated(), writing);
    }

    /** Gives entities a new version of which nothing changed that they show. */
    public void count(Collection<String> ids, Writing writing) {
        if (!ids.isEmpty()) {
            client.query(Statements.text("intake/count-changes"))
                    .bindAll(Map.of("ids", List.copyOf(ids), "revision", writing.number()))
                    .run();
        }
    }

    /**
     * Lets entities show what this revision and all before it claim, and gives them its number as their version.
     * Municipalities come first, since others are where they are; who lies in one that was elsewhere before follows.
     */
    public void refresh(Collection<String> ids, Writing writing) {
        refresh(ids, Set.of(), writing);
    }

    /** The same, with municipalities whose state or country changed: what lies in them shows theirs. */
    public void refresh(Collection<String> ids, Set<String> relocated, Writing writing) {
        Set<String> done = new HashSet<>(ids);
        Collection<String> next = ids;
        Set<String> moved = new HashSet<>(relocated);
        while (!next.isEmpty()) {
            moved.addAll(refreshAll(next, writing));
            next = dependents(moved, writing).stream().filter(done::add).toList();
            moved.clear();
        }
    }

    /** Those that were elsewhere before. */
    private Set<String> refreshAll(Collection<String> ids, Writing writing) {
        Map<Boolean, List<String>> places =
                ids.stream().collect(Collectors.partitioningBy(id -> id.startsWith("municipality:")));
        Set<String> moved = new HashSet<>();
        List<Shown> shown = show(Objects.requireNonNull(places.get(true)), writing);
        for (int round = 0; round < LONGEST_CHAIN && !shown.isEmpty(); round++) {
            shown.stream()
                    .filter(each -> each.knownBefore(writing.number()))
                    .filter(Shown::moved)
                    .map(Shown::id)
                    .forEach(moved::add);
            boolean again = round == 0 || shown.stream().anyMatch(Shown::moved);
            List<String> within =
                    shown.stream().filter(Shown::within).map(Shown::id).toList();
            shown = again ? show(within, writing) : List.of();
        }
        show(Objects.requireNonNull(places.get(false)), writing);
        return moved;
    }

    /** Those that show something else than what is claimed today. */
    public List<String> outdated(List<String> ids, Writing writing) {
        return find(ids, writing).stream()
                .filter(Shown::outdated)
                .map(Shown::id)
                .toList();
    }

    private List<Shown> show(List<String> ids, Writing writing) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Shown> shown = find(ids, writing);
        client.query(Statements.text("intake/touch-entities"))
                .bind(shown.stream().map(each -> each.row(writing.number())).toList())
                .to("rows")
                .run();
        return shown;
    }

    private List<Shown> find(List<String> ids, Writing writing) {
        return client
                .query(Statements.text("intake/shown-values"))
                .bindAll(parameters(ids, writing))
                .fetch()
                .all()
                .stream()
                .map(Shown::of)
                .toList();
    }

    private Collection<String> dependents(Set<String> moved, Writing writing) {
        if (moved.isEmpty()) {
            return Set.of();
        }
        return client.query(Statements.text("intake/located-in"))
                .bindAll(parameters(List.copyOf(moved), writing))
                .fetchAs(String.class)
                .all();
    }

    private Map<String, Object> parameters(List<String> ids, Writing writing) {
        return Map.of(
                "ids",
                ids,
                "asOf",
                Germany.dayOf(clock.instant()),
                "revision",
                writing.latest(),
                "inFlight",
                writing.inFlight());
    }
}
