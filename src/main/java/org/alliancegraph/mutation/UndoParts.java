// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.ClaimIds;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.SourceDay;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The inverse of a large revision, part by part; none of it is seen before the revision that it is written under. */
final class UndoParts {

    private final Neo4jClient client;
    private final BatchWriter writer;
    private final CurrentValuesUpdater shown;
    private final long number;
    private final long undo;
    private final ClaimIds ids;
    private final int most;

    private final Deque<String> steps = new ArrayDeque<>(List.of(
            "undo-removed",
            "undo-recorded",
            "undo-retracted",
            "undo-given-keys",
            "undo-taken-keys",
            "undo-reinstated",
            "undo-created"));
    private final Set<String> back = new HashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final Set<String> outdated = new HashSet<>();
    private @Nullable Deque<String> showing;
    private String after = "";
    private long done;

    /**
     * @param number the revision to undo
     * @param undo the one under which that is done
     * @param most how much a part has at most
     */
    UndoParts(Neo4jClient client, BatchWriter writer, CurrentValuesUpdater shown, long number, long undo, int most) {
        this.client = client;
        this.writer = writer;
        this.shown = shown;
        this.number = number;
        this.undo = undo;
        this.ids = new ClaimIds(undo);
        this.most = most;
    }

    /** Writes one more part; false if there was none left. */
    boolean next(OpenRevision writing) {
        String step = steps.peek();
        if (step == null) {
            return showBack(writing);
        }
        Collection<Map<String, Object>> rows = rows(step, writing);
        done += rows.size();
        switch (step) {
            case "undo-removed" -> rows.forEach(row -> back.add(String.valueOf(row.get("id"))));
            case "undo-recorded" -> rows.forEach(this::touch);
            case "undo-retracted" -> restore(rows);
            default -> {}
        }
        if (rows.size() < most) {
            steps.remove();
            after = "";
        } else {
            after = rows.stream()
                    .map(UndoParts::id)
                    .max(Comparator.naturalOrder())
                    .orElse("");
        }
        return true;
    }

    /** How much of the revision was looked at so far. */
    long done() {
        return done;
    }

    /** Whether an entity that the revision took out is there again. */
    boolean broughtBack(String id) {
        return back.contains(id);
    }

    /** Lets the entities that are there all the time show what stands now. */
    void show(WriteBatch last, OpenRevision writing) {
        touched.addAll(last.touched());
        outdated.addAll(last.outdated());
        touched.removeAll(outdated);
        shown.count(touched, writing);
        shown.refresh(outdated, last.rows().relocated(), writing);
    }

    private Collection<Map<String, Object>> rows(String step, OpenRevision writing) {
        return client.query(CypherFiles.text("mutation/" + step))
                .bindAll(Map.of(
                        "shown",
                        Property.fieldNames(),
                        "number",
                        number,
                        "undo",
                        undo,
                        "after",
                        after,
                        "most",
                        most,
                        "revision",
                        writing.latest(),
                        "inFlight",
                        writing.inFlight()))
                .fetch()
                .all();
    }

    private static String id(Map<String, Object> row) {
        Object id = row.get("properties") instanceof Map<?, ?> claim ? claim.get("id") : row.get("id");
        return String.valueOf(id);
    }

    private void touch(Map<String, Object> row) {
        touch((String) row.get("from"), Boolean.TRUE.equals(row.get("shown")));
        touch((String) row.get("to"), false);
    }

    private void touch(@Nullable String id, boolean shows) {
        if (id != null && !id.startsWith("attribute:") && !back.contains(id)) {
            (shows ? outdated : touched).add(id);
        }
    }

    private void restore(Collection<Map<String, Object>> rows) {
        WriteBatch batch = new WriteBatch(undo);
        for (Map<String, Object> row : rows) {
            if (Boolean.TRUE.equals(row.get("passed"))) {
                continue;
            }
            StoredClaim claim = StoredClaim.of(row);
            List<?> gone = (List<?>) Objects.requireNonNull(row.get("gone"));
            if (!gone.isEmpty()) {
                throw MutationException.of(
                        UserError.Code.CANNOT_UNDO,
                        "revision",
                        Message.of(
                                "undo.end-gone",
                                number,
                                gone.getFirst(),
                                claim.claim().id()));
            }
            Map<?, ?> dated = (Map<?, ?>) row.get("dated");
            claim.again(
                    ids.next(), dated == null ? claim.sourceDay() : SourceDay.of(dated), claim.linksOfSame(), batch);
        }
        writer.write(batch);
        batch.outdated().forEach(id -> touch(id, true));
        batch.touched().forEach(id -> touch(id, false));
    }

    /** Lets those that came back show what stands now, of whom nobody knows yet; municipalities first. */
    private boolean showBack(OpenRevision writing) {
        if (showing == null) {
            List<String> ids = new ArrayList<>(back);
            ids.sort(Comparator.comparing(id -> !id.startsWith("municipality:")));
            showing = new ArrayDeque<>(ids);
        }
        List<String> part = new ArrayList<>();
        while (!showing.isEmpty() && part.size() < most) {
            part.add(showing.remove());
        }
        if (part.isEmpty()) {
            return false;
        }
        shown.refresh(part, writing);
        done += part.size();
        return true;
    }
}
