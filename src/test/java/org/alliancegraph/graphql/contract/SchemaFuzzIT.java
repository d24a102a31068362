// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.alliancegraph.RandomCases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is asked, the answer is as the schema says or an error that a client can do something about, and a write is
 * either made or refused. Lists of numbers decide what is asked.
 */
@Tag("slow")
class SchemaFuzzIT {

    private static final int MOST = 250;
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 90));

    /** What only the server knows: names of its classes and of its language. */
    private static final Pattern INNER =
            Pattern.compile("\\w+Value\\{|LinkedHashMap|Exception|\\bjava\\.|@[0-9a-f]{6}");

    /** As many operations as there is time for, the same in each run. */
    static Stream<Named<List<Integer>>> numbers() {
        Arbitrary<List<Integer>> numbers = Arbitraries.integers()
                .between(0, 1_000_000)
                .list()
                .ofMinSize(40)
                .ofMaxSize(300);
        FuzzedProduct.get();
        Instant end = Instant.now().plus(LONGEST);
        return RandomCases.of(numbers, MOST).takeWhile(_ -> Instant.now().isBefore(end));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyOperationIsAnsweredAsTheSchemaSays(List<Integer> numbers) {
        FuzzedProduct product = FuzzedProduct.get();
        Choices choices = new Choices(numbers);
        boolean spoiled = choices.once(4);
        Operation operation = new RandomOperation(product.schema(), choices, product.known()).make();
        judge(product, spoiled ? new Spoiler(choices).spoil(operation) : operation);
    }

    private static void judge(FuzzedProduct product, Operation operation) {
        long before = product.revision();
        Endpoint.Answer answer = operation.follows()
                ? product.endpoint().event(operation)
                : product.endpoint().answer(operation);
        String story = operation + "\n" + answer.json();

        assertThat(answer.status()).as(story).isIn(200, 400);
        assertThat(answer.codes()).as(story).doesNotContain("INTERNAL_ERROR", "");
        assertThat(AnswerCheck.faults(product.schema(), operation, answer.json().path("data")))
                .as(story)
                .isEmpty();
        for (JsonNode error : answer.errors()) {
            assertThat(error.path("message").asString(""))
                    .as(story)
                    .isNotBlank()
                    .doesNotContainPattern(INNER);
        }
        if (operation.writes()) {
            JsonNode payload = answer.json().path("data").path("r0");
            boolean refused = answer.status() == 400 || !payload.path("errors").isEmpty();
            assertThat(refused && product.revision() != before).as(story).isFalse();
        }
    }
}
