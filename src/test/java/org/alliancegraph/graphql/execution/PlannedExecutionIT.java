// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.preparsed.NoOpPreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.ShowcaseOperation;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.Planner;
import org.alliancegraph.model.TimeScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * An answer by plan is the engine's answer, field by field and in the same order; also when it is asked so often that
 * one statement reads the whole of it.
 */
@AllianceGraphTest
@DisplayName("An answer by plan")
@Tag("slow")
class PlannedExecutionIT {

    private static final long SEED = 20_261_123;
    /** So often that it is read whole in the end. */
    private static final int OFTEN = 4;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private FieldRegistry fields;

    @Autowired
    private RootFieldReader reads;

    private final AtomicInteger leftToTheEngine = new AtomicInteger();
    private GraphQL engine;
    private GraphQL planned;

    /** Both without the limits that refuse what nobody would ask. */
    @BeforeEach
    void prepare() {
        GraphQL product = source.graphQl();
        engine = product.transform(builder -> builder.preparsedDocumentProvider(NoOpPreparsedDocumentProvider.INSTANCE)
                .queryExecutionStrategy(new AsyncExecutionStrategy()));
        planned = product.transform(builder -> builder.preparsedDocumentProvider(NoOpPreparsedDocumentProvider.INSTANCE)
                .queryExecutionStrategy(new PlannedExecution(
                        fields,
                        reads,
                        PlannedExecutionIT::plannedAtOnce,
                        new SimpleDataFetcherExceptionHandler(),
                        exceptions -> new Counting())));
    }

    private final class Counting extends AsyncExecutionStrategy {

        @Override
        public CompletableFuture<ExecutionResult> execute(
                ExecutionContext execution, ExecutionStrategyParameters parameters) {
            leftToTheEngine.incrementAndGet();
            return super.execute(execution, parameters);
        }
    }

    static List<ShowcaseOperation> showcase() {
        return ShowcaseOperation.all();
    }

    @ParameterizedTest
    @MethodSource("showcase")
    void isThatOfTheEngineForEveryShowcaseOperation(ShowcaseOperation operation) {
        compare(operation.document(), operation.variables());
    }

    static List<String> roots() {
        return List.of(
                "actor", "actors", "node", "nodes", "topics", "events", "partnerships", "changes", "search", "sources");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void isThatOfTheEngineForWhateverIsSelected(String root) {
        RandomQuery operations = new RandomQuery(source.schema(), new Random(SEED));
        Stream.generate(() -> operations.write(root))
                .filter(this::isValid)
                .limit(4)
                .forEach(document -> {
                    compare(document, Map.of("yes", true, "no", false));
                    compare(document, Map.of("yes", false, "no", true));
                });
    }

    /** Chance may give one key to fields that can't be merged. */
    private boolean isValid(String document) {
        Document parsed = Parser.parse(document);
        return ParseAndValidate.validate(source.schema(), parsed).isEmpty();
    }

    private static boolean plannedAtOnce(TimeScope lens, Supplier<Planner.Candidate> candidate) {
        candidate.get().planned().run();
        return true;
    }

    private void compare(String document, Map<String, Object> variables) {
        ExecutionInput input =
                ExecutionInput.newExecutionInput(document).variables(variables).build();
        ExecutionResult expected = engine.execute(input);
        assertThat(expected.getErrors()).as(document).isEmpty();
        for (int i = 0; i <= OFTEN; i++) {
            ExecutionResult actual = planned.execute(input);
            assertThat(actual.toSpecification().toString())
                    .as(document)
                    .isEqualTo(expected.toSpecification().toString());
        }
        assertThat(leftToTheEngine).as(document).hasValue(0);
    }
}
