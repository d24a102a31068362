// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.format.BadParameter;
import org.alliancegraph.message.Message;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parameters of the network to be drawn: the arguments of the field {@code network} of the API, the filter as JSON,
 * and the language of labels.
 *
 * @param knownAt the moment whose knowledge is asked for
 * @param variables of the operation that asks for the network
 */
record GraphParameters(Instant knownAt, Map<String, @Nullable Object> variables) {

    private static final int MOST_NODES = 20_000;
    private static final Set<String> KNOWN =
            Set.of("filter", "first", "detail", "from", "to", "asOf", "knownAt", "language");

    /** What the statements of the request see. */
    Map<String, Object> seen(TimeScope.Snapshot snapshot, LocalDate today) {
        Object asOf = variables.get("asOf");
        return Map.of(
                "asOf",
                asOf == null ? today : LocalDate.parse(asOf.toString()),
                "dayGiven",
                asOf != null,
                "revision",
                snapshot.revision(),
                "inFlight",
                snapshot.inFlight());
    }

    static GraphParameters of(Map<String, String[]> given, JsonMapper mapper) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        Map<String, Object> between = new HashMap<>();
        given.forEach((name, values) -> {
            if (!KNOWN.contains(name)) {
                throw new BadParameter(name, Message.of("export.no-such-parameter", "graph.json"));
            }
            if (values.length != 1) {
                throw new BadParameter(name, Message.of("export.only-once"));
            }
            switch (name) {
                case "filter" -> variables.put(name, json(name, values[0], mapper));
                case "first" -> variables.put(name, number(name, values[0]));
                case "from", "to" -> between.put(name, day(name, values[0]));
                case "asOf" -> variables.put(name, day(name, values[0]));
                case "language", "detail" -> variables.put(name, values[0].toUpperCase(Locale.ROOT));
                default -> variables.put(name, values[0]);
            }
        });
        variables.putIfAbsent("first", MOST_NODES);
        if (!between.isEmpty()) {
            variables.put("between", between);
        }
        return new GraphParameters(moment(variables.get("knownAt")), variables);
    }

    private static Object json(String name, String text, JsonMapper mapper) {
        try {
            return mapper.readValue(text, Map.class);
        } catch (JacksonException wrong) {
            throw new BadParameter(name, Message.of("export.bad-value", text, "JSON"));
        }
    }

    private static String day(String name, String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException wrong) {
            throw new BadParameter(name, Message.of("export.bad-value", text, "2018-03-15"));
        }
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw new BadParameter(name, Message.of("export.bad-value", text, "1.." + MOST_NODES));
        }
    }

    private static Instant moment(@Nullable Object text) {
        if (text == null) {
            return Snapshots.NOW;
        }
        try {
            return OffsetDateTime.parse(text.toString()).toInstant();
        } catch (DateTimeException wrong) {
            throw new BadParameter("knownAt", Message.of("export.bad-value", text.toString(), "2026-01-31T12:00:00Z"));
        }
    }
}
