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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.TestClock;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.Expressions;
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

/** What is counted in memory is what statements over the graph count, in every dimension, today and on other days. */
@AllianceGraphTest
@DisplayName("What is counted in memory")
class CountingOracleIT {

    private static final List<@Nullable String> DAYS = Arrays.asList(null, "2006-05-01", "2012-01-01", "2019-07-15");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String BUCKET = "value count missing";
    private static final String COUNTS = "began ended holding possiblyHolding";

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private ReadExecutor reads;

    @Autowired
    private Snapshots snapshots;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIES")
    @DisplayName("in facets is what the statement counts")
    void facets(Countable count) throws IOException {
        Random random = new Random(count.name().length());
        List<Dimension> by = new ArrayList<>(List.of(Dimension.values()));
        by.remove(Dimension.RELATION);
        for (String day : DAYS) {
            Collections.shuffle(by, random);
            for (Dimension with : by.subList(0, 3)) {
                Map<String, @Nullable Object> args = args(count, by, null, with);
                boolean certainly = random.nextBoolean();
                args.put("first", 40);
                args.put("certainty", certainly ? "CERTAINLY" : null);
                assertThat(ask(
                                "facets",
                                "first: 40, by: " + by + (certainly ? ", filter: {certainty: CERTAINLY}" : ""),
                                count,
                                with,
                                day,
                                "total missing bucketCount buckets { %s buckets { %s buckets { value } } }"
                                        .formatted(BUCKET, BUCKET)))
                        .as("%s with %s on %s", count, with, day)
                        .isEqualTo(inGraph("facets", args, day));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("in timelines is what the statement counts")
    void timelines(Countable count) throws IOException {
        Random random = new Random(count.name().length());
        List<Dimension> all = new ArrayList<>(List.of(Dimension.values()));
        List<TimelineUnits> units = List.of(TimelineUnits.values());
        all.removeAll(Set.of(Dimension.YEAR, Dimension.DISTRICT_KEY));
        for (String day : DAYS) {
            Collections.shuffle(all, random);
            TimelineUnits unit = units.get(random.nextInt(units.size()));
            Dimension by = all.getFirst();
            Dimension with = all.get(1);
            Map<String, @Nullable Object> args = args(count, List.of(by, with), by, with);
            LocalDate to = day == null ? today() : LocalDate.parse(day);
            args.put("unit", unit.name());
            args.put(
                    "months",
                    switch (unit) {
                        case YEAR -> 12;
                        case QUARTER -> 3;
                        case MONTH -> 1;
                    });
            args.put("from", null);
            args.put("to", unit.of(to));
            args.put("firstDay", Expressions.FIRST_DAY);
            args.put("lastDay", Expressions.LAST_DAY);
            args.put("farPast", unit.of(Expressions.FIRST_DAY));
            args.put("farFuture", unit.of(Expressions.LAST_DAY));
            args.put("claimed", null);
            String groups = "groups { value " + COUNTS;
            assertThat(List.of(ask(
                            "timeline",
                            "unit: " + unit + ", by: " + by,
                            count,
                            with,
                            day,
                            "total beginUnclear endUnclear units { label start end %s %s %s } } }"
                                    .formatted(COUNTS, groups, groups))))
                    .as("%s by %s with %s on %s", count, by, with, day)
                    .isEqualTo(inGraph("timeline", args, day));
        }
    }

    private Object ask(
            String field, String arguments, Countable count, Dimension with, @Nullable String day, String selected) {
        return ExecutionGraphQlServiceTester.builder(service)
                .responseTimeout(PATIENCE)
                .build()
                .document("{ %s(%s, count: %s, with: %s%s) { %s } }"
                        .formatted(
                                field, arguments, count, with, day == null ? "" : ", asOf: \"" + day + "\"", selected))
                .execute()
                .path(field)
                .entity(new ParameterizedTypeReference<Object>() {})
                .get();
    }

    private static Map<String, @Nullable Object> args(
            Countable count, List<Dimension> dimensions, @Nullable Dimension by, Dimension with) {
        Map<String, @Nullable Object> args = new HashMap<>();
        List<String> names = dimensions.stream().map(Dimension::name).toList();
        args.put("by", by == null ? names : by.name());
        args.put("dimensions", names.stream().distinct().toList());
        args.put("with", with.name());
        args.put("count", count.name());
        args.put(
                "typeNames",
                Criteria.TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
        args.put("relations", ClaimType.names(ClaimType::tiesActors));
        Stream.of("certainty", "statuses", "kinds", "roles", "sources", "years", "since", "until", "types", "among")
                .forEach(each -> args.put(each, null));
        return args;
    }

    private List<?> inGraph(String name, Map<String, @Nullable Object> args, @Nullable String day) throws IOException {
        TimeScope scope = new TimeScope(day != null, false);
        String text = file(name)
                .replace("{{include spread}}", file("spread"))
                .replace("{{include units}}", file("units"))
                .replace("{{bounds c}}", file("bounds"));
        Cancellation patience = Cancellation.after(PATIENCE);
        TimeScope.Snapshot snapshot = snapshots.at(Snapshots.NOW, patience);
        Map<String, @Nullable Object> parameters = Map.of(
                "args",
                args,
                "asOf",
                day == null ? today() : LocalDate.parse(day),
                "revision",
                snapshot.revision(),
                "inFlight",
                snapshot.inFlight());
        String statement = CypherFiles.expand(
                "MATCH (n:Actor) WHERE {{present n}} WITH collect(n) AS owner, $args AS args CALL (owner, args) { "
                        + text + " } RETURN row",
                scope);
        return reads.rows(new Query(statement, parameters), patience).stream()
                .map(row -> asAnswered(Objects.requireNonNull(row.get("row"))))
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestClock.NOW, ZoneId.of("Europe/Berlin"));
    }

    private static String file(String name) throws IOException {
        return new ClassPathResource("oracle/" + name + ".cypher").getContentAsString(StandardCharsets.UTF_8);
    }

    /** What a statement returned as it stands in an answer, without what the API does not show. */
    private static Object asAnswered(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> answered = new HashMap<>();
                map.forEach((key, each) -> answered.put(key, each == null ? null : asAnswered(each)));
                answered.keySet().removeAll(Set.of("dimension", "node"));
                yield answered;
            }
            case List<?> list -> list.stream().map(CountingOracleIT::asAnswered).toList();
            case Long number -> number.intValue();
            case null -> throw new IllegalArgumentException("null in a list");
            default -> value instanceof LocalDate day ? day.toString() : value;
        };
    }
}
