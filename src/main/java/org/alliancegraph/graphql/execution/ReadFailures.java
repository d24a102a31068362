// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read for an operation: trying a root field again would take the same time and end the same way. A
 * database that is away is away for all of them.
 */
final class ReadFailures {

    private final Map<String, RuntimeException> ofFields = new ConcurrentHashMap<>();
    private volatile @Nullable DatabaseUnavailable ofAll;

    void remember(String key, RuntimeException failure) {
        if (failure instanceof DatabaseUnavailable away) {
            ofAll = away;
        }
        ofFields.putIfAbsent(key, failure);
    }

    /** Throws what the field with this key in the answer failed with, if it did. */
    void throwAgain(String key) {
        RuntimeException own = ofFields.get(key);
        RuntimeException failure = own == null ? ofAll : own;
        if (failure != null) {
            throw failure;
        }
    }
}
