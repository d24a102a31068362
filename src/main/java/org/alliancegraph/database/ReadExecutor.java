// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The one way to read, so that nothing above knows whether the database is in this process or behind Bolt. */
public interface ReadExecutor {

    /**
     * Runs one reading statement.
     *
     * @return its rows in order; values are plain Java: String, Long, Double, Boolean, LocalDate, ZonedDateTime, List,
     *     Map and null, never a node or a relationship
     * @throws DatabaseUnavailable if the database can't be reached or is starting
     * @throws ReadTimeout if the time of the cancellation has passed, also while the statement runs
     * @throws ReadCancelled if the cancellation was called for, also while the statement runs
     */
    List<Map<String, @Nullable Object>> rows(Query query, Cancellation cancellation);

    /** Whether it can be told without a statement that something was committed. */
    default boolean tellsOfCommits() {
        return false;
    }

    /**
     * A number that is another one after every commit, whoever commits, if it can be told at the moment. Where it is
     * given, all that was committed before can be read.
     */
    default OptionalLong state() {
        return OptionalLong.empty();
    }
}
