// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.NameKey;
import org.alliancegraph.model.Revision;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.mutation.SimilarNames;
import org.alliancegraph.mutation.StoredClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Reads what planning needs from the graph, for many rows at a time, on one snapshot. */
final class GraphLookup {

    private final Neo4jClient client;
    private final SimilarNames lookalikes;
    private final TimeScope.Snapshot snapshot;
    private final LocalDate today;
    private final boolean empty;

    /** @param today the day for the visibility of people */
    GraphLookup(Neo4jClient client, SimilarNames lookalikes, TimeScope.Snapshot snapshot, LocalDate today) {
        this(client, lookalikes, snapshot, today, false);
    }

    private GraphLookup(
            Neo4jClient client, SimilarNames lookalikes, TimeScope.Snapshot snapshot, LocalDate today, boolean empty) {
        this.today = today;
        this.client = client;
        this.lookalikes = lookalikes;
        this.snapshot = snapshot;
        this.empty = empty;
    }

    /** A lookup for an empty graph, which runs no statements. The caller holds the lock that keeps the graph empty. */
    static GraphLookup ofEmptyGraph(Neo4jClient client, SimilarNames lookalikes) {
        return new GraphLookup(client, lookalikes, new TimeScope.Snapshot(0, List.of()), LocalDate.EPOCH, true);
    }

    /** The properties of entities by the requested ids: of present and of retracted ones. */
    record Entities(Map<String, Map<?, ?>> present, Map<String, Map<?, ?>> gone) {}

    /** The entities with these ids. A merged one is replaced by the entity into which it was merged. */
    Entities entities(Collection<String> ids) {
        Entities found = new Entities(new HashMap<>(), new HashMap<>());
        for (Map<String, Object> row : rows("entities", "ids", ids)) {
            Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
            boolean present = Boolean.TRUE.equals(row.get("present"));
            if (present || !Long.valueOf(Revision.OPEN).equals(properties.get("retracted"))) {
                (present ? found.present() : found.gone()).put(String.valueOf(row.get("asked")), properties);
            }
        }
        return found;
    }

    /** The owners of keys. */
    Map<String, String> owners(Collection<String> keys) {
        Map<String, String> found = new HashMap<>();
        rows("owners-of-keys", "keys", keys)
                .forEach(row -> found.put(String.valueOf(row.get("key")), String.valueOf(row.get("entity"))));
        return found;
    }

    /** An entity with its name. */
    record Named(
            String id, String name, String type, @Nullable String state, List<String> within) {}

    /** The entities with exactly these names, by normalized name. */
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

    /** Those of these normalized names that belong to people whom members may see. */
    Set<String> people(Collection<String> names) {
        if (empty || names.isEmpty()) {
            return Set.of();
        }
        return client
                .query(CypherFiles.text("mutation/people-named", new TimeScope(false, false, Audience.MEMBERS)))
                .bindAll(Map.of(
                        "names",
                        List.copyOf(names),
                        "revision",
                        snapshot.revision(),
                        "inFlight",
                        snapshot.inFlight(),
                        QueryCompiler.TODAY,
                        today))
                .fetchAs(String.class)
                .all()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Earlier decisions by the keys of their questions. */
    Map<String, String> decisions(Collection<String> keys) {
        Map<String, String> found = new HashMap<>();
        rows("decisions", "keys", keys)
                .forEach(row -> found.put(String.valueOf(row.get("key")), String.valueOf(row.get("entity"))));
        return found;
    }

    /** The claims about values of entities, by entity. */
    Map<String, List<StoredClaim>> values(Collection<String> ids) {
        Map<String, List<StoredClaim>> found = new HashMap<>();
        rows("values-of-entities", "ids", ids).stream()
                .map(StoredClaim::of)
                .forEach(each -> found.computeIfAbsent(each.claim().from(), id -> new ArrayList<>())
                        .add(each));
        return found;
    }

    /** The claims between pairs of entities, by the pair of ids in alphabetical order. */
    Map<List<String>, List<StoredClaim>> between(Collection<List<String>> pairs) {
        List<Map<String, String>> asked = pairs.stream()
                .map(each -> Map.of("one", each.getFirst(), "other", each.getLast()))
                .toList();
        Map<List<String>, List<StoredClaim>> found = new HashMap<>();
        rows("claims-of-pairs", "pairs", asked).stream()
                .map(StoredClaim::of)
                .forEach(each -> found.computeIfAbsent(
                                pair(each.claim().from(), each.claim().to()), pair -> new ArrayList<>())
                        .add(each));
        return found;
    }

    /** The claims with these ids, including retracted ones. */
    Map<String, StoredClaim> claims(Collection<String> ids) {
        Map<String, StoredClaim> found = new HashMap<>();
        rows("claims", "ids", ids).stream()
                .map(StoredClaim::of)
                .forEach(each -> found.put(each.claim().id(), each));
        return found;
    }

    /** The claims of a type that lead to the direct parents of entities. */
    List<StoredClaim> above(Collection<String> ids, ClaimType type) {
        return rows("claims-above", "ids", ids, Map.of("type", type.name())).stream()
                .map(StoredClaim::of)
                .toList();
    }

    /** Whether a person of this name was erased. */
    boolean isErased(String name) {
        return lookalikes.isErased(name);
    }

    /** Entities with similar names, the most similar first. */
    List<SimilarNames.Lookalike> alike(String name, @Nullable Collection<String> types) {
        if (empty) {
            return List.of();
        }
        return lookalikes.of(name, types, snapshot, Audience.MEMBERS, 5);
    }

    /** Entities whose names differ from these only in spelling, by name key. */
    Map<String, List<SimilarNames.Lookalike>> alike(Collection<String> names) {
        Map<String, String> simple = new HashMap<>();
        names.forEach(name -> simple.putIfAbsent(NameKey.of(name), name));
        simple.remove("");
        Map<String, List<SimilarNames.Lookalike>> found = new HashMap<>();
        for (Map<String, Object> row : rows("alike-names", "names", simple.keySet())) {
            String name = String.valueOf(row.get("name"));
            String asked = String.valueOf(row.get("asked"));
            found.computeIfAbsent(asked, each -> new ArrayList<>())
                    .add(new SimilarNames.Lookalike(
                            String.valueOf(row.get("id")),
                            name,
                            String.valueOf(row.get("type")),
                            SimilarNames.similarity(String.valueOf(simple.get(asked)), name)));
        }
        return found;
    }

    static List<String> pair(String one, String other) {
        String[] both = {one, other};
        Arrays.sort(both);
        return List.of(both);
    }

    private Collection<Map<String, Object>> rows(String statement, String parameter, Collection<?> asked) {
        return rows(statement, parameter, asked, Map.of());
    }

    private Collection<Map<String, Object>> rows(
            String statement, String parameter, Collection<?> asked, Map<String, Object> more) {
        if (empty || asked.isEmpty()) {
            return List.of();
        }
        return client.query(CypherFiles.text("mutation/" + statement))
                .bindAll(Map.of(
                        parameter,
                        List.copyOf(asked),
                        "revision",
                        snapshot.revision(),
                        "inFlight",
                        snapshot.inFlight()))
                .bindAll(more)
                .fetch()
                .all();
    }
}
