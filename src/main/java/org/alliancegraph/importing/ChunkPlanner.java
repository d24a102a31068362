// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans many rows of one kind together, so that a few queries serve all of them. */
final class ChunkPlanner {

    private static final List<String> DECIDED = List.of("name", "from", "to", "source");

    private final GraphLookup graph;
    private final EntityIndex identities;
    private final ReferenceResolver referents;
    private final SourceResolver sources;
    private final ValuePlanner values;
    private final EntityPlanner entities;
    private final ClaimRows claims;

    ChunkPlanner(
            GraphLookup graph,
            EntityIndex identities,
            ReferenceResolver referents,
            SourceResolver sources,
            StatedInFile stated) {
        this.graph = graph;
        this.identities = identities;
        this.referents = referents;
        this.sources = sources;
        this.values = new ValuePlanner(identities, sources, stated);
        this.entities = new EntityPlanner(identities, referents, stated, values);
        this.claims = new ClaimRows(graph, identities, new ClaimMatcher(referents, sources));
    }

    /** Plans rows that describe entities. */
    List<PlanRow> described(List<PendingRowPlan> rows) {
        List<Reference> references = new ArrayList<>();
        for (PendingRowPlan row : rows) {
            references.add(row.described());
            row.texts("formerId").forEach(id -> references.add(SourceResolver.reference(id)));
        }
        prefetch(rows, references);
        List<PendingRowPlan> newcomers =
                rows.stream().filter(PendingRowPlan::describesNew).toList();
        identities.prefetch(identities.answers().announce(newcomers, sources.ofFile()).stream()
                .map(SourceResolver::reference)
                .toList());
        identities.prefetch(rows.stream()
                .filter(each -> each.text("id") == null && each.described().type() != null)
                .filter(each -> each.described().local() != null
                        || identities.called(each.described()).isEmpty())
                .map(CreatePlanner::made)
                .filter(Objects::nonNull)
                .map(SourceResolver::reference)
                .toList());
        values.against(graph.values(existing(rows)));
        referents.compare(rows.stream().flatMap(ChunkPlanner::spellings).toList());
        rows.forEach(entities::plan);
        return completed(rows);
    }

    /** Plans rows that are claims. */
    List<PlanRow> claimed(List<PendingRowPlan> rows) {
        List<Reference> references = new ArrayList<>();
        for (PendingRowPlan row : rows) {
            references.add(ClaimMatcher.reference(row, "from"));
            references.add(ClaimMatcher.reference(row, "to"));
        }
        prefetch(rows, references);
        claims.plan(rows);
        return completed(rows);
    }

    private static Stream<String> spellings(PendingRowPlan row) {
        String name = row.text("name");
        if (name == null || !"Municipality".equals(row.described().type())) {
            return Stream.ofNullable(name);
        }
        return Stream.concat(Stream.of(name), TownNames.spellings(name).stream());
    }

    private void prefetch(List<PendingRowPlan> rows, List<Reference> references) {
        for (PendingRowPlan row : rows) {
            references.add(SourceResolver.reference(row.text("source")));
            DECIDED.forEach(field -> references.add(SourceResolver.reference(row.decision(field))));
            row.decisions().forEach(id -> references.add(SourceResolver.reference(id)));
        }
        identities.prefetch(references);
    }

    private List<PlanRow> completed(List<PendingRowPlan> rows) {
        return rows.stream().map(each -> sources.completed(each.done())).toList();
    }

    private Set<String> existing(List<PendingRowPlan> rows) {
        Set<String> existing = new HashSet<>();
        for (PendingRowPlan row : rows) {
            Reference reference = row.described();
            if (reference.text() != null) {
                add(existing, identities.get(reference.text()));
                identities.called(reference).forEach(each -> add(existing, each));
            }
            reference.keys().forEach(key -> {
                String owner = identities.owner(key);
                add(existing, owner == null ? null : identities.get(owner));
            });
            String decision = row.decision("name");
            add(existing, decision == null ? identities.answered(reference) : identities.get(decision));
            add(existing, identities.madeBefore(row));
            add(existing, identities.local(reference.local()));
        }
        return existing;
    }

    private static void add(Set<String> existing, @Nullable ResolvedEntity entity) {
        if (entity != null && entity.exists()) {
            existing.add(entity.id());
        }
    }
}
