// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Revision;
import org.jspecify.annotations.Nullable;

/** The claims of a revision that is undone: those it recorded go, those it took back are recorded again. */
final class UndoneClaims {

    private final UnitOfWork draft;
    private final long number;
    private final UndoConflicts obstacles;
    private final UndoneEntities entities;

    UndoneClaims(UnitOfWork draft, long number, UndoConflicts obstacles, UndoneEntities entities) {
        this.draft = draft;
        this.number = number;
        this.obstacles = obstacles;
        this.entities = entities;
    }

    /** The ids of the claims that the revision recorded. */
    Set<String> undo() {
        Set<String> own = new HashSet<>();
        List<StoredClaim> lost = new ArrayList<>();
        for (Map<String, Object> row : draft.rows("claims-of-revision", Map.of("number", number))) {
            StoredClaim claim = StoredClaim.of(row);
            if (claim.recorded() != number) {
                lost.add(claim);
                continue;
            }
            own.add(claim.claim().id());
            if (claim.retracted() == Revision.OPEN) {
                draft.claims().retract(claim);
            } else if (claim.retracted() != number) {
                obstacles.add(
                        claim.claim().id(),
                        Message.of("undo.claim-changed", claim.claim().id(), claim.retracted()));
            }
        }
        restore(lost);
        return own;
    }

    private void restore(List<StoredClaim> lost) {
        List<StoredClaim> wanted = lost.stream()
                .filter(each -> ends(each).noneMatch(entities::created))
                .toList();
        draft.entities()
                .prefetch(wanted.stream()
                        .flatMap(UndoneClaims::mentioned)
                        .distinct()
                        .toList());
        if (!wanted.isEmpty()) {
            findSaidAgain(draft, number, obstacles);
        }
        ClaimReplacements successors = new ClaimReplacements(draft);
        for (StoredClaim each : wanted) {
            String id = each.claim().id();
            String missing = missing(each);
            String split = split(each);
            if (missing != null) {
                obstacles.add(missing, Message.of("undo.claim-end-gone", missing, id));
            } else if (split != null) {
                obstacles.add(split, Message.of("undo.claim-origin-split", split, id));
            } else {
                successors.record(each, ClaimInput.of(each), MergeOrigins.of(each.mergedFrom()));
            }
        }
    }

    /** Finds what would stand twice, since somebody recorded it anew or let another claim say it. */
    static void findSaidAgain(UnitOfWork draft, long number, UndoConflicts obstacles) {
        draft.rows(
                        "said-again",
                        Map.of("number", number, "undo", draft.writing().number(), "most", UndoChanges.OBSTACLES))
                .forEach(each -> obstacles.add(
                        String.valueOf(each.get("again")),
                        Message.of("undo.claim-said-again", each.get("claim"), each.get("again"))));
    }

    private @Nullable String missing(StoredClaim claim) {
        return Stream.concat(ends(claim), Stream.of(claim.claim().source()))
                .filter(each -> !entities.willBeThere(each))
                .findFirst()
                .orElse(null);
    }

    /** One that it came from in a merge and that is not in the one any more that the claim speaks of. */
    private @Nullable String split(StoredClaim claim) {
        return MergeOrigins.of(claim.mergedFrom()).ids().stream()
                .filter(each -> !entities.mergedAgain(each))
                .filter(each -> {
                    String now = draft.entities().idOf(each);
                    return now != null
                            && !entities.mergedAgain(now)
                            && ends(claim)
                                    .noneMatch(
                                            end -> now.equals(draft.entities().idOf(end)));
                })
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> ends(StoredClaim claim) {
        return claim.attribute() == null
                ? Stream.of(claim.claim().from(), claim.claim().to())
                : Stream.of(claim.claim().from());
    }

    private static Stream<String> mentioned(StoredClaim claim) {
        return Stream.of(
                        ends(claim),
                        Stream.of(claim.claim().source()),
                        MergeOrigins.of(claim.mergedFrom()).ids().stream())
                .flatMap(each -> each);
    }
}
