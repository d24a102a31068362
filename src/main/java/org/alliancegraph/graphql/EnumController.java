// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.message.EnumLabels;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells dashboards the words for the values of all enums, so that none keeps a list of its own. */
@Controller
class EnumController {

    /** An enum of the schema. */
    record LabelledEnum(String name, List<EnumLabel> values) {}

    /** A value of an enum. */
    record EnumLabel(String type, String value) {}

    @QueryMapping
    List<LabelledEnum> enums(@Argument @Nullable List<String> names, DataFetchingEnvironment environment) {
        List<GraphQLEnumType> all = environment.getGraphQLSchema().getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLEnumType && !type.getName().startsWith("__"))
                .map(GraphQLEnumType.class::cast)
                .toList();
        if (names != null) {
            Set<String> unknown = new TreeSet<>(names);
            unknown.removeAll(all.stream().map(GraphQLEnumType::getName).collect(Collectors.toSet()));
            if (!unknown.isEmpty()) {
                throw new BadInput("BAD_INPUT", Message.of("query.no-such-enum", unknown));
            }
        }
        return all.stream()
                .filter(type -> names == null || names.contains(type.getName()))
                .map(EnumController::labelled)
                .toList();
    }

    private static LabelledEnum labelled(GraphQLEnumType type) {
        return new LabelledEnum(
                type.getName(),
                type.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .map(value -> new EnumLabel(type.getName(), value))
                        .toList());
    }

    @SchemaMapping(typeName = "LabelledEnum")
    String name(LabelledEnum of) {
        return of.name();
    }

    @SchemaMapping(typeName = "LabelledEnum")
    List<EnumLabel> values(LabelledEnum of) {
        return of.values();
    }

    @SchemaMapping(typeName = "EnumLabel")
    String value(EnumLabel of) {
        return of.value();
    }

    @SchemaMapping(typeName = "EnumLabel")
    String label(EnumLabel of, @Argument Language language) {
        return EnumLabels.of(of.type(), of.value(), language);
    }
}
