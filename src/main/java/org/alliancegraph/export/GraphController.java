// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.alliancegraph.access.HeldCopy;
import org.alliancegraph.access.Identity;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.message.Message;
import org.alliancegraph.metrics.MetricsFields;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The network to be drawn as a file that graphology reads. It is the answer to the field {@code network} of the API in
 * another form, so that both mean the same by the same arguments.
 */
@Controller
class GraphController {

    private final ExecutionGraphQlService api;
    private final Snapshots snapshots;
    private final MetricsFields metrics;
    private final InstantSource clock;
    private final ExportProperties properties;
    private final JsonMapper mapper;
    private final ExportPurpose purpose;
    private final Semaphore slots;
    private final String document;

    GraphController(
            ExecutionGraphQlService api,
            Snapshots snapshots,
            MetricsFields metrics,
            InstantSource clock,
            ExportProperties properties,
            JsonMapper mapper,
            ExportPurpose purpose)
            throws IOException {
        this.api = api;
        this.snapshots = snapshots;
        this.metrics = metrics;
        this.clock = clock;
        this.properties = properties;
        this.mapper = mapper;
        this.purpose = purpose;
        this.slots = new Semaphore(properties.concurrent());
        this.document = new ClassPathResource("export/graph.graphql").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/export/graph.json")
    void graph(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        purpose.require(asked);
        Map<String, String[]> said = new HashMap<>(asked.getParameterMap());
        said.remove(ExportPurpose.PARAMETER);
        GraphParameters parameters = GraphParameters.of(said, mapper);
        Cancellation cancellation = Cancellation.after(properties.time());
        TimeScope.Snapshot snapshot = snapshots.at(parameters.knownAt(), cancellation);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        LocalDate today = BusinessCalendar.dayOf(clock.instant());
        Audience reader = Identity.of(asked).account().role().audience();
        Map<String, Object> seen = new HashMap<>(parameters.seen(snapshot, today));
        if (reader.isRestricted()) {
            seen.put(QueryCompiler.READER, reader);
            seen.put(QueryCompiler.TODAY, today);
        }
        String request = reader + " " + asked.getQueryString() + " " + today + " " + newest(reader, cancellation) + " "
                + metrics.version(seen);
        if (HeldCopy.isCurrent(asked, answer, EntityTag.of(request, snapshot))) {
            return;
        }
        if (!slots.tryAcquire()) {
            throw new ExportsBusy();
        }
        try {
            Map<?, ?> network = network(parameters, reader, snapshot, cancellation);
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            if (!HttpMethod.HEAD.matches(asked.getMethod())) {
                purpose.note(asked, "graph.json");
                GraphologyWriter.write(network, mapper, answer.getOutputStream());
            }
        } finally {
            slots.release();
        }
    }

    /** Who may see what is judged by what is so now, also of what was known before. */
    private String newest(Audience reader, Cancellation cancellation) {
        return reader.isRestricted() ? snapshots.at(Snapshots.NOW, cancellation).toString() : "";
    }

    private Map<?, ?> network(
            GraphParameters parameters, Audience reader, TimeScope.Snapshot snapshot, Cancellation cancellation) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, parameters.variables(), null, "graph.json", Locale.ENGLISH);
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(
                        Cancellation.class, cancellation, Audience.class, reader, parameters.knownAt(), snapshot))
                .build());
        ExecutionGraphQlResponse response =
                Objects.requireNonNull(api.execute(request).block());
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (!errors.isEmpty()) {
            throw new BadParameter(
                    "filter", Message.of("export.refused", errors.getFirst().getMessage()));
        }
        return (Map<?, ?>)
                Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(response.getData())).get("network"));
    }
}
