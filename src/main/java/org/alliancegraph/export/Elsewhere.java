// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who was in another state at a past time than now. Statements that filter by states speak of so many actors that
 * asking each for its past would take the planner a minute; so those few who moved are found out before.
 */
final class Elsewhere {

    private static final long AT_ONCE = 2_000;

    private Elsewhere() {}

    /** The states of those who were elsewhere, by id; empty where there was none. */
    static Map<String, String> of(Reading reading) {
        Map<String, String> states = new HashMap<>();
        for (String kind : Sheet.ACTORS.kinds()) {
            String after = kind + ":";
            boolean more = true;
            while (more) {
                Map<String, @Nullable Object> page =
                        reading.past("elsewhere", Map.of("after", after, "before", kind + ";", "size", AT_ONCE));
                for (Object each : (List<?>) Objects.requireNonNull(page.get("page"))) {
                    Map<?, ?> moved = (Map<?, ?>) each;
                    states.put(String.valueOf(moved.get("id")), String.valueOf(moved.get("state")));
                }
                after = String.valueOf(page.get("last"));
                more = ((Long) Objects.requireNonNull(page.get("looked"))) >= AT_ONCE;
            }
        }
        return states;
    }
}
