// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alliancegraph.graphql.limits.DocumentAdmission;
import org.alliancegraph.graphql.limits.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("The time that an operation may take")
class UndoTimeTest {

    private final Limits limits = new Binder(new MapConfigurationPropertySource(
                    Map.of("alliancegraph.limits.operation-time", "3s", "alliancegraph.limits.undo-time", "7m")))
            .bindOrCreate("alliancegraph.limits", Limits.class);

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "mutation { undo(input: {revision: 4}) { revision { number } } }, PT7M",
                "mutation { back: undo(input: {revision: 4}) { revision { number } } }, PT7M",
                "mutation { ... on Mutation { undo(input: {revision: 4}) { revision { number } } } }, PT7M",
                "mutation { ...back } fragment back on Mutation { undo(input: {revision: 4}) { revision { number } }"
                        + " }, PT7M",
                "mutation { changeSource(input: {id: 1}) { revision { number } } }, PT7M",
                "mutation { undo: retractClaim(input: {id: 1}) { revision { number } } }, PT3S",
                "{ undo: changes { totalCount } }, PT3S",
            })
    @DisplayName("is longer for what undoes something or dates a source, however it is written")
    void isLongerForAnUndo(String document, Duration time) {
        var parsed = new Parser().parseDocument(document);
        OperationDefinition operation =
                parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        assertThat(limits.time(new DocumentAdmission.Admitted(parsed, operation, List.of())))
                .isEqualTo(time);
    }
}
