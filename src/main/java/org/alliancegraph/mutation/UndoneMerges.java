// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Revision;

/** The merges and splits of a revision that is undone: who was merged is split, who was split is merged again. */
final class UndoneMerges {

    private final UnitOfWork draft;
    private final long number;
    private final UndoConflicts obstacles;
    private final Collection<Map<String, Object>> merges;
    private final Set<String> again;

    UndoneMerges(UnitOfWork draft, long number, UndoConflicts obstacles) {
        this.draft = draft;
        this.number = number;
        this.obstacles = obstacles;
        this.merges = draft.rows("merges-of-revision", Map.of("number", number));
        this.again = merges.stream()
                .filter(each -> !isMade(each))
                .map(each -> String.valueOf(each.get("gone")))
                .collect(Collectors.toSet());
    }

    private static boolean isMade(Map<String, Object> merge) {
        return "made".equals(merge.get("what"));
    }

    /** Whether an entity is merged again into what it was split from. */
    boolean again(String id) {
        return again.contains(id);
    }

    /** @param willBeThere whether an entity is there as itself once the revision is undone */
    void undo(Predicate<String> willBeThere) {
        for (Map<String, Object> each : merges) {
            String gone = String.valueOf(each.get("gone"));
            String kept = String.valueOf(each.get("kept"));
            if (!isMade(each)) {
                requireThere(gone, willBeThere);
                requireThere(kept, willBeThere);
                draft.batch()
                        .step("merge-entities", Map.of("gone", gone, "kept", kept))
                        .touch(kept);
            } else if (Objects.equals(each.get("retracted"), Revision.OPEN)) {
                requireNothingLater(gone, kept);
                draft.batch().step("split-entities", Map.of("gone", gone)).touch(kept);
            }
        }
    }

    private void requireThere(String id, Predicate<String> willBeThere) {
        if (!willBeThere.test(id)) {
            obstacles.add(id, Message.of("undo.entity-gone", id));
        }
    }

    /** What came from one of them later, by a split of a third one, would stay behind; what a third one says, go. */
    private void requireNothingLater(String gone, String kept) {
        MergedClaims moved = new MergedClaims(draft, gone, kept, number, true);
        moved.came().stream()
                .filter(each -> each.known() && each.recorded() != number)
                .map(each -> each.claim().id())
                .findFirst()
                .ifPresent(each -> obstacles.add(each, Message.of("undo.later-claim-merged", each, gone)));
        Set<ClaimInput> leaving = moved.came().stream()
                .filter(each -> each.recorded() == number)
                .map(ClaimInput::of)
                .collect(Collectors.toSet());
        moved.dropped().stream()
                .filter(each -> leaving.contains(each.at(kept)))
                .findFirst()
                .ifPresent(each ->
                        obstacles.add(each.whose(), Message.of("undo.merged-claim-duplicates", each.whose(), gone)));
    }
}
