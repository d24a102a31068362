// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README and docs/examples.md quote showcase operations and their answers on the sample network as they are. */
@AllianceGraphTest
@DisplayName("The README with its further examples")
class ReadmeIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\\n(.*?)```.*?```json\\n(.*?)```", Pattern.DOTALL);

    @Autowired
    private HttpGraphQlTester graphQl;

    record Example(ShowcaseOperation operation, String answer) {
        @Override
        public String toString() {
            return operation.name();
        }
    }

    static Stream<Example> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("README.md")) + Files.readString(Path.of("docs/examples.md")))
                .results()
                .map(match -> new Example(operation(match.group(1)), match.group(2)));
    }

    private static ShowcaseOperation operation(String document) {
        return ShowcaseOperation.all().stream()
                .filter(each -> each.document().endsWith("\n" + document))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not a showcase operation: " + document));
    }

    @Test
    @DisplayName("has seven of them")
    void hasSeven() throws IOException {
        assertThat(examples()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("tells the answer of")
    void tellsTheAnswer(Example example) {
        var request = graphQl.document(example.operation().document());
        example.operation().variables().forEach(request::variable);

        Map<?, ?> data = request.execute().path("").entity(Map.class).get();

        JsonNode answer = JSON.valueToTree(data);
        assertThat(answer).isEqualTo(JSON.readTree(example.answer()));
    }
}
