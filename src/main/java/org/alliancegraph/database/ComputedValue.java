// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that Java computes where a statement would take a hundred times as long. */
@FunctionalInterface
public interface ComputedValue {

    /**
     * The value: plain Java, as a statement would return it.
     *
     * @param parameters {@code args}, {@code asOf}, {@code dayGiven}, {@code time}, {@code revision}, {@code inFlight},
     *     and the values of what it is computed from
     * @throws ReadTimeout if the time of the cancellation has passed
     * @throws ReadCancelled if the cancellation was called for
     */
    @Nullable
    Object compute(Map<String, @Nullable Object> parameters, Cancellation cancellation);

    /** Whether it takes so long that it is computed once for all who need the same, and not by each on its own. */
    default boolean isShared() {
        return true;
    }
}
