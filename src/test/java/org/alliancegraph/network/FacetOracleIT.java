// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.TestClock;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * What is counted in memory is what one statement over the graph counts, in every dimension, today and on other days.
 */
@AllianceGraphTest
@DisplayName("Facets counted in memory")
class FacetOracleIT {

    private static final List<@Nullable String> DAYS = Arrays.asList(null, "2006-05-01", "2012-01-01", "2019-07-15");
    private static final String BUCKETS =
            "value count missing buckets { value count node { id: key } } node { id: key }";

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private Snapshots snapshots;

    @ParameterizedTest
    @EnumSource
    @DisplayName("are those of the statement")
    void areEqual(FacetCount count) throws IOException {
        Random random = new Random(count.ordinal());
        for (String day : DAYS) {
            List<FacetDimension> by = new ArrayList<>(List.of(FacetDimension.values()));
            Collections.shuffle(by, random);
            for (FacetDimension with : by.subList(0, 3)) {
                assertThat(inMemory(count, by, with, day))
                        .as("%s with %s on %s", count, with, day)
                        .isEqualTo(inGraph(count, by, with, day));
            }
        }
    }

    private List<?> inMemory(FacetCount count, List<FacetDimension> by, FacetDimension with, @Nullable String day) {
        List<Map<String, Object>> facets = graphQl()
                .document("{ facets(first: 200, count: %s, by: %s, with: %s%s) { dimension total missing bucketCount"
                                .formatted(count, by, with, day == null ? "" : ", asOf: \"" + day + "\"")
                        + " buckets { " + BUCKETS + " } } }")
                .execute()
                .path("facets")
                .<List<Map<String, Object>>>entity(new ParameterizedTypeReference<>() {})
                .get();
        return facets;
    }

    private List<?> inGraph(FacetCount count, List<FacetDimension> by, FacetDimension with, @Nullable String day)
            throws IOException {
        TimeScope scope = new TimeScope(day != null, false);
        String text = file("oracle/facets.cypher")
                .replace("{{include network/part/spread}}", file("cypher/network/part/spread.cypher"));
        String expanded = CypherFiles.expand(text, scope);
        Cancellation patience = Cancellation.after(Duration.ofMinutes(1));
        TimeScope.Snapshot snapshot = snapshots.at(Snapshots.NOW, patience);
        Map<String, @Nullable Object> args = new HashMap<>();
        args.put("by", names(by));
        args.put("dimensions", names(by));
        args.put("with", with.name());
        args.put("count", count.name());
        args.put("first", 200);
        args.put("typeNames", FacetFields.VALUES);
        args.put("relations", ClaimType.names(ClaimType::tiesActors));
        Stream.of("certainty", "statuses", "kinds", "roles", "sources", "years", "since", "until", "types", "among")
                .forEach(each -> args.put(each, null));
        Map<String, @Nullable Object> parameters = new HashMap<>(Map.of(
                "args",
                args,
                "asOf",
                day == null ? LocalDate.ofInstant(TestClock.NOW, ZoneId.of("Europe/Berlin")) : LocalDate.parse(day),
                "revision",
                snapshot.revision(),
                "inFlight",
                snapshot.inFlight()));
        String actors = "MATCH (n:Actor) WHERE " + CypherFiles.expand("{{present n}}", scope)
                + " WITH collect(n) AS owner, $args AS args CALL (owner, args) { " + expanded + " } RETURN row";
        return reads.rows(new Query(actors, parameters), patience).stream()
                .map(row -> shown((Map<?, ?>) Objects.requireNonNull(row.get("row"))))
                .toList();
    }

    private static String file(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> names(List<FacetDimension> dimensions) {
        return dimensions.stream().map(FacetDimension::name).toList();
    }

    private static Map<String, @Nullable Object> shown(Map<?, ?> row) {
        Map<String, @Nullable Object> shown = new HashMap<>();
        row.forEach((key, value) -> {
            switch (String.valueOf(key)) {
                case "buckets" ->
                    shown.put(
                            "buckets",
                            ((List<?>) value)
                                    .stream()
                                            .map(each -> bucket((Map<?, ?>) each))
                                            .toList());
                case String name -> shown.put(name, value instanceof Long number ? number.intValue() : value);
            }
        });
        return shown;
    }

    private static Map<String, @Nullable Object> bucket(Map<?, ?> row) {
        Map<String, @Nullable Object> bucket = new HashMap<>();
        bucket.put("value", row.get("value"));
        bucket.put("count", ((Long) Objects.requireNonNull(row.get("count"))).intValue());
        Object node = row.get("node");
        bucket.put("node", node == null ? null : Map.of("id", node));
        if (row.get("buckets") instanceof List<?> others && row.get("dimension") != null) {
            bucket.put("missing", ((Long) Objects.requireNonNull(row.get("missing"))).intValue());
            bucket.put(
                    "buckets",
                    others.stream().map(each -> other((Map<?, ?>) each)).toList());
        }
        return bucket;
    }

    private static Map<String, @Nullable Object> other(Map<?, ?> row) {
        Map<String, @Nullable Object> other = bucket(row);
        other.remove("missing");
        other.remove("buckets");
        return other;
    }

    private GraphQlTester graphQl() {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }
}
