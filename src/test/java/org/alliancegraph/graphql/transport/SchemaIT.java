// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.LightDataFetcher;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alliancegraph.AllianceGraphTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema is what dashboards are built on: whole, described, and never broken by accident. */
@AllianceGraphTest
@DisplayName("The schema")
class SchemaIT {

    /** The whole schema as clients see it; written anew with {@code -Dalliancegraph.print-schema=true}. */
    private static final Path PRINT = Path.of("docs", "schema.graphqls");

    @Autowired
    private GraphQlSource source;

    @Test
    @DisplayName("has no field without somebody who answers it")
    void isAnswered() {
        List<String> unanswered = new ArrayList<>();
        types(GraphQLObjectType.class)
                .forEach(type -> type.getFieldDefinitions().forEach(field -> {
                    DataFetcher<?> fetcher = schema().getCodeRegistry()
                            .getDataFetcher(FieldCoordinates.coordinates(type.getName(), field.getName()), field);
                    if (fetcher instanceof LightDataFetcher<?>) {
                        unanswered.add(type.getName() + "." + field.getName());
                    }
                }));
        assertThat(unanswered).isEmpty();
    }

    @Test
    @DisplayName("describes every type, field, argument and enum value")
    void isDescribed() {
        List<GraphQLNamedSchemaElement> elements = new ArrayList<>();
        schema().getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(type ->
                        !List.of("Boolean", "Float", "ID", "Int", "String").contains(type.getName()))
                .forEach(elements::add);
        types(GraphQLFieldsContainer.class)
                .forEach(type -> type.getFieldDefinitions().forEach(field -> {
                    elements.add(field);
                    elements.addAll(field.getArguments());
                }));
        types(GraphQLInputObjectType.class).forEach(type -> elements.addAll(type.getFieldDefinitions()));
        types(GraphQLEnumType.class).forEach(type -> elements.addAll(type.getValues()));

        assertThat(elements)
                .filteredOn(each ->
                        each.getDescription() == null || each.getDescription().isBlank())
                .extracting(GraphQLNamedSchemaElement::getName)
                .isEmpty();
    }

    @Test
    @DisplayName("is the one that was printed, and no change to it breaks a client unseen")
    void isPrinted() throws IOException {
        String now = SchemaFile.print(schema());
        if (Boolean.getBoolean("alliancegraph.print-schema")) {
            Files.writeString(PRINT, "# SPDX-License-Identifier: GPL-3.0-or-later\n\n" + now);
        }
        String before = Files.readString(PRINT);
        CapturingReporter changes = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, now), changes);

        assertThat(changes.getBreakages())
                .as("changes that break clients: name them in CHANGELOG.md and print the schema again")
                .isEmpty();
        assertThat(before).as("print the schema again, see CONTRIBUTING.md").endsWith(now);
    }

    private GraphQLSchema schema() {
        return source.schema();
    }

    private <T> List<T> types(Class<T> kind) {
        return schema().getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
