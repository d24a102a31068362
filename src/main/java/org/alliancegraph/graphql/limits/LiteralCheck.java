// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.GraphQLError;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Says of the values and names in a document what the validation of the engine can't say: what would be right. */
final class LiteralCheck implements ArgumentWalk.Visitor {

    private final InputTypeCheck types = new InputTypeCheck(ErrorCode.VALIDATION_FAILED);
    private final Map<SourceLocation, Message> suggestions = new HashMap<>();
    private final ArgumentWalk walk;

    LiteralCheck(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        this.walk = new ArgumentWalk(schema, fragments, variable -> WrittenValue.UNKNOWN, this);
    }

    /**
     * Checks what is written in an operation.
     *
     * @throws RequestRejected if a value does not fit its type
     */
    void check(OperationDefinition operation) {
        walk.walk(operation);
    }

    /** An error of the validation, with what may have been meant. */
    GraphQLError explained(GraphQLError error) {
        List<SourceLocation> places = Objects.requireNonNullElse(error.getLocations(), List.of());
        Message suggestion = places.isEmpty() ? null : suggestions.get(places.getFirst());
        return error instanceof CodedError coded && suggestion != null ? coded.suggesting(suggestion) : error;
    }

    @Override
    public void argument(InputPlace place, String owner, GraphQLArgument argument, @Nullable Object value) {
        types.check(place, argument.getType(), value);
    }

    @Override
    public void unknown(@Nullable SourceLocation where, String name, List<String> known) {
        Message suggestion = Suggestion.of(name, known);
        if (where != null && suggestion != null) {
            suggestions.put(where, suggestion);
        }
    }
}
