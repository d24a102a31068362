// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.compiler.MutationRegistry;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the undo of a large change while it is under way, whichever instance of the product is at it. */
@Component
final class UndoMutations implements MutationRegistry.Contribution {

    private final RevisionLog ledger;
    private final TimedTransactions transactions;

    UndoMutations(RevisionLog ledger, TimedTransactions transactions) {
        this.ledger = ledger;
        this.transactions = transactions;
    }

    @Override
    public void contribute(MutationRegistry mutations) {
        mutations.add("cancelUndo", this::cancel);
    }

    private MutationPayload cancel(Map<String, @Nullable Object> arguments, Cancellation cancellation) {
        Map<?, ?> input = (Map<?, ?>) Objects.requireNonNull(arguments.get("input"));
        long revision = ((Number) Objects.requireNonNull(input.get("revision"))).longValue();
        boolean cancelled = transactions.execute(cancellation, status -> ledger.abandonUndo(revision));
        UserError none = new UserError(
                UserError.Code.NOT_FOUND,
                List.of("revision"),
                Message.of("undo.not-under-way", revision),
                null,
                List.of());
        return new MutationPayload(
                Map.of("cancelled", cancelled, "errors", cancelled ? List.of() : List.of(none.values())), null);
    }
}
