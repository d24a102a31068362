// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alliancegraph.message.BadInput;
import org.alliancegraph.model.ImpreciseDate;
import org.alliancegraph.model.Property;
import org.alliancegraph.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Checks two values that bound a period, such as founded and dissolved: nothing may end before it begins, as far as
 * their bounds tell.
 */
record PeriodCheck(Property first, Property last) {

    private static final PeriodCheck LIFE = new PeriodCheck(Property.FOUNDED, Property.DISSOLVED);
    private static final PeriodCheck MEETING = new PeriodCheck(Property.START, Property.END);

    /**
     * Refuses values that would end something before it begins.
     *
     * @param entity the current values, for values that do not change
     * @param fields readable values, by the names of the API's inputs
     */
    static void check(Map<?, ?> entity, Map<String, @Nullable Object> fields) {
        LIFE.refuse(entity, fields);
        MEETING.refuse(entity, fields);
    }

    /** The current values that follow from changed values, by the names of properties. */
    static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> shown = new HashMap<>();
        for (PeriodCheck each : List.of(LIFE, MEETING)) {
            for (Property date : List.of(each.first, each.last)) {
                if (fields.containsKey(date.fieldName())) {
                    shown.put(date.shownAs(), fields.get(date.fieldName()));
                }
            }
        }
        return shown;
    }

    private void refuse(Map<?, ?> entity, Map<String, @Nullable Object> fields) {
        String start = first.fieldName();
        String end = last.fieldName();
        if (!fields.containsKey(start) && !fields.containsKey(end)) {
            return;
        }
        Object from = fields.containsKey(start) ? fields.get(start) : entity.get(first.shownAs());
        Object to = fields.containsKey(end) ? fields.get(end) : entity.get(last.shownAs());
        if (from == null || to == null) {
            return;
        }
        try {
            var _ = new Validity(ImpreciseDate.parse(from.toString()), ImpreciseDate.parse(to.toString()));
        } catch (BadInput e) {
            throw MutationException.of(e, fields.containsKey(end) ? end : start);
        }
    }
}
