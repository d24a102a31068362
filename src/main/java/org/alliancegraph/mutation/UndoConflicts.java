// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alliancegraph.message.Message;

/** Finds everything that prevents the undo of a revision, so that a client sees all of it at once. */
final class UndoConflicts {

    private static final int TOLD = 5;

    private final List<Message> reasons = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    /** Takes note of a reason, and of the claim or entity that it is about. */
    void add(String id, Message reason) {
        reasons.add(reason);
        ids.add(id);
    }

    /** Refuses if there are any. */
    void refuse(long revision) {
        if (reasons.isEmpty()) {
            return;
        }
        List<Message> told = new ArrayList<>(reasons.subList(0, Math.min(TOLD, reasons.size())));
        if (reasons.size() > TOLD) {
            told.add(Message.of("undo.more", reasons.size() - TOLD));
        }
        throw new MutationException(new UserError(
                UserError.Code.CANNOT_UNDO,
                List.of("revision"),
                Message.of("undo.conflicts", revision, told),
                ids.iterator().next(),
                List.of(),
                ids.stream().limit(20).toList()));
    }
}
