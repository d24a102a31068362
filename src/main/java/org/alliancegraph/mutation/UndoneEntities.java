// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Revision;

/**
 * The entities of a revision that is undone: what it created goes, what it retracted, changed or merged is as before.
 */
final class UndoneEntities {

    private final UnitOfWork draft;
    private final long number;
    private final UndoConflicts obstacles;
    private final Collection<Map<String, Object>> rows;
    private final UndoneMerges merges;
    private final Set<String> created = new HashSet<>();
    private final Set<String> back = new HashSet<>();

    UndoneEntities(UnitOfWork draft, long number, UndoConflicts obstacles) {
        this.draft = draft;
        this.number = number;
        this.obstacles = obstacles;
        this.rows = draft.rows("entities-of-revision", Map.of("number", number));
        this.merges = new UndoneMerges(draft, number, obstacles);
        for (Map<String, Object> each : rows) {
            if ("created".equals(each.get("what"))) {
                created.add(id(each));
            } else if ("retracted".equals(each.get("what"))) {
                back.add(id(each));
            }
        }
        back.removeAll(created);
    }

    /** Whether the revision created it, so that it goes. */
    boolean created(String id) {
        return created.contains(id);
    }

    /** Whether it is merged again into what it was split from. */
    boolean mergedAgain(String id) {
        return merges.again(id);
    }

    /** Whether it is there as itself once the revision is undone. */
    boolean willBeThere(String id) {
        return back.contains(id) || id.equals(draft.entities().idOf(id));
    }

    /** Brings back the sources that the revision took out, before the claims that rest on them are restored. */
    void reinstateSources() {
        rows.stream()
                .filter(each -> "retracted".equals(each.get("what")) && back.contains(id(each)) && isSource(each))
                .forEach(each -> draft.entities().reinstate(id(each), properties(each)));
    }

    private static boolean isSource(Map<String, Object> row) {
        return id(row).startsWith("source:");
    }

    /** @param own the claims that the revision recorded */
    void undo(Set<String> own) {
        for (Map<String, Object> each : rows) {
            if (!"retracted".equals(each.get("what"))) {
                leave(each, own);
            } else if (back.contains(id(each)) && !isSource(each)) {
                draft.batch().reinstate(id(each));
            }
        }
        new UndoneFields(draft, number, obstacles).undo();
        merges.undo(this::willBeThere);
    }

    /** Takes out what the revision created or brought back, if nothing came to speak of it later. */
    private void leave(Map<String, Object> row, Set<String> own) {
        String id = id(row);
        List<String> later = draft.claims().about(id).stream()
                .map(each -> each.claim().id())
                .filter(each -> !own.contains(each))
                .toList();
        Object retracted = properties(row).get("retracted");
        if (!later.isEmpty()) {
            obstacles.add(
                    later.getFirst(),
                    later.size() == 1
                            ? Message.of("undo.spoken-of", id, later.getFirst())
                            : Message.of("undo.spoken-of-by-more", id, later.getFirst(), later.size() - 1));
        } else if (id.startsWith("source:") && restsElsewhere(id, own)) {
            obstacles.add(id, Message.of("undo.rested-on", id));
        } else if (Objects.equals(retracted, Revision.OPEN)) {
            draft.batch().step("retract-entities", Map.of("id", id));
        } else if (!Objects.equals(retracted, number)) {
            obstacles.add(id, Message.of("undo.entity-gone-by", id, retracted));
        }
    }

    private boolean restsElsewhere(String source, Set<String> own) {
        return draft.rows("claims-of-source", Map.of("source", source)).stream()
                .anyMatch(row -> !own.contains(String.valueOf(row.get("id"))));
    }

    private static String id(Map<String, Object> row) {
        return String.valueOf(properties(row).get("id"));
    }

    private static Map<?, ?> properties(Map<String, Object> row) {
        return (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
    }
}
