// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Set;
import org.alliancegraph.graph.Selection;

/** Reads what a client selected out of the GraphQL engine, so that nothing below knows the engine. */
final class Selections {

    private Selections() {}

    static Selection of(DataFetchingEnvironment environment) {
        return new Selection(
                environment.getField().getName(),
                environment.getExecutionStepInfo().getResultKey(),
                Set.of("Query"),
                environment.getArguments(),
                below(environment.getSelectionSet()));
    }

    private static List<Selection> below(DataFetchingFieldSelectionSet set) {
        return set.getImmediateFields().stream()
                .filter(field -> !field.getName().startsWith("__"))
                .map(Selections::of)
                .toList();
    }

    private static Selection of(SelectedField field) {
        return new Selection(
                field.getName(),
                field.getResultKey(),
                Set.copyOf(field.getObjectTypeNames()),
                field.getArguments(),
                below(field.getSelectionSet()));
    }
}
