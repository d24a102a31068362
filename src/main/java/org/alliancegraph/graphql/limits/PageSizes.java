// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.Page;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/** Finds how many objects a field asks for, whether a literal, a variable or a default says so. */
final class PageSizes {

    /** The page size of a field that has none. */
    static final int UNKNOWN = -1;

    private static final BigInteger MANY = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final List<String> PAGE_SIZES = List.of("first", "last");
    private static final List<String> SIZES = List.of("first", "last", "maxNodes");

    private final Map<String, VariableDefinition> definitions = new HashMap<>();
    private final Map<String, ?> variables;
    private final Limits limits;

    PageSizes(OperationDefinition operation, Map<String, ?> variables, Limits limits) {
        this.variables = variables;
        this.limits = limits;
        operation.getVariableDefinitions().forEach(each -> definitions.put(each.getName(), each));
    }

    /**
     * The page size of a field: as given, the default if the field has the argument, or unknown.
     *
     * @param path where the field is in the answer
     * @throws RequestRejected if it is negative or above its limit
     */
    int of(Field field, GraphQLFieldDefinition definition, List<Object> path) {
        int size = UNKNOWN;
        for (Argument argument : field.getArguments()) {
            Object value = resolve(argument.getValue());
            if (SIZES.contains(argument.getName()) && value instanceof BigInteger number) {
                if (PAGE_SIZES.contains(argument.getName())) {
                    check(argument.getName(), number, argument.getSourceLocation(), path);
                }
                size = Math.max(size, number.min(MANY).max(BigInteger.ZERO).intValue());
            } else if (argument.getName().equals("ids") && value instanceof List<?> ids) {
                size = Math.max(size, ids.size());
            }
        }
        boolean sized = SIZES.stream().anyMatch(each -> definition.getArgument(each) != null);
        return size == UNKNOWN && sized ? Page.DEFAULT_SIZE : size;
    }

    private void check(String name, BigInteger size, @Nullable SourceLocation location, List<Object> path) {
        boolean negative = size.signum() < 0;
        if (negative || size.compareTo(BigInteger.valueOf(limits.pageSize())) > 0) {
            Message message = negative
                    ? Message.of("graphql.negative-size", name, shortened(size))
                    : Message.of("graphql.large-size", name, shortened(size), limits.pageSize());
            throw RequestRejected.operation(CodedError.of(ErrorCode.INVALID_PAGE_SIZE, message)
                    .with("maximum", limits.pageSize())
                    .at(location)
                    .under(path));
        }
    }

    /** What a field has as {@code first}, 1 at least: as given, or the default of the schema. */
    long first(Field field, GraphQLFieldDefinition definition) {
        Argument first = field.getArguments().stream()
                .filter(each -> each.getName().equals("first"))
                .findFirst()
                .orElse(null);
        Object size = first == null ? defaultFirst(definition) : resolve(first.getValue());
        return size instanceof BigInteger number
                ? number.min(MANY).max(BigInteger.ONE).longValue()
                : 1;
    }

    private @Nullable Object defaultFirst(GraphQLFieldDefinition definition) {
        GraphQLArgument first = definition.getArgument("first");
        return first != null && first.getArgumentDefaultValue().getValue() instanceof Value<?> value
                ? resolve(value)
                : null;
    }

    private static Object shortened(BigInteger size) {
        return size.bitLength() < 64 ? size : Message.of("graphql.number-of-bits", size.bitLength());
    }

    /** The value of a literal or a variable: a whole number, a list, or anything else. */
    private @Nullable Object resolve(@Nullable Value<?> value) {
        return switch (value) {
            case IntValue number -> number.getValue();
            case ArrayValue list -> list.getValues();
            case VariableReference reference -> variable(reference.getName());
            case null, default -> null;
        };
    }

    private @Nullable Object variable(String name) {
        VariableDefinition definition = definitions.get(name);
        if (!variables.containsKey(name)) {
            return definition == null || definition.getDefaultValue() instanceof VariableReference
                    ? null
                    : resolve(definition.getDefaultValue());
        }
        return switch (variables.get(name)) {
            case BigInteger number -> number;
            case Integer number -> BigInteger.valueOf(number);
            case Long number -> BigInteger.valueOf(number);
            case List<?> list -> list;
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 -> BigInteger.valueOf(number.longValue());
            case null, default -> null;
        };
    }
}
