// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.AlikeName;
import org.alliancegraph.graph.Lens;
import org.alliancegraph.graph.Statements;
import org.alliancegraph.intake.change.Lookalikes;
import org.alliancegraph.intake.change.StandingClaim;
import org.alliancegraph.intake.change.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What planning needs to know of the graph, asked for many rows at a time, on one snapshot. */
final class GraphLookup {

    private final Neo4jClient client;
    private final Lookalikes lookalikes;
    private final Lens.Snapshot snapshot;

    GraphLookup(Neo4jClient client, Lookalikes lookalikes, Lens.Snapshot snapshot) {
        this.client = client;
        this.lookalikes = lookalikes;
        this.snapshot = snapshot;
    }

    /** The entities of these ids, as their properties; of a merged one, those of what it was merged into. */
    Map<String, Map<?, ?>> entities(Collection<String> ids) {
        Map<String, Map<?, ?>> found = new HashMap<>();
        for (Map<String, Object> row : rows("entities", "ids", ids)) {
            if (Boolean.TRUE.equals(row.get("present"))) {
                found.put(String.valueOf(row.get("asked")), (Map<?, ?>) Objects.requireNonNull(row.get("properties")));
            }
        }
        return found;
    }

    /** Which ids something has or had. */
    Collection<String> taken(Collection<String> ids) {
        return rows("entity-ids", "ids", ids).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    /** Who has these keys. */
    Map<String, String> owners(Collection<String> keys) {
        Map<String, String> found = new HashMap<>();
        rows("owners-of-keys", "keys", keys)
                .forEach(row -> found.put(String.valueOf(row.get("key")), String.valueOf(row.get("entity"))));
        return found;
    }

    /** Something that has a name. */
    record Named(
            String id, String name, String type, @Nullable String state, List<String> within) {}

    /** What is called exactly like this, by folded name. */
    Map<String, List<Named>> named(Collection<String> names) {
        Map<String, List<Named>> found = new HashMap<>();
        for (Map<String, Object> row : rows("named", "names", names)) {
            Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
            found.computeIfAbsent(String.valueOf(row.get("name")), each -> new ArrayList<>())
                    .add(new Named(
                            String.valueOf(properties.get("id")),
                            String.valueOf(properties.get("name")),
                            String.valueOf(properties.get("type")),
                            (String) properties.get("state"),
                            ((List<?>) Objects.requireNonNull(row.get("within")))
                                    .stream().map(String::valueOf).toList()));
        }
        return found;
    }

    /** What was decided before. */
    Map<String, String> decisions(Collection<String> keys) {
        Map<String, String> found = new HashMap<>();
        rows("decisions", "keys", keys)
                .forEach(row -> found.put(String.valueOf(row.get("key")), String.valueOf(row.get("entity"))));
        return found;
    }

    /** What sources state of these entities, by entity. */
    Map<String, List<StandingClaim>> values(Collection<String> ids) {
        Map<String, List<StandingClaim>> found = new HashMap<>();
        rows("values-of-entities", "ids", ids).stream()
                .map(StandingClaim::of)
                .forEach(each -> found.computeIfAbsent(each.claim().from(), id -> new ArrayList<>())
                        .add(each));
        return found;
    }

    /** What stands between pairs of ids, by the pair in alphabetical order. */
    Map<List<String>, List<StandingClaim>> between(Collection<List<String>> pairs) {
        List<Map<String, String>> asked = pairs.stream()
                .map(each -> Map.of("one", each.getFirst(), "other", each.getLast()))
                .toList();
        Map<List<String>, List<StandingClaim>> found = new HashMap<>();
        rows("claims-of-pairs", "pairs", asked).stream()
                .map(StandingClaim::of)
                .forEach(each -> found.computeIfAbsent(
                                pair(each.claim().from(), each.claim().to()), pair -> new ArrayList<>())
                        .add(each));
        return found;
    }

    /** The claims of these ids, retracted ones too. */
    Map<String, StandingClaim> claims(Collection<String> ids) {
        Map<String, StandingClaim> found = new HashMap<>();
        rows("claims", "ids", ids).stream()
                .map(StandingClaim::of)
                .forEach(each -> found.put(each.claim().id(), each));
        return found;
    }

    /** What is called alike, the likeliest first. */
    List<Lookalikes.Lookalike> alike(String name, @Nullable Collection<String> types) {
        return lookalikes.of(name, types, new Writing(0, snapshot.revision(), Instant.EPOCH, snapshot.inFlight()), 5);
    }

    /** Who has one of these names but for its spelling, by the simplest spelling. */
    Map<String, List<Lookalikes.Lookalike>> alike(Collection<String> names) {
        Map<String, String> simple = new HashMap<>();
        names.forEach(name -> simple.putIfAbsent(AlikeName.of(name), name));
        simple.remove("");
        Map<String, List<Lookalikes.Lookalike>> found = new HashMap<>();
        for (Map<String, Object> row : rows("alike-names", "names", simple.keySet())) {
            String name = String.valueOf(row.get("name"));
            String asked = String.valueOf(row.get("asked"));
            found.computeIfAbsent(asked, each -> new ArrayList<>())
                    .add(new Lookalikes.Lookalike(
                            String.valueOf(row.get("id")),
                            name,
                            String.valueOf(row.get("type")),
                            Lookalikes.similarity(String.valueOf(simple.get(asked)), name)));
        }
        return found;
    }

    static List<String> pair(String one, String other) {
        String[] both = {one, other};
        Arrays.sort(both);
        return List.of(both);
    }

    private Collection<Map<String, Object>> rows(String statement, String parameter, Collection<?> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        return client.query(Statements.text("intake/" + statement))
                .bindAll(Map.of(
                        parameter,
                        List.copyOf(asked),
                        "revision",
                        snapshot.revision(),
                        "inFlight",
                        snapshot.inFlight()))
                .fetch()
                .all();
    }
}
