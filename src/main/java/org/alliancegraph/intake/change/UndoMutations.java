// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.Mutations;
import org.alliancegraph.graph.Payload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the undo of a large change while it is under way, whichever instance of the product is at it. */
@Component
final class UndoMutations implements Mutations.Contribution {

    private final Ledger ledger;

    UndoMutations(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void contribute(Mutations mutations) {
        mutations.add("cancelUndo", this::cancel);
    }

    private Payload cancel(Map<String, @Nullable Object> arguments) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        long revision = ((Number) Objects.requireNonNull(input.get("revision"))).longValue();
        boolean cancelled = ledger.abandonUndo(revision);
        UserError none = new UserError(
                UserError.Code.NOT_FOUND,
                List.of("revision"),
                "No undo of revision " + revision + " is under way.",
                null,
                List.of());
        return new Payload(
                Map.of("cancelled", cancelled, "errors", cancelled ? List.of() : List.of(none.values())), null);
    }
}
