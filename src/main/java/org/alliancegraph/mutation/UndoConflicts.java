// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.ClaimIds;
import org.alliancegraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds everything that prevents the undo of a revision, so that a client sees all of it at once. */
final class UndoConflicts {

    private static final int TOLD = 5;

    private final UnitOfWork draft;
    private final List<Message> reasons = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private boolean unseen;

    UndoConflicts(UnitOfWork draft) {
        this.draft = draft;
    }

    /**
     * Takes note of a reason, and of the claim or entity that it is about. One that speaks of what the writer may not
     * see is not told; only that a steward would see more.
     */
    void add(String id, Message reason) {
        if (isSeen(id) && reason.arguments().stream().allMatch(each -> isSeen(each.text()))) {
            reasons.add(reason);
            ids.add(id);
        } else {
            unseen = true;
        }
    }

    private boolean isSeen(@Nullable String text) {
        if (text == null || draft.reader() == Audience.STEWARDS) {
            return true;
        }
        return ClaimIds.isId(text)
                ? !draft.isHiddenClaim(text)
                : EntityType.ofId(text) == null || !draft.entities().isHidden(text);
    }

    /** Refuses if there are any. */
    void refuse(long revision) {
        if (reasons.isEmpty() && !unseen) {
            return;
        }
        List<Message> told = new ArrayList<>(reasons.subList(0, Math.min(TOLD, reasons.size())));
        if (reasons.size() > TOLD) {
            told.add(Message.of("undo.more", reasons.size() - TOLD));
        }
        if (unseen) {
            told.add(Message.of("undo.ask-steward"));
        }
        throw new MutationException(new UserError(
                UserError.Code.CANNOT_UNDO,
                List.of("revision"),
                Message.of("undo.conflicts", revision, told),
                ids.stream().findFirst().orElse(null),
                List.of(),
                ids.stream().limit(20).toList()));
    }
}
