// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.graph.Compilation;
import org.alliancegraph.graph.CompiledField;
import org.alliancegraph.graph.Feed;
import org.alliancegraph.graph.Fields;
import org.alliancegraph.graph.PagedConnection;
import org.alliancegraph.graph.Payload;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects every compiled field to the engine: root fields run their statement, the others read its answer. */
@Component
final class CompiledFieldsWiring implements RuntimeWiringConfigurer {

    private final Fields fields;
    private final CompiledReads reads;
    private final LiveReads live;

    CompiledFieldsWiring(Fields fields, CompiledReads reads, LiveReads live) {
        this.fields = fields;
        this.reads = reads;
        this.live = live;
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        fields.forEach((type, each) -> {
            if (!type.equals(Payload.TYPE)) {
                builder.type(type, wiring -> {
                    each.forEach((name, field) -> wiring.dataFetcher(name, fetcher(type, field)));
                    return wiring;
                });
            }
        });
        fields.families()
                .forEach(family -> builder.type(
                        family,
                        wiring -> wiring.typeResolver(environment -> {
                            Map<?, ?> object = environment.getObject();
                            return environment
                                    .getSchema()
                                    .getObjectType(Objects.toString(object.get(Compilation.TYPE)));
                        })));
    }

    private DataFetcher<@Nullable Object> fetcher(String type, CompiledField field) {
        return switch (type) {
            case "Query" ->
                environment -> field.finish()
                        .apply(reads.value(environment), Selections.arguments(environment.getArguments()));
            case Feed.SUBSCRIPTION -> live::events;
            default ->
                environment -> field.finish()
                        .apply(below(type, environment), Selections.arguments(environment.getArguments()));
        };
    }

    private static @Nullable Object below(String type, DataFetchingEnvironment environment) {
        Object source = environment.getSource();
        Map<?, ?> values = source instanceof PagedConnection.Edge edge ? edge.values() : (Map<?, ?>) source;
        String key = environment.getExecutionStepInfo().getResultKey();
        return values == null
                ? null
                : values.containsKey(key) ? values.get(key) : values.get(Compilation.key(type, key));
    }
}
