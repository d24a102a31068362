// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.mutation.BatchWriter;
import org.alliancegraph.mutation.ClaimRedating;
import org.alliancegraph.mutation.CurrentValuesUpdater;
import org.alliancegraph.mutation.OfficialKeys;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.WriteBatch;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Parts the writes of an import: those that are staged before the revision is visible, and those that change entities
 * that everybody sees already and therefore wait for that moment.
 */
final class StagedWrites {

    private static final int SHOWN_AT_ONCE = 5_000;

    private final BatchWriter writer;
    private final ClaimRedating redating;
    private final CurrentValuesUpdater shown;
    private final Neo4jClient client;
    private final Set<String> seen;
    private final Set<String> outdated = new LinkedHashSet<>();
    private final Map<String, Map<String, @Nullable Object>> edits = new HashMap<>();
    private final Map<String, String> decisions = new HashMap<>();

    /** @param seen the entities of the graph that the import touches */
    StagedWrites(
            BatchWriter writer,
            ClaimRedating redating,
            CurrentValuesUpdater shown,
            Neo4jClient client,
            Set<String> seen) {
        this.writer = writer;
        this.redating = redating;
        this.shown = shown;
        this.client = client;
        this.seen = seen;
    }

    /** Writes a part, but for what has to wait. */
    ImportBatch write(ImportBatch part) {
        writer.write(part.batch());
        keep(part);
        return part;
    }

    /** Keeps what of a part has to wait. */
    void keep(ImportBatch part) {
        outdated.addAll(part.batch().outdated());
        part.edits()
                .forEach((id, properties) ->
                        edits.computeIfAbsent(id, each -> new HashMap<>()).putAll(properties));
        part.decisions().forEach((key, id) -> decisions.merge(key, id, Decisions::together));
    }

    /**
     * The new entities that have to be looked at again, since not all that is claimed about them came with them;
     * municipalities first, where others are.
     */
    List<List<String>> outdated() {
        List<String> ids = outdated.stream()
                .filter(id -> !seen.contains(id))
                .sorted(Comparator.comparing(id -> !id.startsWith("municipality:")))
                .toList();
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i += SHOWN_AT_ONCE) {
            parts.add(ids.subList(i, Math.min(ids.size(), i + SHOWN_AT_ONCE)));
        }
        return parts;
    }

    List<String> show(List<String> ids, OpenRevision writing) {
        shown.refresh(ids, writing);
        return ids;
    }

    /** Writes what had to wait. */
    void finish(OpenRevision writing) {
        WriteBatch waited = edits(writing.number());
        writer.write(waited);
        redating.after(waited, writing);
        if (!decisions.isEmpty()) {
            client.query(CypherFiles.text("mutation/remember-decisions"))
                    .bindAll(Map.of("decisions", decisions, "revision", writing.number()))
                    .run();
        }
        Set<String> showing = new HashSet<>(seen);
        showing.retainAll(outdated);
        showing.addAll(edits.keySet());
        showing.addAll(waited.outdated());
        Set<String> others = new HashSet<>(seen);
        others.addAll(waited.touched());
        others.removeAll(showing);
        shown.count(others, writing);
        shown.refresh(showing, waited.rows().relocated(), writing);
    }

    private WriteBatch edits(long revision) {
        WriteBatch batch = new WriteBatch(revision);
        if (edits.isEmpty()) {
            return batch;
        }
        Map<String, Map<?, ?>> before = new HashMap<>();
        client.query(CypherFiles.text("mutation/properties-of-entities"))
                .bindAll(Map.of("ids", List.copyOf(edits.keySet())))
                .fetch()
                .all()
                .forEach(row -> before.put(String.valueOf(row.get("id")), (Map<?, ?>) row.get("properties")));
        for (String id : edits.keySet()) {
            edit(id, before.getOrDefault(id, Map.of()), Objects.requireNonNull(edits.get(id)), batch);
        }
        return batch;
    }

    private static void edit(String id, Map<?, ?> before, Map<String, @Nullable Object> after, WriteBatch batch) {
        for (String scheme : OfficialKeys.SCHEMES) {
            Object key = after.get(scheme);
            if (key != null && !key.equals(before.get(scheme))) {
                batch.release(id, scheme, key.toString());
            }
        }
        if (EntityType.ofId(id) == EntityType.MUNICIPALITY) {
            OfficialKeys.follow(before, after);
        }
        batch.edit(id, before, after);
    }
}
