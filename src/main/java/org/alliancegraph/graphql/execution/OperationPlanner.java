// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.Scalars;
import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.compiler.FieldBinding;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.Selection;
import org.jspecify.annotations.Nullable;

/** Plans an operation, by graphql-java's rules for merging selections. Only what is compiled can be planned. */
final class OperationPlanner {

    /** The first argument source of every plan: no arguments. */
    private static final int NO_ARGUMENTS = 0;

    private final FieldCollector collector = new FieldCollector();
    private final ExecutionContext execution;
    private final FieldRegistry fields;
    private final List<ArgumentSource> sources = new ArrayList<>();

    private OperationPlanner(ExecutionContext execution, FieldRegistry fields) {
        this.execution = execution;
        this.fields = fields;
        source(List.of(), List.of());
    }

    /** The plan for root fields, or null if not all of them are compiled down to their last leaf. */
    static @Nullable OperationPlan plan(
            Collection<MergedField> roots, ExecutionContext execution, FieldRegistry fields) {
        try {
            return new OperationPlanner(execution, fields).plan(roots);
        } catch (NotCompiled beyond) {
            return null;
        }
    }

    /** Thrown when the operation can't be planned, so that graphql-java runs it. */
    private static final class NotCompiled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotCompiled() {
            super("not compiled", null, false, false);
        }
    }

    /** How a field is read from a value, and its selection. */
    private record Below(ValueCompletion completion, List<Selection> selected) {}

    /** A field that several object types share, with the same selection and type. */
    private record Written(String key, String name, List<Field> places, String type) {}

    private OperationPlan plan(Collection<MergedField> merged) {
        GraphQLObjectType query = execution.getGraphQLSchema().getQueryType();
        List<OperationPlan.Root> roots = new ArrayList<>();
        for (MergedField each : merged) {
            FieldBinding field = fields.find(query.getName(), each.getName());
            GraphQLFieldDefinition definition = query.getFieldDefinition(each.getName());
            if (field == null || definition == null) {
                throw new NotCompiled();
            }
            Below below = below(definition.getType(), each);
            int arguments = arguments(definition, each);
            Selection selection = selection(each, Set.of(query.getName()), arguments, below.selected());
            roots.add(new OperationPlan.Root(each.getResultKey(), field, selection, arguments, below.completion()));
        }
        return new OperationPlan(roots, sources);
    }

    private int arguments(GraphQLFieldDefinition definition, MergedField field) {
        if (definition.getArguments().isEmpty()) {
            return NO_ARGUMENTS;
        }
        source(definition.getArguments(), field.getArguments());
        return sources.size() - 1;
    }

    private void source(List<GraphQLArgument> declared, List<Argument> written) {
        sources.add(new ArgumentSource(
                execution.getGraphQLSchema().getCodeRegistry(),
                declared,
                written,
                execution.getGraphQLContext(),
                execution.getLocale()));
    }

    private static Selection selection(MergedField field, Set<String> types, int arguments, List<Selection> below) {
        return new Selection(
                field.getName(),
                field.getResultKey(),
                types,
                given -> given.arguments().get(arguments),
                below);
    }

    private Below below(GraphQLOutputType type, MergedField field) {
        return switch (type) {
            case GraphQLNonNull certain -> {
                Below inner = below((GraphQLOutputType) certain.getWrappedType(), field);
                yield new Below(new ValueCompletion.OfNonNull(inner.completion()), inner.selected());
            }
            case GraphQLList list -> {
                Below item = below((GraphQLOutputType) list.getWrappedType(), field);
                yield new Below(new ValueCompletion.OfList(item.completion()), item.selected());
            }
            case GraphQLScalarType scalar -> new Below(new ValueCompletion.OfScalar(scalar.getCoercing()), List.of());
            case GraphQLEnumType one -> new Below(new ValueCompletion.OfEnum(one), List.of());
            default -> object(type, field);
        };
    }

    private Below object(GraphQLType type, MergedField field) {
        List<GraphQLObjectType> possible = possible(type);
        String only = possible.size() == 1 ? possible.getFirst().getName() : null;
        if (only == null && !fields.isFamily(GraphQLTypeUtil.simplePrint(type))) {
            throw new NotCompiled();
        }
        Map<Written, Common> shared = new LinkedHashMap<>();
        Map<String, List<PlannedField>> planned = new HashMap<>();
        for (GraphQLObjectType each : possible) {
            planned.put(
                    each.getName(),
                    collected(each, field).stream()
                            .map(merged -> planned(each, merged, shared))
                            .toList());
        }
        List<Selection> selected = shared.values().stream()
                .map(each -> selection(each.field, each.types, each.arguments, each.below.selected()))
                .toList();
        return new Below(new ValueCompletion.OfObject(planned, only), selected);
    }

    /** A field for which each object type that has it is asked for the same. */
    private static final class Common {

        private final MergedField field;
        private final int arguments;
        private final Below below;
        private final Set<String> types = new LinkedHashSet<>();

        Common(MergedField field, int arguments, Below below) {
            this.field = field;
            this.arguments = arguments;
            this.below = below;
        }
    }

    private PlannedField planned(GraphQLObjectType type, MergedField field, Map<Written, Common> shared) {
        String name = field.getName();
        String key = field.getResultKey();
        if (name.equals(Introspection.TypeNameMetaFieldDef.getName())) {
            ValueCompletion text = new ValueCompletion.OfScalar(Scalars.GraphQLString.getCoercing());
            return new PlannedField(key, (source, own, arguments) -> type.getName(), NO_ARGUMENTS, text);
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(name);
        Written written = new Written(key, name, field.getFields(), GraphQLTypeUtil.simplePrint(definition.getType()));
        Common common = shared.computeIfAbsent(
                written, each -> new Common(field, arguments(definition, field), below(definition.getType(), field)));
        common.types.add(type.getName());
        return new PlannedField(key, reading(type.getName(), name), common.arguments, common.below.completion());
    }

    private FieldReading reading(String type, String name) {
        FieldBinding compiled = fields.find(type, name);
        FieldReading reading =
                compiled == null ? ConnectionReadings.find(type, name) : new CompiledFieldReading(type, name, compiled);
        if (reading == null) {
            throw new NotCompiled();
        }
        return reading;
    }

    private List<GraphQLObjectType> possible(GraphQLType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType family ->
                execution.getGraphQLSchema().getImplementations(family).stream()
                        .filter(each -> fields.compiles(each.getName()))
                        .toList();
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> throw new NotCompiled();
        };
    }

    private List<MergedField> collected(GraphQLObjectType type, MergedField field) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(execution.getGraphQLSchema())
                .objectType(type)
                .fragments(execution.getFragmentsByName())
                .variables(execution.getCoercedVariables().toMap())
                .graphQLContext(execution.getGraphQLContext())
                .build();
        return collector.collectFields(parameters, field).getSubFieldsList();
    }
}
