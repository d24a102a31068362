// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A condition on a row: each named column must have one of the given values. */
record MappingCondition(Map<String, Test> tests) {

    /** The condition on one column. */
    record Test(
            Set<String> values,
            @Nullable Pattern matches,
            @Nullable Boolean empty) {

        boolean holds(String text) {
            if (empty != null) {
                return text.isEmpty() == empty;
            }
            return matches == null
                    ? values.contains(text)
                    : matches.matcher(text).matches();
        }
    }

    boolean holds(MappedRow row) {
        for (Map.Entry<String, Test> each : tests.entrySet()) {
            if (!each.getValue().holds(row.text(each.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
