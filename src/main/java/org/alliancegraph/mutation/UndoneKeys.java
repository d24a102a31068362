// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Revision;

/** The keys of a revision that is undone: those it gave are taken, those it took are given back. */
final class UndoneKeys {

    private final UnitOfWork draft;
    private final long number;
    private final UndoConflicts obstacles;
    private final UndoneEntities entities;

    UndoneKeys(UnitOfWork draft, long number, UndoConflicts obstacles, UndoneEntities entities) {
        this.draft = draft;
        this.number = number;
        this.obstacles = obstacles;
        this.entities = entities;
    }

    void undo() {
        Set<String> free = new HashSet<>();
        List<Map<String, Object>> taken = new ArrayList<>();
        for (Map<String, Object> row : draft.rows("keys-of-revision", Map.of("number", number))) {
            if (!"given".equals(row.get("what"))) {
                taken.add(row);
            } else if (Objects.equals(row.get("retracted"), Revision.OPEN)) {
                free.add(text(row, "key"));
                draft.batch().step("retract-keys", Map.of("entity", text(row, "entity"), "key", text(row, "key")));
            } else if (!Objects.equals(row.get("retracted"), number)) {
                obstacles.add(
                        text(row, "entity"),
                        Message.of("undo.key-taken-by", text(row, "key"), text(row, "entity"), row.get("retracted")));
            }
        }
        taken.removeIf(each -> entities.created(text(each, "entity")));
        if (!taken.isEmpty()) {
            giveBack(taken, free);
        }
    }

    private void giveBack(List<Map<String, Object>> taken, Set<String> free) {
        List<String> keys = taken.stream()
                .map(each -> text(each, "key"))
                .filter(each -> !free.contains(each))
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            draft.rows("owners-of-keys", Map.of("keys", keys))
                    .forEach(each -> obstacles.add(
                            text(each, "entity"),
                            Message.of("undo.key-moved", text(each, "key"), text(each, "entity"))));
        }
        for (Map<String, Object> each : taken) {
            if (entities.willBeThere(text(each, "entity"))) {
                draft.batch().give(text(each, "entity"), text(each, "scheme"), text(each, "value"), (String)
                        each.get("mergedFrom"));
            } else {
                obstacles.add(
                        text(each, "entity"),
                        Message.of("undo.key-owner-gone", text(each, "entity"), text(each, "key")));
            }
        }
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
