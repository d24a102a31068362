// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the arguments of a field come from: those without variables are coerced once, the others in each request. */
final class ArgumentSource {

    private final GraphQLCodeRegistry registry;
    private final List<GraphQLArgument> declared;
    private final List<Argument> written;
    private final @Nullable Map<String, @Nullable Object> constant;

    ArgumentSource(
            GraphQLCodeRegistry registry,
            List<GraphQLArgument> declared,
            List<Argument> written,
            GraphQLContext context,
            Locale locale) {
        this.registry = registry;
        this.declared = declared;
        this.written = written;
        boolean varies = written.stream().anyMatch(each -> varies(each.getValue()));
        this.constant = varies ? null : coerced(CoercedVariables.emptyVariables(), context, locale);
    }

    /** The arguments in a request. */
    Map<String, @Nullable Object> arguments(CoercedVariables variables, GraphQLContext context, Locale locale) {
        return constant == null ? coerced(variables, context, locale) : constant;
    }

    private Map<String, @Nullable Object> coerced(CoercedVariables variables, GraphQLContext context, Locale locale) {
        return Selections.arguments(
                ValuesResolver.getArgumentValues(registry, declared, written, variables, context, locale));
    }

    private static boolean varies(@Nullable Value<?> value) {
        return switch (value) {
            case VariableReference _ -> true;
            case ArrayValue list -> list.getValues().stream().anyMatch(ArgumentSource::varies);
            case ObjectValue object -> object.getObjectFields().stream().anyMatch(each -> varies(each.getValue()));
            case null, default -> false;
        };
    }
}
