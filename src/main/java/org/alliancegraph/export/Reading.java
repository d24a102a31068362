// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.graph.Cancellation;
import org.alliancegraph.graph.Lens;
import org.alliancegraph.graph.Query;
import org.alliancegraph.graph.Reads;
import org.alliancegraph.graph.Statements;
import org.jspecify.annotations.Nullable;

/** Reads for one request, all on the same snapshot. */
final class Reading {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private final Reads reads;
    private final Cancellation cancellation;
    private final Request request;
    private final Map<String, @Nullable Object> always;

    Reading(Reads reads, Cancellation cancellation, Request request, Lens.Snapshot snapshot) {
        this.reads = reads;
        this.cancellation = cancellation;
        this.request = request;
        this.always = new HashMap<>();
        always.put("revision", snapshot.revision());
        always.put("inFlight", snapshot.inFlight());
        always.put("asOf", request.asOf());
        always.put("day", day());
        always.put("past", request.asOf() != null || request.knownAt() != null);
    }

    Request request() {
        return request;
    }

    private @Nullable LocalDate day() {
        if (request.asOf() != null || request.knownAt() == null) {
            return request.asOf();
        }
        return LocalDate.ofInstant(request.knownAt(), GERMANY);
    }

    List<Map<String, @Nullable Object>> rows(String statement, Map<String, @Nullable Object> parameters) {
        Map<String, @Nullable Object> all = new HashMap<>(always);
        all.putAll(parameters);
        return reads.rows(new Query(Statements.text("export/" + statement), all), cancellation);
    }

    /** The texts of one column. */
    List<String> texts(String statement, Map<String, @Nullable Object> parameters, String column) {
        return rows(statement, parameters).stream()
                .map(row -> String.valueOf(row.get(column)))
                .toList();
    }
}
