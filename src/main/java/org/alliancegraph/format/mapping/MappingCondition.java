// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.alliancegraph.format.Placeholders;
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
                return (text.isEmpty() || Placeholders.sayNothing(text)) == empty;
            }
            return matches == null
                    ? values.contains(text)
                    : matches.matcher(text).matches();
        }
    }

    /** The columns that are empty only by a word for nothing. */
    List<String> placeholders(MappedRow row) {
        return tests.entrySet().stream()
                .filter(each -> each.getValue().empty() != null && Placeholders.sayNothing(row.text(each.getKey())))
                .map(Map.Entry::getKey)
                .toList();
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
