// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Goes through all entities and claims where that costs less than by statements: where the database is in this process.
 */
public interface NetworkScan {

    /**
     * Shows all entities and then all relationships between them, in any order.
     *
     * @throws ReadTimeout if the time of the cancellation has passed
     * @throws ReadCancelled if the cancellation was called for
     */
    void scan(Visitor visitor, Cancellation cancellation);

    /** Takes what a scan finds. Numbers of nodes mean something only within the scan. */
    interface Visitor {

        void entity(long node, Map<String, Object> properties);

        /** All entities have been shown. */
        void entitiesDone();

        /**
         * A relationship that begins at an entity.
         *
         * @param end the properties of the node at its end
         */
        void relationship(
                String type, long from, long to, Map<String, Object> properties, Supplier<Map<String, Object>> end);
    }
}
