// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.ExecutionResult;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.alliancegraph.compiler.CompiledQueryCache;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.Planner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers queries by their plans. If an answer has an error, graphql-java runs the operation again field by field and
 * reports the error.
 */
final class PlannedExecution extends ExecutionStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedExecution.class);

    private final OperationPlanCache plans;
    private final CompiledQueryCache programs;
    private final RootFieldReader reads;
    private final ExecutionStrategy engine;

    /**
     * @param planner plans statements that are asked often
     * @param exceptions tells what failed below a payload, an event or a list, whose objects this strategy completes
     *     for the other operations too
     */
    PlannedExecution(
            FieldRegistry fields,
            RootFieldReader reads,
            Planner planner,
            DataFetcherExceptionHandler exceptions,
            Function<DataFetcherExceptionHandler, ExecutionStrategy> engine) {
        super(exceptions);
        this.plans = new OperationPlanCache(fields);
        this.programs = new CompiledQueryCache(fields, planner);
        this.reads = reads;
        this.engine = engine.apply(exceptions);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        execution
                .getGraphQLContext()
                .put(
                        RootFieldResults.class,
                        new RootFieldResults(parameters.getFields().size()));
        Map<String, @Nullable Object> data = answer(execution, parameters);
        return data == null
                ? engine.execute(execution, parameters)
                : CompletableFuture.completedFuture(
                        ExecutionResult.newExecutionResult().data(data).build());
    }

    private @Nullable Map<String, @Nullable Object> answer(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        try {
            Optional<OperationPlan> plan =
                    plans.find(execution, parameters.getFields().getSubFieldsList());
            return plan.isEmpty()
                    ? null
                    : plan.get()
                            .run(
                                    reads,
                                    programs,
                                    execution.getCoercedVariables(),
                                    execution.getGraphQLContext(),
                                    execution.getLocale());
        } catch (RuntimeException unanswered) {
            LOG.debug("Left to the engine: {}", unanswered.toString());
            return null;
        }
    }
}
