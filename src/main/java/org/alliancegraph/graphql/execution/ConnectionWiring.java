// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects the fields that all connections and edges have in common to the engine. */
@Component
final class ConnectionWiring implements RuntimeWiringConfigurer, WiringFactory {

    @Override
    public void configure(RuntimeWiring.Builder builder) {}

    @Override
    public void configure(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
        factories.add(this);
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
        return reading(environment) != null;
    }

    @Override
    public @Nullable DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
        FieldReading reading = reading(environment);
        return reading == null ? null : fetching -> read(reading, fetching);
    }

    private static @Nullable Object read(FieldReading reading, DataFetchingEnvironment environment) {
        return reading.of(
                Objects.requireNonNull(environment.getSource()),
                environment.getExecutionStepInfo().getResultKey(),
                Map.of());
    }

    private static @Nullable FieldReading reading(FieldWiringEnvironment environment) {
        return ConnectionReadings.find(
                environment.getParentType().getName(),
                environment.getFieldDefinition().getName());
    }
}
