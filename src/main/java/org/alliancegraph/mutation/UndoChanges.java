// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.io.Serial;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Revision;

/** Undoes a whole revision by writing its inverse, or reports what prevents it. */
final class UndoChanges {

    /** The largest number of obstacles of each kind to look for in a large revision. */
    static final int OBSTACLES = 100;

    private final UnitOfWork draft;
    private final int most;

    /** @param most the number of claims from which a revision is too large for one transaction */
    UndoChanges(UnitOfWork draft, int most) {
        this.draft = draft;
        this.most = most;
    }

    /** A revision is too large to be undone in one transaction. */
    static final class TooLarge extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }

    Change.Result undo(Change.Undo change) {
        long number = change.revision();
        if (requireStanding(number)) {
            throw new TooLarge();
        }
        UndoConflicts obstacles = new UndoConflicts(draft);
        UndoneEntities entities = new UndoneEntities(draft, number, obstacles);
        entities.reinstateSources();
        Set<String> own = new UndoneClaims(draft, number, obstacles, entities).undo();
        entities.undo(own);
        new UndoneKeys(draft, number, obstacles, entities).undo();
        obstacles.refuse(number);
        return Change.Result.of("revision:" + number);
    }

    /** Finds obstacles to undoing a large revision, apart from its claims, which are checked elsewhere. */
    void check(long number) {
        UndoConflicts obstacles = new UndoConflicts(draft);
        Map<String, Object> parameters =
                Map.of("number", number, "undo", draft.writing().number(), "most", OBSTACLES);
        for (String statement : List.of("undo-obstacles", "undo-needed-starts")) {
            draft.rows(statement, parameters)
                    .forEach(each -> obstacles.add(String.valueOf(each.get("id")), conflict(each)));
        }
        UndoneClaims.findSaidAgain(draft, number, obstacles);
        obstacles.refuse(number);
    }

    private static Message conflict(Map<String, Object> row) {
        List<?> about = (List<?>) Objects.requireNonNull(row.get("about"));
        String kind = String.valueOf(row.get("conflict"));
        return switch (kind) {
            case "CLAIM_CHANGED" -> Message.of("undo.claim-changed", about.get(0), about.get(1));
            case "SPOKEN_OF" -> Message.of("undo.spoken-of", about.get(0), about.get(1));
            case "KEY_MOVED" -> Message.of("undo.key-of-moved", about.get(0), about.get(1), about.get(2));
            case "RESTED_ON" -> Message.of("undo.rested-on", about.get(0));
            case "VALUE_NEEDED" ->
                Message.of("entity.value-needed", about.get(0), Message.field(String.valueOf(about.get(1))));
            default -> throw new IllegalStateException("no message for the conflict " + kind);
        };
    }

    /**
     * Undoes the effects of a large revision other than claims, entities and keys.
     *
     * @param back whether the undo restored an entity
     */
    void finish(long number, Predicate<String> back) {
        UndoConflicts obstacles = new UndoConflicts(draft);
        new UndoneFields(draft, number, obstacles).undo();
        new UndoneMerges(draft, number, obstacles)
                .undo(id -> back.test(id) || id.equals(draft.entities().idOf(id)));
        obstacles.refuse(number);
    }

    /** Requires that a person made a revision. A missing revision is reported later. */
    void requireMadeBy(String name, long number) {
        draft.rows("revision", parameters(number)).stream()
                .map(each -> (Map<?, ?>) Objects.requireNonNull(each.get("properties")))
                .filter(each -> !name.equals(each.get("by")))
                .findFirst()
                .ifPresent(_ -> {
                    throw MutationException.of(
                            UserError.Code.NOT_ALLOWED, "revision", Message.of("undo.of-another", number));
                });
    }

    private Map<String, Object> parameters(long number) {
        return Map.of("number", number, "never", Revision.IN_FLIGHT.atZone(ZoneOffset.UTC), "most", most);
    }

    /** Requires that a revision exists and was not undone; returns whether it is large. */
    boolean requireStanding(long number) {
        Map<String, Object> revision = draft.rows("revision", parameters(number)).stream()
                .findFirst()
                .orElseThrow(() -> MutationException.of(
                        UserError.Code.NOT_FOUND, "revision", Message.of("undo.no-revision", number)));
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(revision.get("properties"));
        if (RevisionInfo.Kind.NEW_DAY.name().equals(properties.get("kind"))) {
            throw MutationException.of(UserError.Code.CANNOT_UNDO, "revision", Message.of("undo.new-day", number));
        }
        if (RevisionInfo.Kind.ERASURE.name().equals(properties.get("kind"))) {
            throw MutationException.of(UserError.Code.CANNOT_UNDO, "revision", Message.of("undo.erasure", number));
        }
        if (!((List<?>) Objects.requireNonNull(revision.get("undoneBy"))).isEmpty()) {
            throw MutationException.of(
                    UserError.Code.CANNOT_UNDO,
                    "revision",
                    Message.of("undo.undone-already", number, revision.get("undoneBy")));
        }
        return Boolean.TRUE.equals(revision.get("large"));
    }
}
