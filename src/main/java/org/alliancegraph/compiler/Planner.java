// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.function.Supplier;
import org.alliancegraph.database.Query;
import org.alliancegraph.model.TimeScope;

/** Lets the database plan statements in the background, so that no request waits for the planner. */
@FunctionalInterface
public interface Planner {

    /**
     * Plans a statement soon.
     *
     * @param candidate compiles the statement; it is called in the background
     * @return whether the statement will be planned; false if too many statements wait
     */
    boolean plan(TimeScope lens, Supplier<Candidate> candidate);

    /**
     * A statement that is not planned yet.
     *
     * @param planned called when the statement is planned
     */
    record Candidate(Query query, Runnable planned) {}
}
