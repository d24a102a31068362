// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.execution.TypeFromAST;
import graphql.language.FragmentDefinition;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.DatedId;
import org.alliancegraph.model.EntityType;
import org.alliancegraph.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of one request: its variables, and then each argument with them, whose ids must have the form of
 * one. What a mutation is given is checked by the mutation, which says where in its input something is wrong.
 */
final class ValueCheck implements ArgumentWalk.Visitor {

    private static final Set<EntityType> ACTORS =
            Arrays.stream(EntityType.values()).filter(EntityType::isActor).collect(Collectors.toUnmodifiableSet());

    /** Whose ids are not those of the graph. */
    private static final Set<String> OTHER_IDS = Set.of("Query.import", "Subscription.importProgress");

    /** Which entities an id of a filter must name; one of another type would find nothing. */
    private static final Map<String, Set<EntityType>> NAMED = Map.ofEntries(
            Map.entry("via", Set.of(EntityType.PROGRAM, EntityType.LOCAL_ALLIANCE, EntityType.EVENT)),
            Map.entry("Query.duplicates.of", ACTORS),
            Map.entry("Query.gaps.topic", Set.of(EntityType.TOPIC)),
            Map.entry("TopicInterestFilter.topic", Set.of(EntityType.TOPIC)),
            Map.entry("SynergyFilter.topic", Set.of(EntityType.TOPIC)),
            Map.entry("NetworkFilter.ids", ACTORS),
            Map.entry("NetworkFilter.program", Set.of(EntityType.PROGRAM)),
            Map.entry("NetworkFilter.alliance", Set.of(EntityType.LOCAL_ALLIANCE)),
            Map.entry("NetworkFilter.within", ACTORS),
            Map.entry("NetworkFilter.sources", Set.of(EntityType.SOURCE)),
            Map.entry("NearPlace.actor", ACTORS),
            Map.entry("ChangeFilter.sources", Set.of(EntityType.SOURCE)));

    private final InputTypeCheck types = new InputTypeCheck(ErrorCode.BAD_INPUT);
    private final List<IdReference> references = new ArrayList<>();
    private final Map<String, VariableDefinition> definitions = new HashMap<>();
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final OperationDefinition operation;
    private final Map<String, ?> variables;

    ValueCheck(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            OperationDefinition operation,
            Map<String, ?> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.operation = operation;
        this.variables = variables;
        operation.getVariableDefinitions().forEach(each -> definitions.put(each.getName(), each));
    }

    /**
     * Checks all values.
     *
     * @return the ids by which is filtered
     * @throws RequestRejected if a value can't be used
     */
    List<IdReference> check() {
        definitions.values().forEach(this::variable);
        new ArgumentWalk(schema, fragments, this::value, this).walk(operation);
        return references;
    }

    private void variable(VariableDefinition definition) {
        String name = definition.getName();
        InputPlace place = new InputPlace(null, "variables." + name, definition.getSourceLocation(), List.of());
        if (variables.containsKey(name)) {
            types.check(place, TypeFromAST.getTypeFromAST(schema, definition.getType()), variables.get(name));
        } else if (definition.getType() instanceof NonNullType && definition.getDefaultValue() == null) {
            throw place.refused(CodedError.of(ErrorCode.BAD_INPUT, Message.of("graphql.missing", place)));
        }
    }

    private @Nullable Object value(String variable) {
        VariableDefinition definition = definitions.get(variable);
        if (variables.containsKey(variable)) {
            return variables.get(variable);
        }
        return definition == null || definition.getDefaultValue() == null
                ? WrittenValue.ABSENT
                : WrittenValue.of(definition.getDefaultValue(), inner -> null);
    }

    @Override
    public void argument(InputPlace place, String owner, GraphQLArgument argument, @Nullable Object value) {
        types.check(place, argument.getType(), value);
        if (!owner.startsWith("Mutation.") && !OTHER_IDS.contains(owner)) {
            values(place, argument.getType(), value, filter(owner, argument.getName()));
        }
    }

    /** By what an argument filters; null if something is looked up by it. */
    private static @Nullable String filter(String owner, String argument) {
        return Stream.of(argument, owner + "." + argument)
                .filter(each -> NAMED.containsKey(each) || FilterValues.knows(each))
                .findFirst()
                .orElse(null);
    }

    /** @param filter by which argument or field of a filter they are given; null if something is looked up by them */
    private void values(InputPlace place, GraphQLType type, @Nullable Object value, @Nullable String filter) {
        switch (type) {
            case Object _ when value == null -> {}
            case GraphQLNonNull certain -> values(place, certain.getWrappedType(), value, filter);
            case GraphQLList list
            when value instanceof List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    values(place.below(i, place.location()), list.getWrappedType(), items.get(i), filter);
                }
            }
            case GraphQLList list -> values(place, list.getWrappedType(), value, filter);
            case GraphQLInputObjectType object
            when value instanceof Map<?, ?> fields ->
                fields.forEach((name, each) -> values(
                        place.below("." + name, place.location()),
                        object.getField(String.valueOf(name)).getType(),
                        each,
                        object.getName() + "." + name));
            case GraphQLScalarType scalar when scalar.getName().equals("ID") -> id(place, value, filter);
            case GraphQLScalarType _ when filter != null -> check(place, filter, value);
            default -> {}
        }
    }

    private static void check(InputPlace place, String filter, Object value) {
        try {
            FilterValues.check(filter, value);
        } catch (BadInput wrong) {
            throw place.refused(CodedError.of(wrong.code(), wrong.reason()));
        }
    }

    private void id(InputPlace place, Object value, @Nullable String filter) {
        try {
            DatedId dated = DatedId.parse(String.valueOf(value));
            String id = Ids.checked(dated == null ? value : dated.key());
            if (filter != null) {
                IdReference reference = new IdReference(id, place);
                reference.require(NAMED.getOrDefault(filter, Set.of()));
                references.add(reference);
            }
        } catch (BadInput none) {
            Message message = Message.of("graphql.not-an-id", place, WrittenValue.shown(value), none.reason());
            throw place.refused(CodedError.of(none.code(), message));
        }
    }

    @Override
    public void unknown(@Nullable SourceLocation where, String name, List<String> known) {
        throw new IllegalStateException("validated, but unknown: " + name);
    }
}
