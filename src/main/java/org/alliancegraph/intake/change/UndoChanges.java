// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.graph.Revision;

/** Takes a whole revision back by writing its inverse, or says what stands in the way. */
final class UndoChanges {

    private final Draft draft;

    UndoChanges(Draft draft) {
        this.draft = draft;
    }

    Change.Result undo(Change.Undo change) {
        long number = change.revision();
        requireStanding(number);
        Obstacles obstacles = new Obstacles();
        UndoneEntities entities = new UndoneEntities(draft, number, obstacles);
        Set<String> own = new UndoneClaims(draft, number, obstacles, entities).undo();
        entities.undo(own);
        new UndoneKeys(draft, number, obstacles, entities).undo();
        obstacles.refuse(number);
        return Change.Result.of("revision:" + number);
    }

    private void requireStanding(long number) {
        Map<String, Object> revision =
                draft
                        .rows("revision", Map.of("number", number, "never", Revision.IN_FLIGHT.atZone(ZoneOffset.UTC)))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> Fault.of(
                                UserError.Code.NOT_FOUND, "revision", "The graph has no revision " + number + "."));
        if (!((List<?>) Objects.requireNonNull(revision.get("undoneBy"))).isEmpty()) {
            throw Fault.of(
                    UserError.Code.CANNOT_UNDO,
                    "revision",
                    "Revision " + number + " was undone already, by revision " + revision.get("undoneBy")
                            + ". Undo that to have it again.");
        }
    }
}
