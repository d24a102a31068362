// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** What a revision that is undone changed of entities themselves: it is as before, unless it was changed again. */
final class UndoneFields {

    private final UnitOfWork draft;
    private final long number;
    private final UndoConflicts obstacles;

    UndoneFields(UnitOfWork draft, long number, UndoConflicts obstacles) {
        this.draft = draft;
        this.number = number;
        this.obstacles = obstacles;
    }

    void undo() {
        draft.rows("changes-of-revision", Map.of("number", number)).forEach(this::field);
    }

    private void field(Map<String, Object> row) {
        String id = String.valueOf(row.get("id"));
        String field = String.valueOf(row.get("field"));
        Object now = ((Map<?, ?>) Objects.requireNonNull(row.get("properties"))).get(field);
        if (!Objects.equals(now == null ? null : now.toString(), row.get("after"))) {
            obstacles.add(id, Message.of("undo.field-changed", Message.field(field), id));
            return;
        }
        Map<String, @Nullable Object> note = new HashMap<>();
        note.put("field", field);
        note.put("before", row.get("after"));
        note.put("after", row.get("before"));
        Map<String, @Nullable Object> changed = new HashMap<>();
        changed.put("id", id);
        changed.put("properties", EntityFields.restored(field, (String) row.get("before")));
        changed.put("changes", List.of(note));
        draft.batch().step("change-entities", changed).changed(id, Set.of(field));
    }
}
