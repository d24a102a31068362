// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alliancegraph.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * The failed reads of an operation. A failed root field is not read again, since it would fail in the same way after
 * the same time; if the database is away, all root fields fail.
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

    /** Throws the failure of the field with this response key, if there is one. */
    void throwAgain(String key) {
        RuntimeException own = ofFields.get(key);
        RuntimeException failure = own == null ? ofAll : own;
        if (failure != null) {
            throw failure;
        }
    }
}
