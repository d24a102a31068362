// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alliancegraph.model.Attribute;
import org.alliancegraph.model.Claim;
import org.alliancegraph.model.ClaimStatus;
import org.alliancegraph.model.Rank;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a batch creates, with the claims of the batch about them. There are no other claims about them, so
 * that their current values are computed without a query.
 */
final class NewEntityValues {

    private static final Comparator<Value> PREFERRED_FIRST = Comparator.comparingLong(
                    (Value each) -> each.claim().rank().order())
            .thenComparing(Value::sourceDay, Comparator.reverseOrder())
            .thenComparing(each -> each.claim().id());

    private final Map<String, Map<String, @Nullable Object>> rows = new HashMap<>();
    private final Map<String, List<Value>> values = new HashMap<>();

    private record Value(Claim claim, LocalDate sourceDay, Attribute attribute) {

        Map<String, @Nullable Object> shown(LocalDate day) {
            Map<String, @Nullable Object> shown = new HashMap<>();
            shown.put("property", attribute.property());
            shown.put("value", attribute.value());
            shown.put("number", attribute.number());
            shown.put(
                    "lower", attribute.date() == null ? null : attribute.date().earliest());
            shown.put(
                    "upper", attribute.date() == null ? null : attribute.date().latest());
            shown.put(
                    "current",
                    claim.status() != ClaimStatus.ENDED
                            && !claim.validity().fromLower().isAfter(day)
                            && !claim.validity().toUpper().isBefore(day));
            return shown;
        }
    }

    /** @param row its properties, which {@link #show} adds to */
    void add(String id, Map<String, @Nullable Object> row) {
        rows.put(id, row);
    }

    void remove(String id) {
        rows.remove(id);
    }

    boolean contains(String id) {
        return rows.containsKey(id);
    }

    /** Notes the value of a new entity. */
    void state(Claim claim, LocalDate sourceDay, Attribute attribute) {
        if (claim.rank() != Rank.DEPRECATED) {
            values.computeIfAbsent(claim.from(), each -> new ArrayList<>()).add(new Value(claim, sourceDay, attribute));
        }
    }

    /** Sets the current values of all new entities for a day. */
    void show(LocalDate day) {
        rows.forEach((id, row) -> {
            List<Map<?, ?>> claimed = values.getOrDefault(id, List.of()).stream()
                    .sorted(PREFERRED_FIRST)
                    .<Map<?, ?>>map(each -> each.shown(day))
                    .toList();
            row.putAll(CurrentValues.of(row, claimed, null));
            row.values().removeIf(Objects::isNull);
        });
    }
}
