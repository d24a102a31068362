// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.function.Supplier;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;

/** Has the database plan statements in the background, so that no request waits for that. */
@FunctionalInterface
public interface Planner {

    /**
     * Plans a statement soon.
     *
     * @param candidate makes the statement; called in the background
     * @return whether it will be planned; false if too many wait
     */
    boolean plan(TimeScope lens, Supplier<Candidate> candidate);

    /**
     * A statement that is not planned yet.
     *
     * @param planned called when it is
     */
    record Candidate(Query query, Runnable planned) {}
}
