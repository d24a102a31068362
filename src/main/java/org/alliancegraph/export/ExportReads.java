// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;

/** Runs the statements of one export, all on the same snapshot. */
public final class ExportReads {

    private final ReadExecutor reads;
    private final Cancellation cancellation;
    private final ExportRequest request;
    private final LocalDate now;
    private final Map<String, @Nullable Object> always;
    private final TimeScope lens;

    /** @param now the day on which is read */
    ExportReads(
            ReadExecutor reads,
            Cancellation cancellation,
            ExportRequest request,
            TimeScope.Snapshot snapshot,
            LocalDate now) {
        this.reads = reads;
        this.cancellation = cancellation;
        this.request = request;
        this.now = now;
        this.always = new HashMap<>();
        always.put("revision", snapshot.revision());
        always.put("inFlight", snapshot.inFlight());
        always.put("dated", request.asOf() != null);
        always.put("asOf", day());
        always.put("past", past());
        always.put(QueryCompiler.TODAY, now);
        boolean past = request.filter().states() != null;
        this.lens = new TimeScope(past && request.asOf() != null, past && request.knownAt() != null, request.reader());
    }

    ExportRequest request() {
        return request;
    }

    /** Whether it looks at another time than now. */
    boolean past() {
        return request.asOf() != null || request.knownAt() != null;
    }

    /** The day on which is asked how surely something holds. */
    LocalDate today() {
        return request.asOf() == null ? now : request.asOf();
    }

    /** The day whose values are shown: that of the claims, or that of the knowledge. */
    private LocalDate day() {
        if (request.asOf() != null) {
            return request.asOf();
        }
        return request.knownAt() == null ? ImpreciseDate.NEVER : BusinessCalendar.dayOf(request.knownAt());
    }

    /**
     * The rows of a statement. Lists go into the map {@code only}: a statement is planned anew for every size of a list
     * that is a parameter by itself, and planning takes longer than a page. Who was where is looked up only for who
     * asks for states: that makes the plan of a statement larger.
     */
    List<Map<String, @Nullable Object>> rows(String statement, Map<String, @Nullable Object> parameters) {
        Map<String, @Nullable Object> all = new HashMap<>(always);
        Map<String, @Nullable Object> only = new HashMap<>();
        parameters.forEach((name, value) -> (value instanceof List<?> ? only : all).put(name, value));
        all.put("only", only);
        return reads.rows(new Query(CypherFiles.text("export/" + statement, lens), all), cancellation);
    }

    /** The texts of one column. */
    List<String> texts(String statement, Map<String, @Nullable Object> parameters, String column) {
        return rows(statement, parameters).stream()
                .map(row -> String.valueOf(row.get(column)))
                .toList();
    }
}
