// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.access.Account;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.compiler.MutationRegistry;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Connects mutations to the engine, and the fields of their payloads to what was written. */
@Component
final class MutationWiring implements RuntimeWiringConfigurer, WiringFactory {

    private final MutationRegistry mutations;
    private final RootFieldReader reads;

    MutationWiring(MutationRegistry mutations, RootFieldReader reads) {
        this.mutations = mutations;
        this.reads = reads;
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        for (String field : mutations.names()) {
            builder.type(
                    "Mutation",
                    type -> type.dataFetcher(field, environment -> {
                        environment
                                .getFieldDefinition()
                                .getArguments()
                                .forEach(each ->
                                        DatedArguments.refuse(each.getType(), environment.getArgument(each.getName())));
                        Map<String, @Nullable Object> arguments = new LinkedHashMap<>(environment.getArguments());
                        arguments.put(
                                Account.ARGUMENT,
                                environment.getGraphQlContext().get(Account.class));
                        return mutations.run(
                                field, arguments, RootFieldReader.cancellation(environment.getGraphQlContext()));
                    }));
        }
    }

    @Override
    public void configure(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
        factories.add(this);
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment environment) {
        String type = environment.getParentType().getName();
        return type.endsWith("Payload") || type.equals("UserError");
    }

    @Override
    public @Nullable DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
        return this::value;
    }

    private List<?> written(DataFetchingEnvironment environment, List<String> ids, @Nullable Instant seenAt) {
        return ids.isEmpty()
                ? List.of()
                : reads.written(environment, MutationPayload.WRITTEN, Map.of("ids", ids), seenAt);
    }

    private static @Nullable Object first(List<?> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private @Nullable Object value(DataFetchingEnvironment environment) {
        Object source = environment.getSource();
        Instant seenAt = source instanceof MutationPayload payload ? payload.seenAt() : null;
        Map<?, ?> values = source instanceof MutationPayload payload
                ? payload.values()
                : (Map<?, ?>) Objects.requireNonNull(source);
        return switch (values.get(environment.getField().getName())) {
            case MutationPayload.Reference one -> first(written(environment, List.of(one.id()), seenAt));
            case MutationPayload.References several -> written(environment, several.ids(), seenAt);
            case MutationPayload.Revision revision ->
                first(reads.written(
                        environment, MutationPayload.REVISION, Map.of("number", revision.number()), seenAt));
            case Message message ->
                message.in(Language.of(environment.getArgumentOrDefault("language", Language.DE.name())));
            case null -> null;
            case Object plain -> plain;
        };
    }
}
