// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alliancegraph.graph.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects the fields that all connections and edges have in common, whatever they connect. */
@Component
final class ConnectionWiring implements RuntimeWiringConfigurer, WiringFactory {

    private static final Map<String, DataFetcher<?>> CONNECTION = Map.of(
            "edges", environment -> page(environment).edges(key(environment)),
            "nodes", environment -> page(environment).nodes(key(environment)),
            "totalCount", environment -> page(environment).totalCount(),
            "pageInfo", ConnectionWiring::page);

    private static final DataFetcher<?> CURSOR =
            environment -> ((Paged.Positioned) Objects.requireNonNull(environment.getSource())).cursor();

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.type(
                "PageInfo",
                type -> type.dataFetcher("hasNextPage", of(Paged::hasNextPage))
                        .dataFetcher("hasPreviousPage", of(Paged::hasPreviousPage))
                        .dataFetcher("startCursor", of(Paged::startCursor))
                        .dataFetcher("endCursor", of(Paged::endCursor)));
    }

    @Override
    public void configure(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
        factories.add(this);
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
        return fetcher(environment) != null;
    }

    @Override
    public @Nullable DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
        return fetcher(environment);
    }

    private static @Nullable DataFetcher<?> fetcher(FieldWiringEnvironment environment) {
        String type = environment.getParentType().getName();
        String field = environment.getFieldDefinition().getName();
        if (type.endsWith("Connection")) {
            return CONNECTION.get(field);
        }
        return type.endsWith("Edge") && field.equals("cursor") ? CURSOR : null;
    }

    private static DataFetcher<?> of(Function<Paged, @Nullable Object> part) {
        return environment -> part.apply(page(environment));
    }

    private static Paged page(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<Paged>getSource());
    }

    private static String key(DataFetchingEnvironment environment) {
        return environment.getExecutionStepInfo().getResultKey();
    }
}
