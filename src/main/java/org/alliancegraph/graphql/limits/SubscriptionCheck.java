// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.Message;

/**
 * Refuses conditions on what a subscription follows. The specification forbids them, as there would be nothing to
 * follow if they don't hold, and the engine's own validation can't evaluate their variables.
 */
final class SubscriptionCheck {

    private static final Set<String> CONDITIONS = Set.of("include", "skip");

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> open = new HashSet<>();

    SubscriptionCheck(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /**
     * Checks an operation, whatever its type.
     *
     * @throws RequestRejected {@code VALIDATION_FAILED} if it is a subscription under a condition
     */
    void check(OperationDefinition operation) {
        if (operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
            check(operation.getSelectionSet());
        }
    }

    private void check(SelectionSet selected) {
        for (Selection<?> each : selected.getSelections()) {
            if (each instanceof DirectivesContainer<?> part) {
                part.getDirectives().forEach(SubscriptionCheck::refuseCondition);
            }
            if (each instanceof InlineFragment inline) {
                check(inline.getSelectionSet());
            } else if (each instanceof FragmentSpread spread && open.add(spread.getName())) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fragment != null) {
                    check(fragment.getSelectionSet());
                }
            }
        }
    }

    private static void refuseCondition(Directive directive) {
        if (CONDITIONS.contains(directive.getName())) {
            throw RequestRejected.operation(CodedError.of(
                            ErrorCode.VALIDATION_FAILED,
                            Message.of("graphql.conditional-subscription", directive.getName()))
                    .at(List.of(directive.getSourceLocation())));
        }
    }
}
