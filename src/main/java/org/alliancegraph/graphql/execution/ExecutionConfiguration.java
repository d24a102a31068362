// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.execution.AsyncExecutionStrategy;
import java.util.List;
import org.alliancegraph.compiler.FieldProvider;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.MutationRegistry;
import org.alliancegraph.compiler.Planner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Collects the fields and mutations of the features, and lets queries run by plans. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

    @Bean
    FieldRegistry fields(List<FieldProvider> contributions) {
        return new FieldRegistry(contributions);
    }

    @Bean
    GraphQlSourceBuilderCustomizer plannedExecution(
            FieldRegistry fields,
            ObjectProvider<RootFieldReader> reads,
            ObjectProvider<Planner> planner,
            ObjectProvider<DataFetcherExceptionResolver> exceptions) {
        return source -> source.configureGraphQl(engine -> engine.queryExecutionStrategy(new PlannedExecution(
                fields,
                reads.getObject(),
                planner.getObject(),
                DataFetcherExceptionResolver.createExceptionHandler(
                        exceptions.orderedStream().toList()),
                AsyncExecutionStrategy::new)));
    }

    @Bean
    MutationRegistry mutations(List<MutationRegistry.Contribution> contributions) {
        return new MutationRegistry(contributions);
    }
}
