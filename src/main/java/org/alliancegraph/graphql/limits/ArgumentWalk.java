// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows the arguments of an operation with their definitions and values, without the parts that are left out. */
final class ArgumentWalk {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Function<String, @Nullable Object> variables;
    private final Visitor visitor;
    private final List<Object> path = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    /** @param variables the values of variables, as {@link WrittenValue#of} takes them */
    ArgumentWalk(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            Function<String, @Nullable Object> variables,
            Visitor visitor) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.visitor = visitor;
    }

    /** Looks at what is asked. */
    interface Visitor {

        /** An argument that has a value. */
        void argument(InputPlace place, String owner, GraphQLArgument argument, @Nullable Object value);

        /** A name that the schema does not have. */
        void unknown(@Nullable SourceLocation where, String name, List<String> known);
    }

    void walk(OperationDefinition operation) {
        operation.getVariableDefinitions().forEach(each -> known(each.getType()));
        GraphQLFieldsContainer root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        walk(root, operation.getSelectionSet());
    }

    private void walk(@Nullable GraphQLType parent, @Nullable SelectionSet set) {
        if (set == null || parent == null) {
            return;
        }
        for (Selection<?> each : set.getSelections()) {
            if (each instanceof DirectivesContainer<?> part && isLeftOut(part)) {
                continue;
            }
            switch (each) {
                case Field field -> field(parent, field);
                case InlineFragment inline -> walk(type(parent, inline.getTypeCondition()), inline.getSelectionSet());
                case FragmentSpread spread -> fragment(spread);
                default -> {}
            }
        }
    }

    private void fragment(FragmentSpread spread) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment == null) {
            visitor.unknown(spread.getSourceLocation(), spread.getName(), List.copyOf(fragments.keySet()));
        } else if (open.add(fragment.getName())) {
            walk(type(null, fragment.getTypeCondition()), fragment.getSelectionSet());
            open.remove(fragment.getName());
        }
    }

    private @Nullable GraphQLType type(@Nullable GraphQLType parent, @Nullable TypeName condition) {
        if (condition == null) {
            return parent;
        }
        known(condition);
        return schema.getType(condition.getName());
    }

    private void known(Type<?> written) {
        switch (written) {
            case NonNullType certain -> known(certain.getType());
            case ListType list -> known(list.getType());
            case TypeName type
            when schema.getType(type.getName()) == null ->
                visitor.unknown(
                        type.getSourceLocation(),
                        type.getName(),
                        List.copyOf(schema.getTypeMap().keySet()));
            default -> {}
        }
    }

    private void field(GraphQLType parent, Field field) {
        path.add(field.getResultKey());
        GraphQLFieldDefinition definition = definition(parent, field);
        if (definition != null) {
            String owner = GraphQLTypeUtil.simplePrint(parent) + "." + field.getName();
            arguments(field.getArguments(), owner, definition.getArguments());
            walk(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet());
        }
        path.removeLast();
    }

    private @Nullable GraphQLFieldDefinition definition(GraphQLType parent, Field field) {
        if (field.getName().startsWith("__")) {
            return field.getName().equals(Introspection.TypeMetaFieldDef.getName())
                    ? Introspection.TypeMetaFieldDef
                    : null;
        }
        if (!(parent instanceof GraphQLFieldsContainer container)) {
            return null;
        }
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (definition == null) {
            List<String> known = container.getFieldDefinitions().stream()
                    .map(GraphQLFieldDefinition::getName)
                    .toList();
            visitor.unknown(field.getSourceLocation(), field.getName(), known);
        }
        return definition;
    }

    private boolean isLeftOut(DirectivesContainer<?> part) {
        boolean out = false;
        for (Directive each : part.getDirectives()) {
            GraphQLDirective definition = schema.getDirective(each.getName());
            if (definition == null) {
                List<String> known = schema.getDirectives().stream()
                        .map(GraphQLDirective::getName)
                        .toList();
                visitor.unknown(each.getSourceLocation(), each.getName(), known);
            } else {
                arguments(each.getArguments(), "@" + each.getName(), definition.getArguments());
                Argument condition = each.getArgument("if");
                Object value = condition == null ? null : WrittenValue.of(condition.getValue(), variables);
                out |= (each.getName().equals("skip") && Boolean.TRUE.equals(value))
                        || (each.getName().equals("include") && Boolean.FALSE.equals(value));
            }
        }
        return out;
    }

    private void arguments(List<Argument> written, String owner, List<GraphQLArgument> declared) {
        for (Argument each : written) {
            GraphQLArgument definition = declared.stream()
                    .filter(argument -> argument.getName().equals(each.getName()))
                    .findFirst()
                    .orElse(null);
            if (definition == null) {
                List<String> known =
                        declared.stream().map(GraphQLArgument::getName).toList();
                visitor.unknown(each.getSourceLocation(), each.getName(), known);
                continue;
            }
            Object value = WrittenValue.of(each.getValue(), variables);
            if (!Objects.equals(value, WrittenValue.ABSENT)) {
                InputPlace place =
                        new InputPlace(null, each.getName(), each.getValue().getSourceLocation(), List.copyOf(path));
                visitor.argument(place, owner, definition, value);
            }
        }
    }
}
