// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alliancegraph.WritingTest;
import org.alliancegraph.message.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Texts of 10,000 characters in fields that a refusal quotes. */
@WritingTest
@DisplayName("A text that is far too long")
class LongTextsIT {

    private static final int LENGTH = 10_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** Full of what stands around the gaps of our sentences. */
    private static final String LONG = "'a: b' (c), ".repeat(LENGTH / 12) + "....";

    @Autowired
    HttpGraphQlTester graphQl;

    private Coordinator coordinator;

    @BeforeEach
    void meet() {
        coordinator = new Coordinator(graphQl);
    }

    static Stream<Refused> refused() {
        Map<String, Object> town = Map.of("name", "Langstadt", "level", "MUNICIPALITY");
        Map<String, Object> value = Map.of("type", "HAS_ATTRIBUTE", "subject", "municipality:06636003");
        return Stream.of(
                new Refused("giveKey", "KeyInput", Map.of("id", "municipality:06636003"), "scheme", "value"),
                new Refused("takeKey", "KeyInput", Map.of("id", "municipality:06636003", "scheme", "x"), "value"),
                new Refused("retractClaim", "RetractClaimInput", Map.of(), "id"),
                new Refused("endCollaboration", "EndCollaborationInput", Map.of("until", "2019"), "id"),
                new Refused("retractEntity", "RetractEntityInput", Map.of(), "id"),
                new Refused("splitActor", "SplitActorInput", Map.of(), "gone"),
                new Refused("mergeActors", "MergeActorsInput", Map.of("gone", "municipality:06636003"), "kept"),
                new Refused("createMunicipality", "CreateMunicipalityInput", town, "ags"),
                new Refused("createMunicipality", "CreateMunicipalityInput", town, "ars"),
                new Refused("createMunicipality", "CreateMunicipalityInput", town, "country"),
                new Refused("createMunicipality", "CreateMunicipalityInput", town, "id"),
                new Refused(
                        "createOrganization",
                        "CreateOrganizationInput",
                        Map.of("name", "Lang", "kind", "OTHER"),
                        "founded"),
                new Refused("recordClaim", "RecordClaimInput", with(value, "value", "1"), "property"),
                new Refused("recordClaim", "RecordClaimInput", with(value, "property", "population"), "value"),
                new Refused("recordClaim", "RecordClaimInput", with(value, "property", "location"), "value"),
                new Refused(
                        "recordClaim", "RecordClaimInput", with(with(value, "property", "x"), "value", "1"), "source"),
                new Refused("recordClaim", "RecordClaimInput", Map.of("type", "PART_OF", "object", "x"), "subject"),
                new Refused(
                        "recordClaim",
                        "RecordClaimInput",
                        Map.of("type", "PART_OF", "subject", "municipality:06636003"),
                        "object"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Refused refused) {
        List<?> errors = List.of();
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            errors = (List<?>) coordinator
                    .run(refused.document(), Map.of("i", refused.input()), refused.mutation())
                    .get("errors");
            best = Collections.min(List.of(best, Duration.ofNanos(System.nanoTime() - start)));
        }

        assertThat(best).isLessThan(AT_ONCE);
        assertThat(errors).isNotEmpty();
        for (Object error : errors) {
            assertThat(((Map<?, ?>) error).values())
                    .allSatisfy(said -> assertThat(said.toString())
                            .doesNotContain(LONG.substring(0, Message.LONGEST_TEXT))
                            .hasSizeLessThan(5 * Message.LONGEST_TEXT));
        }
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, String text) {
        Map<String, Object> more = new HashMap<>(input);
        more.put(field, text);
        return more;
    }

    /** A mutation with a text that is too long in some fields. */
    record Refused(String mutation, String type, Map<String, Object> rest, List<String> fields) {

        Refused(String mutation, String type, Map<String, Object> rest, String... fields) {
            this(mutation, type, rest, List.of(fields));
        }

        String document() {
            return "mutation($i: " + type + "!) { " + mutation
                    + "(input: $i) { errors { english: message(language: EN) german: message(language: DE) } } }";
        }

        Map<String, Object> input() {
            Map<String, Object> input = new HashMap<>(rest);
            for (String field : fields) {
                input.put(field, LONG);
            }
            return input;
        }

        @Override
        public String toString() {
            return mutation + " " + String.join(", ", fields);
        }
    }
}
