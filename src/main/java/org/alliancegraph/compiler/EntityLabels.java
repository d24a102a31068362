// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ReadExecutor;
import org.alliancegraph.model.TimeScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the labels of entities by one statement. */
@Component
public final class EntityLabels {

    private final ReadExecutor reads;

    EntityLabels(ReadExecutor reads) {
        this.reads = reads;
    }

    /**
     * The labels of entities by their ids.
     *
     * @param seen {@code asOf}, {@code revision} and {@code inFlight}
     */
    public Map<String, EntityLabel> of(
            List<String> ids, TimeScope scope, Map<String, @Nullable Object> seen, Cancellation cancellation) {
        Map<String, EntityLabel> labels = HashMap.newHashMap(ids.size());
        for (var row : reads.rows(QueryByIds.of("compiler/labels", ids, scope, seen), cancellation)) {
            labels.put(text(row.get("id")), new EntityLabel(text(row.get("german")), text(row.get("english"))));
        }
        return labels;
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }
}
