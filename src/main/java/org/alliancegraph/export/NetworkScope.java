// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.graphql.execution.ReaderOfOperation;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Lets exports take the API's {@code NetworkFilter}: the API itself finds the actors that pass it, so that it means the
 * same, and what it asks of claims becomes the lists by which an export chooses claims.
 */
@Component
final class NetworkScope {

    private static final String ACTORS = """
        query($filter: NetworkFilter, $after: String, $asOf: Date, $knownAt: DateTime) {
          actors(first: 200, after: $after, filter: $filter, asOf: $asOf, knownAt: $knownAt) {
            nodes { key } pageInfo { endCursor hasNextPage }
          }
        }
        """;

    private final ExecutionGraphQlService api;

    NetworkScope(ExecutionGraphQlService api) {
        this.api = api;
    }

    /**
     * The request with the ids of the actors that its filter lets through.
     *
     * @throws BadParameter if the API does not take the filter
     */
    ExportRequest resolved(ExportRequest request) {
        Map<String, Object> network = request.filter().network();
        if (network == null) {
            return request;
        }
        ExportFilter filter = new ExportFilter(
                null,
                null,
                null,
                actors(request, network),
                null,
                0,
                texts(network, "relations"),
                texts(network, "statuses"),
                texts(network, "kinds"),
                texts(network, "roles"),
                texts(network, "sources"),
                "CERTAINLY".equals(network.get("certainty")),
                network);
        return new ExportRequest(
                request.format(),
                filter,
                request.asOf(),
                request.knownAt(),
                request.separator(),
                request.language(),
                request.sourcesAndValues(),
                request.reader());
    }

    /** What is asked of claims besides, as lists that are empty where it is no matter. */
    static Map<String, @Nullable Object> conditions(ExportFilter filter) {
        Map<String, Object> network = Objects.requireNonNullElse(filter.network(), Map.of());
        Map<?, ?> period = network.get("period") instanceof Map<?, ?> given ? given : Map.of();
        Map<String, @Nullable Object> conditions = new HashMap<>();
        conditions.put("strictly", filter.network() == null ? List.of() : List.of(true));
        conditions.put(
                "years",
                listed(network.get("years")).stream()
                        .map(each -> ((Number) each).longValue())
                        .toList());
        conditions.put("since", day(period.get("from")));
        conditions.put("until", day(period.get("to")));
        return conditions;
    }

    /** Whether events come along with the actors that take part in them. */
    static boolean hasEvents(Map<String, Object> network) {
        return network.get("types") == null || listed(network.get("types")).contains("EVENT");
    }

    private static List<LocalDate> day(@Nullable Object text) {
        return text == null ? List.of() : List.of(LocalDate.parse(text.toString()));
    }

    private static @Nullable List<String> texts(Map<String, Object> network, String name) {
        return network.get(name) == null
                ? null
                : listed(network.get(name)).stream().map(String::valueOf).toList();
    }

    /** The values of a list, of which one alone is written without brackets, too. */
    private static List<?> listed(@Nullable Object value) {
        return value instanceof List<?> values
                ? values
                : Stream.ofNullable(value).toList();
    }

    private List<String> actors(ExportRequest request, Map<String, Object> network) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("filter", network);
        variables.put("asOf", request.asOf() == null ? null : request.asOf().toString());
        variables.put(
                "knownAt", request.knownAt() == null ? null : request.knownAt().toString());
        List<String> ids = new ArrayList<>();
        boolean more = true;
        while (more) {
            Map<?, ?> page = page(variables, request.reader());
            for (Object each : (List<?>) Objects.requireNonNull(page.get("nodes"))) {
                ids.add(String.valueOf(((Map<?, ?>) each).get("key")));
            }
            Map<?, ?> info = (Map<?, ?>) Objects.requireNonNull(page.get("pageInfo"));
            variables.put("after", info.get("endCursor"));
            more = Boolean.TRUE.equals(info.get("hasNextPage"));
        }
        return ids;
    }

    private Map<?, ?> page(Map<String, @Nullable Object> variables, Audience reader) {
        var asked = new DefaultExecutionGraphQlRequest(
                ACTORS, null, variables, Map.of(), UUID.randomUUID().toString(), Locale.ROOT);
        ReaderOfOperation.set(asked, reader);
        ExecutionGraphQlResponse answer =
                Objects.requireNonNull(api.execute(asked).block());
        if (!answer.getErrors().isEmpty()) {
            throw new BadParameter(
                    "filter",
                    Message.of(
                            "export.filter-refused",
                            String.valueOf(answer.getErrors().getFirst().getMessage())));
        }
        Map<?, ?> data = Objects.requireNonNull(answer.getData());
        return (Map<?, ?>) Objects.requireNonNull(data.get("actors"));
    }
}
