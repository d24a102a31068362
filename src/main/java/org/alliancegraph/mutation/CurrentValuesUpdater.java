// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.BusinessCalendar;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Updates the current values of entities after their claims changed. It needs four statements at most for any number of
 * entities.
 */
@Component
public final class CurrentValuesUpdater {

    /** The largest number of municipalities that are nested in one another. */
    private static final int LONGEST_CHAIN = 10;

    private final Neo4jClient client;
    private final InstantSource clock;
    private final PersonVisibility people;

    CurrentValuesUpdater(Neo4jClient client, InstantSource clock, PersonVisibility people) {
        this.client = client;
        this.clock = clock;
        this.people = people;
    }

    /** Updates everything that a batch changes, after the batch was written. */
    public void refresh(WriteBatch batch, OpenRevision writing) {
        Set<String> others = new HashSet<>(batch.touched());
        others.removeAll(batch.outdated());
        others.removeIf(batch.newcomers()::contains);
        renumber(others, writing);
        follow(batch.outdated(), batch.rows().relocated(), writing);
    }

    /** Gives a new version to entities whose current values did not change. */
    public void count(Collection<String> ids, OpenRevision writing) {
        renumber(ids, writing);
        people.refresh(ids, writing.number());
    }

    private void renumber(Collection<String> ids, OpenRevision writing) {
        if (!ids.isEmpty()) {
            client.query(CypherFiles.text("mutation/count-changes"))
                    .bindAll(Map.of("ids", List.copyOf(ids), "revision", writing.number()))
                    .run();
        }
    }

    /**
     * Updates the current values of entities to this revision, and sets their version. Municipalities come first,
     * because places of other entities depend on them. Entities in a municipality that moved come last.
     */
    public void refresh(Collection<String> ids, OpenRevision writing) {
        refresh(ids, Set.of(), writing);
    }

    /** The same, also for entities in municipalities whose state or country changed. */
    public void refresh(Collection<String> ids, Set<String> relocated, OpenRevision writing) {
        follow(ids, relocated, writing);
        people.refresh(ids, writing.number());
    }

    private void follow(Collection<String> ids, Set<String> relocated, OpenRevision writing) {
        Set<String> done = new HashSet<>(ids);
        Collection<String> next = ids;
        Set<String> moved = new HashSet<>(relocated);
        while (!next.isEmpty()) {
            moved.addAll(refreshAll(next, writing));
            next = dependents(moved, writing).stream().filter(done::add).toList();
            moved.clear();
        }
    }

    /** Updates entities and returns those whose place changed. */
    private Set<String> refreshAll(Collection<String> ids, OpenRevision writing) {
        Map<Boolean, List<String>> places =
                ids.stream().collect(Collectors.partitioningBy(id -> id.startsWith("municipality:")));
        Set<String> moved = new HashSet<>();
        List<CurrentValuesChange> shown = show(Objects.requireNonNull(places.get(true)), writing);
        for (int round = 0; round < LONGEST_CHAIN && !shown.isEmpty(); round++) {
            shown.stream()
                    .filter(each -> each.knownBefore(writing.number()))
                    .filter(CurrentValuesChange::moved)
                    .map(CurrentValuesChange::id)
                    .forEach(moved::add);
            boolean again = round == 0 || shown.stream().anyMatch(CurrentValuesChange::moved);
            List<String> within = shown.stream()
                    .filter(CurrentValuesChange::within)
                    .map(CurrentValuesChange::id)
                    .toList();
            shown = again ? show(within, writing) : List.of();
        }
        show(Objects.requireNonNull(places.get(false)), writing);
        return moved;
    }

    /** The entities whose current values differ from the claims of today. */
    public List<String> outdated(List<String> ids, OpenRevision writing) {
        return find(ids, writing).stream()
                .filter(CurrentValuesChange::outdated)
                .map(CurrentValuesChange::id)
                .toList();
    }

    private List<CurrentValuesChange> show(List<String> ids, OpenRevision writing) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<CurrentValuesChange> shown = find(ids, writing);
        client.query(CypherFiles.text("mutation/touch-entities"))
                .bind(shown.stream().map(each -> each.row(writing.number())).toList())
                .to("rows")
                .run();
        return shown;
    }

    private List<CurrentValuesChange> find(List<String> ids, OpenRevision writing) {
        return client
                .query(CypherFiles.text("mutation/shown-values"))
                .bindAll(parameters(ids, writing))
                .fetch()
                .all()
                .stream()
                .map(CurrentValuesChange::of)
                .toList();
    }

    private Collection<String> dependents(Set<String> moved, OpenRevision writing) {
        if (moved.isEmpty()) {
            return Set.of();
        }
        return client.query(CypherFiles.text("mutation/located-in"))
                .bindAll(parameters(List.copyOf(moved), writing))
                .fetchAs(String.class)
                .all();
    }

    private Map<String, Object> parameters(List<String> ids, OpenRevision writing) {
        return Map.of(
                "ids",
                ids,
                "asOf",
                BusinessCalendar.dayOf(clock.instant()),
                "revision",
                writing.latest(),
                "inFlight",
                writing.inFlight());
    }
}
