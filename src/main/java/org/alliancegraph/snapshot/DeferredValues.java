// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.ComputedValue;
import org.alliancegraph.database.Query;
import org.jspecify.annotations.Nullable;

/**
 * Replaces marks by deferred values. For each kind of mark, Java computes the values of all objects at once, and one
 * more statement reads the selected fields of these values.
 */
final class DeferredValues {

    private static final AnswerMarks MARKS = new AnswerMarks(Query.DEFERRED, Query.OWNER);

    private final Map<String, Query.Deferred> deferred;
    private final Function<Query, List<Map<String, @Nullable Object>>> reads;
    private final Map<String, Map<@Nullable Object, @Nullable Object>> values = new HashMap<>();

    DeferredValues(Map<String, Query.Deferred> deferred, Function<Query, List<Map<String, @Nullable Object>>> reads) {
        this.deferred = deferred;
        this.reads = reads;
    }

    List<Map<String, @Nullable Object>> in(List<Map<String, @Nullable Object>> rows, Cancellation cancellation) {
        Map<String, Set<@Nullable Object>> owners = MARKS.in(rows);
        owners.forEach((name, all) -> values.put(name, computed(name, new ArrayList<>(all), cancellation)));
        return owners.isEmpty()
                ? rows
                : MARKS.replaced(
                        rows,
                        (name, owner) ->
                                Objects.requireNonNull(values.get(name)).get(owner));
    }

    private Map<@Nullable Object, @Nullable Object> computed(
            String name, List<@Nullable Object> all, Cancellation cancellation) {
        Query.Deferred each = Objects.requireNonNull(deferred.get(name));
        ComputedValue computation = Objects.requireNonNull(each.values().computation());
        Object found = computation.compute(each.values().with("owners", all).parameters(), cancellation);
        List<?> selected = (List<?>) Objects.requireNonNull(
                reads.apply(each.selected().with("found", found)).getFirst().get(QueryCompiler.VALUE));
        Map<@Nullable Object, @Nullable Object> byOwner = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byOwner.put(all.get(i), selected.get(i));
        }
        return byOwner;
    }
}
